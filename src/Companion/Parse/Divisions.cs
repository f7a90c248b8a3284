using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;

namespace Companion.Parse;

/// <summary>Understands the opening line of a block between <c>:::</c> lines.</summary>
internal static class Divisions
{
    /// <summary>The name of a block that is an annotation on a place in the work.</summary>
    public const string Passage = "passage";

    /// <summary>The name of a block that tells what a reader learns at a place in the work.</summary>
    public const string Reveals = "reveals";

    /// <summary>The name of a block inside such a block, for readers who have not come so far.</summary>
    public const string Otherwise = "otherwise";

    private static readonly ImmutableArray<string> s_others = [Passage, Reveals, Otherwise];

    private static readonly FrozenDictionary<string, DivisionKind> s_kinds =
        Enum.GetValues<DivisionKind>().ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <param name="name">As written.</param>
    /// <returns>Null for a name that says nothing, and for a passage.</returns>
    public static DivisionKind? KindOf(string name) => s_kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Whether a block has a meaning.</summary>
    /// <remarks>Reports CMP202 (unknown name), CMP203 (never closed) and CMP219 (a closing line that closes nothing).</remarks>
    public static bool IsKnown(WrittenDivision division, SourceRange line, ChapterReading reading)
    {
        var isKnown = s_others.Contains(division.Name) || s_kinds.ContainsKey(division.Name);
        var isBare = division.Name.Length == 0 && division.NameStart >= line.End;
        if (isBare)
        {
            reading.Report(DiagnosticCatalogue.StrayFence, line);
        }
        else if (!isKnown)
        {
            var name = reading.Range(division.NameStart, division.Name.Length);
            reading.Findings.Add(DiagnosticCatalogue.UnknownDivision
                .At(name, division.Name).DidYouMean(division.Name, s_kinds.Keys.Concat(s_others).Order(StringComparer.Ordinal)));
        }

        if (!division.IsFenceClosed && !isBare)
            reading.Report(DiagnosticCatalogue.UnclosedDivision, line);
        return isKnown;
    }

    /// <summary>The word behind the name, if it is no attribute; empty when there is none.</summary>
    public static SourceRange WordOf(WrittenDivision division, SourceRange line, ChapterReading reading)
    {
        var text = line.Source.Text;
        var start = division.NameStart + division.Name.Length;
        while (start < line.End && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < line.End && !char.IsWhiteSpace(text[end]) && text[end] != '{')
            end++;
        return reading.Range(start, end - start);
    }

    /// <summary>The attributes behind the name.</summary>
    /// <param name="after">Where what comes before them ends.</param>
    /// <returns>Null when there are none.</returns>
    /// <remarks>Reports CMP216 (unreadable attributes).</remarks>
    public static WrittenAttributes? AttributesOf(int after, SourceRange line, ChapterReading reading)
    {
        var text = line.Source.Text;
        var at = after;
        while (at < line.End && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= line.End)
            return null;
        var written = text[at] == '{' ? WrittenAttributes.Read(text, at, line.End, 0) : null;
        if (written is not null && at + written.Length >= line.End)
            return written;
        var rest = reading.Range(at, line.End - at);
        reading.Report(DiagnosticCatalogue.UnreadableAttributes, rest, rest.Text);
        return null;
    }
}
