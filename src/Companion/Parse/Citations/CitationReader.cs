using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;
using Companion.Parse.Typography;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Citations;

/// <summary>Understands citations.</summary>
/// <param name="reading">The chapter.</param>
/// <param name="places">For words that are a value in the file: where in it a stretch of them stands; null when they are the chapter's own.</param>
internal sealed class CitationReader(ChapterReading reading, Func<int, int, SourceRange>? places)
{
    /// <summary>Keys that stand in brackets, until the brackets are read.</summary>
    private readonly HashSet<Inline> _keys = new(ReferenceEqualityComparer.Instance);

    /// <summary>A key alone; text where it is only a name.</summary>
    public Inline Key(WrittenCitationKey key, SourceRange range)
    {
        var isInBrackets = key.Parent is WrittenCitation;
        if (!isInBrackets && IsName(key))
            return new Text(key.Written, range);
        var citation = Alone(key, range);
        if (isInBrackets)
            _keys.Add(citation);
        return citation;
    }

    /// <summary>A citation with brackets.</summary>
    /// <param name="written">Markdig's.</param>
    /// <param name="words">What stands between the brackets.</param>
    /// <param name="range">Where it stands.</param>
    /// <returns>The citation; or text, where no key stands free in the brackets.</returns>
    public IEnumerable<Inline> Read(WrittenCitation written, ImmutableArray<Inline> words, SourceRange range)
    {
        var (open, close) = (range with { Length = 0 }, range with { Start = range.End, Length = 0 });
        var name = written.InSentence is { } key && IsName(key, written) ? new Text($"{key.Written} ", open) : null;
        var first = written.InSentence is { } cited && name is null ? Alone(cited, (places ?? reading.Range)(cited.Span.Start, cited.Span.End + 1 - cited.Span.Start)) : null;
        var sources = new List<WrittenSource>();
        foreach (var part in Parts(words).Where(part => !Pieces.Trim(part).IsEmpty))
        {
            if (first is not null && sources.Count == 0)
                AddFirst(first, part, sources);
            else
                Add(part, sources);
        }

        IEnumerable<Inline> read = sources is [] or [{ Key: null }]
            ? [new Text("[", open), .. words, new Text("]", close)]
            : WithNotesBehind(new Citation([.. sources.Select(Item)], first?.Form ?? CitationForm.Parenthetical, range));
        return name is null ? read : read.Prepend(name);
    }

    /// <summary>Whether what looks like a key is a name: in the words of a link, and in a book with nothing to cite.</summary>
    private bool IsName(WrittenCitationKey key, Md.Inline? where = null) => !reading.HasSources || (where ?? key).FirstParentOfType<Md.LinkInline>() is not null;

    /// <summary>The key before the brackets; what they begin with is about it, unless that is another source.</summary>
    private void AddFirst(Citation first, ImmutableArray<Inline> part, List<WrittenSource> sources)
    {
        var isAboutIt = !part.Any(_keys.Contains);
        sources.Add(new WrittenSource([], first.Items[0], isAboutIt ? part : []));
        if (!isAboutIt)
            Add(part, sources);
    }

    private Citation Alone(WrittenCitationKey key, SourceRange range)
    {
        var name = key.WithoutAuthor && range.Length == key.Written.Length ? range with { Start = range.Start + 1, Length = range.Length - 1 } : range;
        var item = new CitationItem(key.Key, PlaceOf(key), [], [], [], key.WithoutAuthor, name);
        return new Citation([item], key.WithoutAuthor ? CitationForm.Parenthetical : CitationForm.InSentence, range);
    }

