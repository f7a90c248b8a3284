using System.Buffers;
using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>A line of prose as the letters in which names are looked for; read anew for each line.</summary>
/// <remarks>Line ends are spaces. Phrases have a seam at both ends; what can hold no name is <see cref="OpaqueWidth"/> letters that are in none.</remarks>
internal sealed class LineLetters
{
    /// <summary>How many letters stand for a link, a note or anything else that is passed over.</summary>
    public const int OpaqueWidth = 4;

    private readonly ArrayBufferWriter<char> _letters = new();
    private readonly List<Stretch> _stretches = [];
    private readonly List<NameMatch> _names = [];
    private readonly List<NameMatch> _across = [];
    private bool _hasPhrases;

    private enum Search
    {
        Off,
        InTitles,
        On,
    }

    /// <summary>Whether an author has written something about terms in the line.</summary>
    public bool HasMarks { get; private set; }

    /// <param name="line">Any line of prose.</param>
    /// <param name="finds">Whether names are looked for in it.</param>
    public void Read(ImmutableArray<Inline> line, bool finds)
    {
        _letters.ResetWrittenCount();
        _stretches.Clear();
        (HasMarks, _hasPhrases) = (false, false);
        Append(line, finds ? Search.On : Search.Off);
    }

    /// <summary>The names in the line of entries that have not been mentioned.</summary>
    /// <param name="names">All names.</param>
    /// <param name="known">The entries that have been mentioned; those of the line are added.</param>
    /// <returns>In the order of the line; good until the next line is read.</returns>
    public IReadOnlyList<NameMatch> Names(NameAutomaton names, HashSet<string> known)
    {
        _names.Clear();
        FindAcross(names);
        foreach (var stretch in _stretches)
        {
            if (stretch.Mention is { } mention)
                known.Add(mention);
            for (var at = stretch.Start; names.Next(_letters.WrittenSpan, at, stretch.End, stretch.InTitle) is { } match; at = match.End)
            {
                if (!known.Contains(match.Entry.Id) && Leads(match, stretch) && known.Add(match.Entry.Id))
                    _names.Add(match);
            }
        }

        return _names;
    }

    private void FindAcross(NameAutomaton names)
    {
        _across.Clear();
        for (var at = 0; _hasPhrases && names.NextAcross(_letters.WrittenSpan, at) is { } match; at = match.End)
            _across.Add(match);
    }

    private bool Leads(NameMatch match, Stretch stretch) =>
        !_across.Exists(longer => longer.Start <= match.Start && match.End <= longer.End)
        && (match.Entry.IsFoundInTitles || !TitleQuotation.Holds(_letters.WrittenSpan[stretch.Start..stretch.End], match.Start - stretch.Start, match.End - stretch.Start));

    private void Append(ImmutableArray<Inline> line, Search search)
    {
        var start = _letters.WrittenCount;
        foreach (var inline in line)
        {
            if (inline is Text text)
            {
                Append(text.Content);
                continue;
            }

            if (inline is SoftBreak)
            {
                Append(" ");
                continue;
            }

            Close(start, search);
            Append(inline, search);
            start = _letters.WrittenCount;
        }

        Close(start, search);
    }

    private void Append(Inline inline, Search search)
    {
        switch (inline)
        {
            case Phrase { Attributes.Term: { } term } phrase:
                _stretches.Add(new Stretch(_letters.WrittenCount, _letters.WrittenCount, false, term.Id));
                AppendOpaque(PlainText.Of(phrase.Content));
                HasMarks = true;
                break;
            case Phrase phrase:
                _hasPhrases = true;
                HasMarks |= phrase.Attributes.FindsNames is not null;
                Append([WordEdges.Seam]);
                Append(phrase.Content, Inside(phrase, search));
                Append([WordEdges.Seam]);
                break;
            case WordBreak:
                Append([WordEdges.Seam, WordEdges.Seam, WordEdges.Seam, WordEdges.Seam]);
                break;
            default:
                HasMarks |= ProseWalk.Line([inline]).Any(TermMarks.Have);
                AppendOpaque(PlainText.Of([inline]));
                break;
        }
    }

    private static Search Inside(Phrase phrase, Search around) => phrase switch
    {
        { Attributes.FindsNames: { } finds } => finds ? Search.On : Search.Off,
        { Kind: PhraseKind.Emphasis or PhraseKind.Italic or PhraseKind.Citation } => around == Search.Off ? Search.Off : Search.InTitles,
        {
            Kind: PhraseKind.Keyboard or PhraseKind.Sample or PhraseKind.Variable or PhraseKind.Subscript or PhraseKind.Superscript
            or PhraseKind.Ruby or PhraseKind.RubyText or PhraseKind.RubyParenthesis
        } => Search.Off,
        _ => around,
    };

    /// <summary>Only the ends of what is passed over matter: whether a word goes on there.</summary>
    private void AppendOpaque(string words) => Append(words.Length == 0
        ? "    "
        : [WordEdges.Seam, Edge(words[0]), Edge(words[^1]), WordEdges.Seam]);

    private static char Edge(char letter) => char.IsLetterOrDigit(letter) ? WordEdges.Letter : ' ';

    private void Append(ReadOnlySpan<char> letters)
    {
        var into = _letters.GetSpan(letters.Length)[..letters.Length];
        letters.CopyTo(into);
        NameLetters.Unify(into);
        _letters.Advance(letters.Length);
    }

    private void Close(int start, Search search)
    {
        if (search != Search.Off && _letters.WrittenCount > start)
            _stretches.Add(new Stretch(start, _letters.WrittenCount, search == Search.InTitles, null));
    }

    /// <summary>Letters without a seam; or the place of a mention that the author wrote.</summary>
    private readonly record struct Stretch(int Start, int End, bool InTitle, string? Mention);
}
