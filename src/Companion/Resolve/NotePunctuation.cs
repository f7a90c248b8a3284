using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse.Citations;

namespace Companion.Resolve;

/// <summary>Sets the punctuation at the place where a citation becomes the number of a note.</summary>
/// <param name="language">The book's: French sets the number before the punctuation, others behind it, and American English sets stops into quotations.</param>
internal sealed class NotePunctuation(string language)
{
    /// <summary>Keeps two numbers from being read as one.</summary>
    private const string Between = "\u00A0";

    private readonly QuotationMarks _marks = QuotationMarks.Of(language);
    private readonly bool _isBehindNumber = language.Split('-')[0] == "fr";

    /// <summary>Moves the punctuation that follows a citation before its number.</summary>
    /// <param name="placed">What stands before the citation.</param>
    /// <param name="rest">What stands behind it.</param>
    /// <param name="behindName">Whether the citation's name is the last word before it.</param>
    /// <returns>Both, as they are to be.</returns>
    public (ImmutableArray<Inline> Before, ImmutableArray<Inline> Behind) Take(ImmutableArray<Inline> placed, ImmutableArray<Inline> rest, bool behindName)
    {
        if (rest is not [Text { Verbatim: false } text, .. var after])
            return (placed, rest);
        var tail = behindName ? TailLength(text.Content) : 0;
        if (tail > 0)
            placed = placed.Add(Pieces.Of(text, 0, tail));
        var end = _isBehindNumber ? tail : StopsEnd(text.Content, tail);
        if (end > tail)
            placed = WithStops(placed, Pieces.Of(text, tail, end));
        return (placed, end < text.Content.Length ? [Pieces.Of(text, end, text.Content.Length), .. after] : after);
    }

    /// <summary>A line and the number of a note behind it, with a space where another number stands last.</summary>
    public static ImmutableArray<Inline> WithNumber(ImmutableArray<Inline> placed, NoteReference number) =>
        placed is [.., NoteReference] ? [.. placed, new Text(Between, number.Range with { Length = 0 }, Verbatim: true), number] : placed.Add(number);

    /// <summary>The <c>’s</c> of a name.</summary>
    private static int TailLength(string text)
    {
        if (text is not ['’' or '\'', var letter, ..] || !char.IsLetter(letter))
            return 0;
        return text.Skip(1).TakeWhile(char.IsLetter).Count() + 1;
    }

    /// <summary>Where stops end, with the quotation marks that close behind them.</summary>
    private static int StopsEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is '.' or ',' or ';' or ':' or '!' or '?' or '…')
            end++;
        while (end > start && end < text.Length && IsClosing(text[end]))
            end++;
        return end;
    }

    /// <summary>A full stop behind the end of a sentence says nothing; behind a quotation it may stand inside.</summary>
    private ImmutableArray<Inline> WithStops(ImmutableArray<Inline> placed, Text stops)
    {
        if (stops.Content == "." && EndsSentence(placed))
            return placed;
        if (!_marks.HoldsPunctuation || stops.Content is not ("." or ","))
            return placed.Add(stops);
        var at = placed.Length;
        while (at > 0 && placed[at - 1] is Text { Verbatim: true, Content: "”" or "’" })
            at--;
        if (at == 0 || at < placed.Length || placed[^1] is not Text { Content: [.., '”'] } words)
            return placed.Insert(at, stops);
        var end = words.Content.Length - 1;
        return [.. placed[..^1], Pieces.Of(words, 0, end > 0 && words.Content[end - 1] == ',' ? end - 1 : end), stops, Pieces.Of(words, end, end + 1)];
    }

    private static bool EndsSentence(ImmutableArray<Inline> placed)
    {
        var words = PlainText.Of([.. placed.TakeLast(4)]).TrimEnd();
        var end = words.Length;
        while (end > 0 && IsClosing(words[end - 1]))
            end--;
        return end > 0 && words[end - 1] is '.' or '!' or '?' or '…';
    }

    private static bool IsClosing(char c) => c is '”' or '’' or '“' or '‘' or '»' or '"';
}
