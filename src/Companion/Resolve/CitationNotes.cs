using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Citations;

namespace Companion.Resolve;

/// <summary>Makes notes of one chapter's citations, for styles that cite in notes.</summary>
/// <param name="language">The book's: French sets a note's number before the punctuation, others behind it.</param>
internal sealed class CitationNotes(string language)
{
    private const int FewestWords = 2;

    private readonly NotePunctuation _punctuation = new(language);
    private readonly ImmutableArray<Note>.Builder _made = ImmutableArray.CreateBuilder<Note>();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The notes that have been made, in reading order.</summary>
    public ImmutableArray<Note> Made => _made.ToImmutable();

    /// <summary>A line of the text: each citation becomes the call of a note, behind the punctuation and with no space before it.</summary>
    /// <param name="line">With citations that are looked up.</param>
    public ImmutableArray<Inline> InText(ImmutableArray<Inline> line)
    {
        ImmutableArray<Inline> placed = [];
        for (var rest = line; !rest.IsEmpty;)
        {
            if (rest[0] is not Citation citation)
            {
                placed = rest[0] is NoteReference number ? NotePunctuation.WithNumber(placed, number) : placed.Add(rest[0]);
                rest = rest[1..];
                continue;
            }

            (citation, rest) = WithNeighbours(citation, rest[1..]);
            var isName = citation.Form == CitationForm.InSentence;
            placed = isName ? placed.AddRange(citation.Items[0].Name) : TrimEnd(placed);
            (placed, rest) = _punctuation.Take(placed, rest, behindName: isName);
            placed = NotePunctuation.WithNumber(placed, Called(citation));
        }

        return placed;
    }

    /// <summary>A line of a note that the author wrote: the source begins a sentence, or stands in parentheses behind its words.</summary>
    /// <param name="line">With citations that are looked up.</param>
    public static ImmutableArray<Inline> InNote(ImmutableArray<Inline> line)
    {
        var placed = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var inline in line)
        {
            if (inline is Citation citation)
                placed.AddRange(InNote(citation, beginsSentence: BeginsSentence(placed)));
            else
                placed.Add(inline);
        }

        if (Pieces.Trim(line) is [Citation { Form: CitationForm.Parenthetical } whole])
            placed.Add(new Text(".", EndOf(whole)));
        return placed.ToImmutable();
    }

    /// <summary>Whether nothing stands before it but the end of another sentence or an open bracket, and one or two words such as “See also”.</summary>
    private static bool BeginsSentence(ImmutableArray<Inline>.Builder before)
    {
        var words = string.Concat(before.Select(inline => inline is Citation ? "x" : PlainText.Of([inline]))).TrimEnd();
        var (start, closed) = (words.Length, 0);
        while (start > 0 && (closed > 0 || words[start - 1] is not ('.' or '?' or '!' or '(')))
            closed += words[--start] switch { ')' => 1, '(' => -1, _ => 0 };
        var sentence = words[start..];
        return sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= FewestWords;
    }

    private static IEnumerable<Inline> InNote(Citation citation, bool beginsSentence)
    {
        var end = EndOf(citation);
        var (open, close) = (new Text("(", citation.Range with { Length = 0 }), new Text(")", end));
        if (citation.Form != CitationForm.InSentence)
            return beginsSentence ? [citation with { Form = CitationForm.InNote }] : [open, citation with { Form = CitationForm.InNote }, close];
        var named = citation.Items[0] with { WithoutAuthor = true };
        return [.. named.Name, new Text(" (", end), WithSeparateSuffix(citation with { Items = citation.Items.SetItem(0, named) }) with { Form = CitationForm.InNote }, close];
    }

    /// <summary>A citation and those that follow it with nothing but space between, because two numbers would look like one.</summary>
    private static (Citation Citation, ImmutableArray<Inline> After) WithNeighbours(Citation citation, ImmutableArray<Inline> rest)
    {
        while (Pieces.Trim(rest) is [Citation { Form: CitationForm.Parenthetical } next, .. var after])
        {
            citation = citation with { Items = [.. citation.Items, .. next.Items] };
            rest = after;
        }

        return (citation, rest);
    }

    /// <summary>A line without the space at its end.</summary>
    private static ImmutableArray<Inline> TrimEnd(ImmutableArray<Inline> line) => Pieces.Trim([new Code("", default), .. line])[1..];

    private static SourceRange EndOf(Citation citation) => citation.Range with { Start = citation.Range.End, Length = 0 };

    /// <summary>In the brackets behind a name, a suffix needs no comma before it; behind the words of a source it does.</summary>
    private static Citation WithSeparateSuffix(Citation citation)
    {
        if (citation is not { Form: CitationForm.InSentence, Items: [{ Pinpoints.IsEmpty: true } first, ..] } || PlainText.Of(first.Suffix) is not [var begin, ..] || char.IsPunctuation(begin))
            return citation;
        return citation with { Items = citation.Items.SetItem(0, first with { Suffix = first.Suffix.Insert(0, new Text(", ", EndOf(citation))) }) };
    }

    private NoteReference Called(Citation citation)
    {
        var name = $"citation {citation.Items[0].Key}";
        var count = _counts[name] = _counts.GetValueOrDefault(name) + 1;
        var label = count == 1 ? name : $"{name} {count}";
        var content = new Paragraph([WithSeparateSuffix(citation) with { Form = CitationForm.InNote, Stop = "." }], citation.Range);
        _made.Add(new Note(label, [content], 0, null, [], citation.Range));
        return new NoteReference(label, 0, null, null, citation.Range);
    }
}
