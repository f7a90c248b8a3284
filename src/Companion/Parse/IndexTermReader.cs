using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;
using Companion.Parse.Typography;

namespace Companion.Parse;

/// <summary>
/// Understands <c>index="narration!unreliable|main; memory|see also tape"</c>: entries with a semicolon between, headings with an
/// exclamation mark between, and behind a stroke what an entry says beside its places. <c>zero@0</c> is sorted by what stands before the
/// sign. A backslash takes the meaning from any of these.
/// </summary>
internal sealed class IndexTermReader
{
    private const int Deepest = 3;
    private const string Main = "main";

    /// <summary>The longer first; each may also be written without its space.</summary>
    private static readonly ImmutableArray<string> s_directions = ["see also ", "seealso ", "see "];

    private static readonly ImmutableArray<string> s_suffixes = [Main, "see", "see also"];

    private readonly ChapterReading _reading;
    private readonly string _value;
    private readonly SourceRange _whole;
    private readonly int _offset;

    private IndexTermReader(WrittenAttribute item, ChapterReading reading)
    {
        _reading = reading;
        _value = item.Value ?? "";
        _whole = reading.Range(item.Start, item.Length);
        _offset = _value.Length == 0 ? -1 : _whole.Text.IndexOf(_value, Math.Min(item.Name.Length, _whole.Length), StringComparison.Ordinal);
    }

    /// <returns>Without the entries that a finding is about.</returns>
    /// <remarks>Reports CMP620.</remarks>
    public static ImmutableArray<IndexTerm> Read(WrittenAttribute item, ChapterReading reading) => new IndexTermReader(item, reading).Terms();

    private ImmutableArray<IndexTerm> Terms()
    {
        ImmutableArray<Piece> entries = [.. Split(new Piece(0, _value.Length), ';').Where(entry => entry.Length > 0)];
        if (entries.IsEmpty)
            _reading.Report(DiagnosticCatalogue.ImpossibleIndexTerm, _whole, _value.Trim(), "it says nothing");
        return [.. entries.Select(Term).OfType<IndexTerm>()];
    }

    private IndexTerm? Term(Piece entry)
    {
        var pieces = Split(entry, '|');
        if (Path(pieces[0]) is not { } path)
            return null;
        var term = new IndexTerm(path, false, [], []);
        foreach (var suffix in pieces.Skip(1))
        {
            if (With(term, suffix) is not { } more)
                return null;
            term = more;
        }

        return term;
    }

    private IndexTerm? With(IndexTerm term, Piece suffix)
    {
        var text = TextOf(suffix);
        if (text == Main)
            return term with { IsMain = true };
        var direction = s_directions.FirstOrDefault(direction => text.StartsWith(direction, StringComparison.Ordinal));
        if (direction is null || s_suffixes.Contains(text))
        {
            var range = suffix.Length > 0 ? RangeOf(suffix) : _whole;
            _reading.Findings.Add(s_suffixes.Contains(text)
                ? DiagnosticCatalogue.ImpossibleIndexTerm.At(range, text, "it names no heading")
                : DiagnosticCatalogue.ImpossibleIndexTerm.At(range, text, "it is neither ‘main’ nor ‘see’ nor ‘see also’").DidYouMean(text, s_suffixes));
            return null;
        }

        if (Path(Trimmed(suffix.Start + direction.Length, suffix.Start + suffix.Length)) is not { } target)
            return null;
        return direction == s_directions[^1] ? term with { See = term.See.Add(target) } : term with { SeeAlso = term.SeeAlso.Add(target) };
    }

    private IndexPath? Path(Piece piece)
    {
        var levels = Split(piece, '!');
        ImmutableArray<IndexHeading> headings = [.. levels.Select(Heading)];
        var fault = headings.Any(heading => heading.Text.Length == 0) ? "a heading is missing"
            : headings.Length > Deepest ? "three headings may stand below each other, not more"
            : null;
        if (fault is null)
            return new IndexPath(headings, RangeOf(piece));
        _reading.Report(DiagnosticCatalogue.ImpossibleIndexTerm, piece.Length > 0 ? RangeOf(piece) : _whole, TextOf(piece), fault);
        return null;
    }

    private IndexHeading Heading(Piece level)
    {
        var parts = Split(level, '@');
        if (parts.Count == 1)
            return new IndexHeading(Set(level), null);
        var shown = Trimmed(parts[1].Start, level.Start + level.Length);
        var sort = Unescaped(TextOf(parts[0]));
        return new IndexHeading(Set(shown), sort.Length > 0 ? sort : null);
    }

    private string Set(Piece piece) => Typographer.Set(Unescaped(TextOf(piece)), _reading.Book);

    private string TextOf(Piece piece) => _value.Substring(piece.Start, piece.Length);

    private SourceRange RangeOf(Piece piece) =>
        _offset < 0 ? _whole : _reading.Range(_whole.Start + _offset + piece.Start, piece.Length);

    private List<Piece> Split(Piece whole, char separator)
    {
        var pieces = new List<Piece>();
        var (start, end) = (whole.Start, whole.Start + whole.Length);
        for (var at = start; at < end; at++)
        {
            if (_value[at] == '\\')
            {
                at++;
            }
            else if (_value[at] == separator)
            {
                pieces.Add(Trimmed(start, at));
                start = at + 1;
            }
        }

        pieces.Add(Trimmed(start, end));
        return pieces;
    }

    private Piece Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_value[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_value[end - 1]))
            end--;
        return new Piece(start, Math.Max(0, end - start));
    }

    private static string Unescaped(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is ';' or '!' or '|' or '@' or '\\')
                i++;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    /// <summary>A piece of the value, without the spaces around it.</summary>
    private readonly record struct Piece(int Start, int Length);
}
