using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse.Citations;

namespace Companion.Resolve;

/// <summary>Makes notes of one chapter's citations, for styles that cite in notes.</summary>
/// <param name="resolver">For the names that stay in the sentence.</param>
/// <param name="language">The book's: French sets a note's number before the punctuation, others behind it.</param>
internal sealed class CitationNotes(CitationResolver resolver, string language)
{
    private const int FewestWords = 2;

    private readonly ImmutableArray<Note>.Builder _made = ImmutableArray.CreateBuilder<Note>();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The notes that have been made, in reading order.</summary>
    public ImmutableArray<Note> Made => _made.ToImmutable();

    /// <summary>A line of the text: each citation becomes the call of a note, behind the punctuation and with no space before it.</summary>
    /// <param name="line">With citations that are looked up.</param>
    public ImmutableArray<Inline> InText(ImmutableArray<Inline> line)
    {
        var placed = ImmutableArray.CreateBuilder<Inline>(line.Length);
        for (var rest = line; !rest.IsEmpty;)
        {
            if (rest[0] is not Citation citation)
            {
                placed.Add(rest[0]);
                rest = rest[1..];
                continue;
            }

            (citation, rest) = WithNeighbours(citation, rest[1..]);
            if (citation.Form == CitationForm.InSentence)
                placed.AddRange(resolver.NameOf(citation.Items[0]));
            else
                TrimEnd(placed);
            rest = TakePunctuation(rest, placed);
            placed.Add(Called(citation));
        }

        return placed.ToImmutable();
    }

    /// <summary>A line of a note that the author wrote: the source begins a sentence, or stands in parentheses behind its words.</summary>
    /// <param name="line">With citations that are looked up.</param>
    public ImmutableArray<Inline> InNote(ImmutableArray<Inline> line)
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
            placed.Add(new Text(".", whole.Range with { Start = whole.Range.End, Length = 0 }));
        return placed.ToImmutable();
    }

    /// <summary>Whether nothing stands before it but the end of another sentence, and one or two words such as “See also”.</summary>
    private static bool BeginsSentence(ImmutableArray<Inline>.Builder before)
    {
        var words = PlainText.Of(before.ToImmutable()).TrimEnd();
        var sentence = words[(words.LastIndexOfAny(['.', '?', '!', '(']) + 1)..];
        return sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= FewestWords;
    }

    private IEnumerable<Inline> InNote(Citation citation, bool beginsSentence)
    {
        var end = citation.Range with { Start = citation.Range.End, Length = 0 };
        var (open, close) = (new Text("(", citation.Range with { Length = 0 }), new Text(")", end));
        if (citation.Form != CitationForm.InSentence)
            return beginsSentence ? [citation with { Form = CitationForm.InNote }] : [open, citation with { Form = CitationForm.InNote }, close];
        var named = citation.Items[0] with { WithoutAuthor = true };
        return [.. resolver.NameOf(named), new Text(" (", end), citation with { Form = CitationForm.InNote, Items = citation.Items.SetItem(0, named) }, close];
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

    private static void TrimEnd(ImmutableArray<Inline>.Builder line)
    {
        var trimmed = Pieces.Trim([new Code("", default), .. line]); // only its end
        line.Clear();
        line.AddRange(trimmed[1..]);
    }

    /// <summary>Moves punctuation that follows a citation before it.</summary>
    private ImmutableArray<Inline> TakePunctuation(ImmutableArray<Inline> rest, ImmutableArray<Inline>.Builder placed)
    {
        if (rest is not [Text { Verbatim: false } text, .. var after] || language.Split('-')[0] == "fr")
            return rest;
        var end = 0;
        while (end < text.Content.Length && text.Content[end] is '.' or ',' or ';' or ':' or '!' or '?' or '…')
            end++;
        while (end > 0 && end < text.Content.Length && text.Content[end] is '”' or '’' or '“' or '‘' or '»' or '"')
            end++;
        if (end == 0)
            return rest;
        placed.Add(Pieces.Of(text, 0, end));
        return end < text.Content.Length ? [Pieces.Of(text, end, text.Content.Length), .. after] : after;
    }

    private NoteReference Called(Citation citation)
    {
        var name = $"citation {citation.Items[0].Key}";
        var count = _counts[name] = _counts.GetValueOrDefault(name) + 1;
        var label = count == 1 ? name : $"{name} {count}";
        var end = citation.Range with { Start = citation.Range.End, Length = 0 };
        var content = new Paragraph([citation with { Form = CitationForm.InNote }, new Text(".", end)], citation.Range);
        _made.Add(new Note(label, [content], 0, null, [], citation.Range));
        return new NoteReference(label, 0, null, null, citation.Range);
    }
}
