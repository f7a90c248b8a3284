using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>Makes mentions of the names that were found in one line, and of the words that an author says are one.</summary>
/// <param name="names">In the order of the line, with offsets as <see cref="LineLetters"/> counts.</param>
/// <param name="find">Looks up what an author wrote; null, and it is reported, where there is no such entry.</param>
/// <param name="findings">Where CMP608 goes.</param>
internal sealed class TermWriter(IReadOnlyList<NameMatch> names, Func<WrittenTerm, RegisterEntry?> find, List<Diagnostic> findings)
{
    private readonly ImmutableArray<Inline>.Builder _name = ImmutableArray.CreateBuilder<Inline>();
    private int _offset;
    private int _next;

    public ImmutableArray<Inline> Line(ImmutableArray<Inline> line)
    {
        var into = ImmutableArray.CreateBuilder<Inline>(line.Length + 2);
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Text text:
                    Cut(text, text.Content.Length, into);
                    break;
                case SoftBreak:
                    Cut(inline, 1, into);
                    break;
                case Phrase { Attributes.Term: { } term } phrase:
                    _offset += LineLetters.OpaqueWidth;
                    into.AddRange(Said(phrase, term));
                    break;
                case Phrase phrase:
                    into.Add(Inside(phrase));
                    break;
                default:
                    _offset += LineLetters.OpaqueWidth;
                    into.AddRange(Passed(inline));
                    break;
            }
        }

        return into.ToImmutable();
    }

    private Phrase Inside(Phrase phrase)
    {
        _offset++;
        var content = Line(phrase.Content);
        _offset++;
        return phrase with { Content = content, Attributes = TermMarks.Without(phrase.Attributes) };
    }

    /// <summary>Adds a piece of text, cut where names begin and end; a name may go on in the next piece.</summary>
    private void Cut(Inline piece, int length, ImmutableArray<Inline>.Builder into)
    {
        var (start, end) = (_offset, _offset + length);
        while (_offset < end)
        {
            var name = _next < names.Count && names[_next].Start < end ? names[_next] : default(NameMatch?);
            if (name is null || name.Value.Start > _offset)
            {
                var stop = name?.Start ?? end;
                into.Add(Part(piece, _offset - start, stop - start));
                _offset = stop;
                continue;
            }

            var last = Math.Min(name.Value.End, end);
            _name.Add(Part(piece, _offset - start, last - start));
            _offset = last;
            if (last == name.Value.End)
                into.Add(Found(name.Value.Entry));
        }
    }

    private static Inline Part(Inline piece, int start, int end) => piece is Text text && end - start < text.Content.Length
        ? text with { Content = text.Content[start..end], Range = PartOf(text, start, end) }
        : piece;

    /// <summary>Typographic signs may have taken the place of several that were typed; then the whole stands for its part.</summary>
    private static SourceRange PartOf(Text text, int start, int end) => text.Range.Length == text.Content.Length
        ? text.Range with { Start = text.Range.Start + start, Length = end - start }
        : text.Range;

    private TermMention Found(RegisterEntry entry)
    {
        _next++;
        var content = _name.ToImmutable();
        _name.Clear();
        var range = content[0].Range with { Length = Math.Max(0, content[^1].Range.End - content[0].Range.Start) };
        return new TermMention(entry.Id, content, entry.Anchor, IsExplicit: false, range);
    }

    /// <summary>What an author says is a mention; where its words hold a link, they cannot be another.</summary>
    private IEnumerable<Inline> Said(Phrase phrase, WrittenTerm term)
    {
        var marks = new TermMarks(findings);
        var content = marks.RewriteAll(phrase.Content);
        var attributes = TermMarks.Without(phrase.Attributes);
        var holdsLink = ProseWalk.Line(content).Any(inline => inline is Link or Citation);
        Inline[] said = find(term) is { } entry
            ? [new TermMention(entry.Id, content, holdsLink ? null : entry.Anchor, IsExplicit: true, phrase.Range)]
            : [.. content];
        var isBare = phrase.Kind == PhraseKind.Span && attributes == Attributes.None;
        return [.. isBare ? said : [phrase with { Content = [.. said], Attributes = attributes }], .. marks.Notes];
    }

    /// <summary>What holds no names, without what is said in it about terms.</summary>
    private IEnumerable<Inline> Passed(Inline inline)
    {
        if (!ProseWalk.Line([inline]).Any(TermMarks.Have))
            return [inline];
        var marks = new TermMarks(findings);
        return [.. marks.RewriteAll([inline]), .. marks.Notes];
    }
}