    /// <summary>A place in the work is digits with dots, or whatever the work calls a chapter; braces make a key of it.</summary>
    private WorkStretch? PlaceOf(WrittenCitationKey key)
    {
        if (key.IsBraced || WorkStretch.Read(key.Key) is not { } stretch)
            return null;
        var isNumber = key.Key.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '–');
        return isNumber || reading.Settings.Work?.Find(stretch.First) is not null ? stretch : null;
    }

    /// <summary>Adds what stands between two semicolons; words without a key belong to the source before them, or to the first one.</summary>
    private void Add(ImmutableArray<Inline> part, List<WrittenSource> sources)
    {
        var at = 0;
        while (at < part.Length && !_keys.Remove(part[at]))
            at++;
        if (at < part.Length)
        {
            var lead = sources is [{ Key: null } waiting] ? [.. waiting.Before, Semicolon(part), .. part[..at]] : part[..at];
            sources.RemoveAll(source => source.Key is null);
            sources.Add(new WrittenSource(lead, ((Citation)part[at]).Items[0], part[(at + 1)..]));
        }
        else if (sources is [.., { Key: not null } last])
        {
            sources[^1] = last with { After = [.. last.After, Semicolon(part), .. part] };
        }
        else
        {
            sources.Add(new WrittenSource(sources is [var earlier] ? [.. earlier.Before, Semicolon(part), .. part] : part, null, []));
            sources.RemoveRange(0, sources.Count - 1);
        }
    }

    /// <summary>A note that is called in the brackets is called behind them, because the words of a source have no place for its number.</summary>
    private static IEnumerable<Inline> WithNotesBehind(Citation citation)
    {
        var notes = citation.Items.SelectMany(item => item.Prefix.Concat(item.Suffix)).OfType<NoteReference>().ToList();
        return notes.Count == 0 ? [citation] :
        [
            citation with { Items = [.. citation.Items.Select(item => item with { Prefix = WithoutNotes(item.Prefix), Suffix = WithoutNotes(item.Suffix) })] },
            .. notes,
        ];
    }

    private static ImmutableArray<Inline> WithoutNotes(ImmutableArray<Inline> line) => Pieces.Trim(line.RemoveAll(inline => inline is NoteReference));

    private static Text Semicolon(ImmutableArray<Inline> part) => new(";", part is [var first, ..] ? first.Range with { Length = 0 } : default);

    private CitationItem Item(WrittenSource source)
    {
        var (pinpoints, length) = PinpointReader.Read(Pieces.Beginning(source.After));
        return source.Key! with // a source without a key is never read
        {
            Prefix = Pieces.Trim(source.Before),
            Pinpoints = [.. pinpoints.Select(Quoted)],
            Suffix = Pieces.Trim(Pieces.Without(source.After, length)),
        };
    }

    /// <summary>An entry of a dictionary has the quotation marks of the language.</summary>
    private Pinpoint Quoted(Pinpoint place) =>
        place.Value.AsSpan().ContainsAny('"', '\'') ? place with { Value = Typographer.Set(place.Value, reading.Settings) } : place;

    /// <summary>What stands between semicolons; those in braces, and those that the author escaped, do not divide.</summary>
    private static IEnumerable<ImmutableArray<Inline>> Parts(ImmutableArray<Inline> words)
    {
        var part = ImmutableArray.CreateBuilder<Inline>();
        var depth = 0;
        foreach (var inline in words)
        {
            if (inline is not Text { Verbatim: false } text)
            {
                part.Add(inline);
                continue;
            }

            var start = 0;
            for (var i = 0; i < text.Content.Length; i++)
            {
                depth = Math.Max(0, depth + text.Content[i] switch { '{' => 1, '}' => -1, _ => 0 });
                if (text.Content[i] != ';' || depth > 0)
                    continue;
                part.Add(Pieces.Of(text, start, i));
                yield return part.DrainToImmutable();
                start = i + 1;
            }

            part.Add(Pieces.Of(text, start, text.Content.Length));
        }

        yield return part.DrainToImmutable();
    }

    /// <param name="Key">With nothing but its key; null for words that wait for one.</param>
    private sealed record WrittenSource(ImmutableArray<Inline> Before, CitationItem? Key, ImmutableArray<Inline> After);
}
