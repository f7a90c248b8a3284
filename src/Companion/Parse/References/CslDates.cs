using System.Collections.Immutable;
using System.Globalization;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Reads a date of CSL: as numbers, as a set of keys, as a list of two of them, or in one piece. Source: the input schema of CSL 1.0.2; Pandoc's CSL-YAML.</summary>
internal static class CslDates
{
    private static readonly ImmutableArray<string> s_keys = ["circa", "date-parts", "day", "edtf", "literal", "month", "raw", "season", "year"];

    /// <param name="name">The variable's name as it is written, for findings.</param>
    /// <param name="node">Its value.</param>
    /// <param name="findings">Where CMP102, CMP104 and CMP508 go.</param>
    /// <returns>Null when it says nothing; words that are no date become a date's <see cref="SourceDate.Literal"/>.</returns>
    public static SourceDate? Read(string name, YamlNode node, List<Diagnostic> findings)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return InOnePiece(name, scalar, findings);
            case YamlMap map:
                return Keys(name, map, findings);
            case YamlList { Items: [YamlList or YamlScalar, ..] } list:
                return Numbers(name, list, findings);
            case YamlList { Items: [YamlMap first] }:
                return Keys(name, first, findings);
            case YamlList { Items: [YamlMap first, YamlMap last] } list:
                return Between(Keys(name, first, findings), Keys(name, last, findings)) ?? Impossible(name, list, findings);
            default:
                findings.Add(DiagnosticCatalogue.WrongType.At(node.Range, name, "a date", node.Kind));
                return null;
        }
    }

    private static SourceDate? InOnePiece(string name, YamlScalar scalar, List<Diagnostic> findings) =>
        string.IsNullOrWhiteSpace(scalar.Value) ? null : DateText.Read(scalar.Value) ?? Impossible(name, scalar, findings);

    private static SourceDate? Keys(string name, YamlMap map, List<Diagnostic> findings)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!s_keys.Contains(key.Value))
                findings.Add(DiagnosticCatalogue.UnknownKey.At(key.Range, key.Value).DidYouMean(key.Value, s_keys));
        }

        var date = Parts(name, map, findings);
        if (date is null && Text(map, "literal") is { Length: > 0 } literal)
            date = new SourceDate(null, null, false, literal);
        if (date is null && (Value(map, "edtf") ?? Value(map, "raw")) is YamlScalar whole)
            date = InOnePiece(name, whole, findings);
        if (date is { From: { Month: null } begun } && Text(map, "season") is { Length: > 0 } season)
            date = date with { From = begun with { Season = Season(season) ?? begun.Season } };
        var isGuess = Text(map, "circa") is { Length: > 0 } circa ? circa is not ("0" or "false" or "False" or "no") : Text(map, "season") is "c." or "ca." or "circa"; // what Zotero makes of ‘c. 1954’
        return isGuess && date is not null ? date with { IsCirca = true } : date;
    }

    private static SourceDate? Parts(string name, YamlMap map, List<Diagnostic> findings)
    {
        if (Value(map, "date-parts") is YamlList { Items.IsEmpty: false } list)
            return Numbers(name, list, findings);
        if (Text(map, "year") is not { Length: > 0 } written)
            return null;
        if (Number(written) is not { } year)
            return InOnePiece(name, (YamlScalar)Value(map, "year")!, findings); // it has text
        var (month, day) = (Text(map, "month"), Text(map, "day"));
        var date = DateText.Parts(year, month is null ? null : Number(month) ?? DateText.Month(month), day is null ? null : Number(day));
        return DateText.Exists(date) ? new SourceDate(date, null, false, null) : Impossible(name, map, findings);
    }

    /// <summary><c>[[2005, 2, 26]]</c>, or both ends of a range; <c>[2005, 2, 26]</c> alone is understood too.</summary>
    private static SourceDate? Numbers(string name, YamlList list, List<Diagnostic> findings)
    {
        ImmutableArray<YamlNode> ends = list.Items[0] is YamlScalar ? [list] : list.Items;
        if (ends is [YamlList { Items: [] or [YamlScalar { Value: "" }] }])
            return null;
        if (Numbers(ends[0]) is not { } from || ends.Length > 2)
            return Impossible(name, list, findings);
        if (ends.Length == 1)
            return new SourceDate(from, null, false, null);
        if (ends[1] is YamlList { Items: [] or [YamlScalar { Value: "" or "0" }] })
            return new SourceDate(from, null, false, null) { IsOpen = true };
        return Numbers(ends[1]) is { } to && DateText.GoesForward(from, to) ? new SourceDate(from, to, false, null) : Impossible(name, list, findings);
    }

    private static DateParts? Numbers(YamlNode node)
    {
        if (node is not YamlList { Items: [YamlScalar year, .. var rest] } || rest.Length > 2 || Number(year.Value) is not { } number)
            return null;
        var parts = new int?[2];
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is not YamlScalar part || (part.Value.Length > 0 && Number(part.Value) is null))
                return null;
            parts[i] = Number(part.Value) is > 0 and var known ? known : null;
        }

        var date = DateText.Parts(number, parts[0], parts[1]);
        return DateText.Exists(date) ? date : null;
    }

    private static SourceDate? Between(SourceDate? from, SourceDate? to) =>
        from?.From is { } first && to?.From is { } last && DateText.GoesForward(first, last)
            ? new SourceDate(first, last, from.IsCirca || to.IsCirca, null)
            : null;

    private static SourceDate Impossible(string name, YamlNode node, List<Diagnostic> findings)
    {
        var words = string.Join('-', Scalars(node));
        findings.Add(DiagnosticCatalogue.ImpossibleReferenceDate.At(node.Range, name, words));
        return new SourceDate(null, null, false, words);
    }

    /// <summary>The first pieces of text; not all, because a file can repeat a list by its name as often as it likes.</summary>
    private static IEnumerable<string> Scalars(YamlNode node, int depth = 0) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlList list when depth < 4 => list.Items.Take(6).SelectMany(item => Scalars(item, depth + 1)),
        YamlMap map when depth < 4 => map.Entries.Take(6).SelectMany(entry => Scalars(entry.Value, depth + 1)),
        _ => [],
    };

    private static YamlNode? Value(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    private static string? Text(YamlMap map, string key) => (Value(map, key) as YamlScalar)?.Value.Trim();

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Season(string text) => Number(text) is { } number ? DateText.Parts(0, number < 5 ? number + 12 : number, null).Season : DateText.Season(text);
}
