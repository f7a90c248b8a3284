using System.Collections.Frozen;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;

namespace Companion.Parse;

/// <summary>Understands the opening line of a block between <c>:::</c> lines.</summary>
internal static class Divisions
{
    private static readonly FrozenDictionary<string, DivisionKind> s_kinds =
        Enum.GetValues<DivisionKind>().ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <returns>False when its name says nothing.</returns>
    /// <remarks>Reports CMP202 (unknown name), CMP203 (never closed) and CMP216 (unreadable attributes).</remarks>
    public static bool TryRead(WrittenDivision division, SourceRange line, ChapterReading reading, out DivisionKind kind, out Attributes attributes)
    {
        attributes = Attributes.None;
        var isKnown = s_kinds.TryGetValue(division.Name, out kind);
        var isBare = division.Name.Length == 0 && division.NameStart >= line.End;
        if (isBare)
        {
            reading.Report(DiagnosticCatalogue.StrayFence, line);
        }
        else if (!isKnown)
        {
            var name = reading.Range(division.NameStart, division.Name.Length);
            reading.Findings.Add(DiagnosticCatalogue.UnknownDivision
                .At(name, division.Name).DidYouMean(division.Name, s_kinds.Keys.Order(StringComparer.Ordinal)));
        }

        if (!division.IsFenceClosed && !isBare)
            reading.Report(DiagnosticCatalogue.UnclosedDivision, line);
        if (isKnown)
            attributes = ReadAttributes(division, line, reading);
        return isKnown;
    }

    private static Attributes ReadAttributes(WrittenDivision division, SourceRange line, ChapterReading reading)
    {
        var text = line.Source.Text;
        var at = division.NameStart + division.Name.Length;
        while (at < line.End && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= line.End)
            return Attributes.None;
        var written = text[at] == '{' ? WrittenAttributes.Read(text, at, line.End, 0) : null;
        if (written is not null && at + written.Length >= line.End)
            return AttributeReader.Read(written, reading);
        var rest = reading.Range(at, line.End - at);
        reading.Report(DiagnosticCatalogue.UnreadableAttributes, rest, rest.Text);
        return Attributes.None;
    }
}
