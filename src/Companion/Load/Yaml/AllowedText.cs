using System.Buffers;
using System.Xml;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load.Yaml;

/// <summary>Keeps out of a value what an escape brings in and no book may hold.</summary>
internal static class AllowedText
{
    private static readonly SearchValues<char> s_forbidden = SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0xFFFE).Append(0xFFFF).Select(c => (char)c).Where(c => !XmlConvert.IsXmlChar(c))]);

    /// <summary>The value with replacement characters in the place of forbidden ones.</summary>
    /// <param name="value">As the file means it.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="findings">Where CMP114 goes, once for each forbidden character.</param>
    public static string Of(string value, SourceRange range, List<Diagnostic> findings)
    {
        if (!value.AsSpan().ContainsAny(s_forbidden))
            return value;
        foreach (var forbidden in value.Where(s_forbidden.Contains).Distinct().ToList())
        {
            var typed = range.Text.IndexOf(forbidden, StringComparison.Ordinal);
            var place = typed < 0 ? range : new SourceRange(range.Source, range.Start + typed, 1);
            findings.Add(DiagnosticCatalogue.ForbiddenCharacter.At(place, ((int)forbidden).ToString("X4", null)));
            value = value.Replace(forbidden, BookCharacters.Replacement);
        }

        return value;
    }
}
