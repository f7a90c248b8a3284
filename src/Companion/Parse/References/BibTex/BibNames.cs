using System.Collections.Immutable;
using Companion.Load.Yaml;

namespace Companion.Parse.References.BibTex;

/// <summary>Reads a list of names by BibTeX's own rules: <c>First von Last</c>, <c>von Last, First</c>, <c>von Last, Jr, First</c>.</summary>
/// <remarks>Source: Nicolas Markey, “Tame the BeaST”, section 11. Words in braces are one; a name wholly in braces is an organisation's.</remarks>
internal static class BibNames
{
    /// <param name="field">With its names, <c> and </c> between them.</param>
    /// <param name="text">Turns TeX into characters.</param>
    /// <returns>A list of names as CSL writes them.</returns>
    public static YamlList Read(BibField field, Func<string, string> text)
    {
        var names = ImmutableArray.CreateBuilder<YamlNode>();
        foreach (var name in SplitAt(field.Tex, isAnd: true))
        {
            if (Name(name.Trim(' ', '~', '\t', '\r', '\n'), field, text) is { } read)
                names.Add(read);
        }

        return new YamlList(names.ToImmutable(), field.Range);
    }

    private static YamlNode? Name(string tex, BibField field, Func<string, string> text)
    {
        if (tex.Length == 0)
            return null;
        if (tex == "others")
            return new YamlScalar("others", field.Range);
        if (IsOneGroup(tex))
            return Map(field, ("literal", text(tex)));
        var parts = SplitAt(tex, isAnd: false, ',').Select(part => part.Trim()).ToList();
        while (parts.Count > 1 && parts[^1].Length == 0)
            parts.RemoveAt(parts.Count - 1); // a comma too many
        if (parts.Count > 1 && parts.Exists(part => part.Contains('=', StringComparison.Ordinal)) && Extended(parts, field, text) is { } extended)
            return extended;
        return parts switch
        {
            [var whole] => Direct(Words(whole), "", field, text),
            [var whole, var suffix] when suffix.Trim('{', '}') is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV" => Direct(Words(whole), text(suffix), field, text), // nobody is given such a name
            [var last, var first] => Inverted(Words(last), first, "", field, text),
            [var last, var suffix, var first, ..] => Inverted(Words(last), first, suffix, field, text),
            _ => null,
        };
    }

    /// <summary>BibLaTeX's <c>family=Gogh, given=Vincent, prefix=van, useprefix=true</c>.</summary>
    private static YamlMap? Extended(List<string> parts, BibField field, Func<string, string> text)
    {
        var values = parts.Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0].ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => text(pair.First()[1]), StringComparer.Ordinal);
        if (!values.TryGetValue("family", out var family))
            return null;
        var isKept = values.GetValueOrDefault("useprefix") == "true";
        return Map(
            field, ("family", family), ("given", values.GetValueOrDefault("given", "")), ("suffix", values.GetValueOrDefault("suffix", "")),
            (isKept ? "non-dropping-particle" : "dropping-particle", values.GetValueOrDefault("prefix", "")));
    }

    private static YamlMap Direct(List<string> words, string suffix, BibField field, Func<string, string> text)
    {
        if (words.Count == 0)
            return Map(field);
        if (words.Count == 1)
            return Map(field, ("family", text(words[0])), ("suffix", suffix), ("parse-names", IsWhole(words[0])));
        var von = words.FindIndex(0, words.Count - 1, word => IsParticle(word, text));
        if (von < 0)
            return Map(field, ("family", text(words[^1])), ("given", text(string.Join(' ', words[..^1]))), ("suffix", suffix), ("parse-names", IsWhole(words[^1])));
        var last = words.FindLastIndex(words.Count - 2, word => IsParticle(word, text)) + 1;
        return Map(
            field, ("family", text(string.Join(' ', words[last..]))), ("given", text(string.Join(' ', words[..von]))), ("suffix", suffix),
            ("non-dropping-particle", text(string.Join(' ', words[von..last]))));
    }

    private static YamlMap Inverted(List<string> words, string first, string suffix, BibField field, Func<string, string> text)
    {
        var last = words.Count < 2 || !IsParticle(words[0], text) ? 0 : words.FindLastIndex(words.Count - 2, word => IsParticle(word, text)) + 1;
        return Map(
            field, ("family", text(string.Join(' ', words[last..]))), ("given", text(first)), ("suffix", text(suffix)),
            ("non-dropping-particle", text(string.Join(' ', words[..last]))), ("parse-names", IsWhole(words.Count > last ? words[last] : "")));
    }

    /// <summary>Zero forbids to look for particles in a family name: braces say that it is one.</summary>
    private static string IsWhole(string family) => family is ['{', not '\\', ..] ? "0" : "";

    private static YamlMap Map(BibField field, params ReadOnlySpan<(string Key, string Value)> parts)
    {
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
        foreach (var (key, value) in parts)
        {
            if (!string.IsNullOrWhiteSpace(value))
                entries.Add(new(new YamlScalar(key, field.Range), new YamlScalar(value, field.Range)));
        }

        return new YamlMap(entries.ToImmutable(), field.Range);
    }

    /// <summary>Whether the first letter outside braces is a small one; a command’s braces do not count, and it is read first.</summary>
    private static bool IsParticle(string word, Func<string, string> text)
    {
        if (word is ['{', not '\\', ..])
            return false;
        return (word.Contains('\\', StringComparison.Ordinal) ? text(word) : word).FirstOrDefault(char.IsLetter) is var c && char.IsLower(c);
    }

    private static List<string> Words(string name) => [.. SplitAt(name.Replace('~', ' '), isAnd: false, ' ', '\t', '\n', '\r').Where(word => word.Length > 0)];

    private static bool IsOneGroup(string tex)
    {
        if (tex is not ['{', _, .., '}'] || tex[1] == '\\')
            return false;
        var depth = 0;
        for (var i = 0; i < tex.Length; i++)
        {
            depth += tex[i] == '{' ? 1 : tex[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i == tex.Length - 1;
        }

        return false;
    }

    /// <summary>Splits outside braces: at the word “and”, or at single characters.</summary>
    private static List<string> SplitAt(string tex, bool isAnd, params ReadOnlySpan<char> separators)
    {
        var pieces = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < tex.Length; i++)
        {
            depth += tex[i] == '{' ? 1 : tex[i] == '}' && depth > 0 ? -1 : 0;
            if (depth > 0)
                continue;
            var length = isAnd ? AndAt(tex, i) : separators.Contains(tex[i]) ? 1 : 0;
            if (length == 0)
                continue;
            pieces.Add(tex[start..i]);
            start = i + length;
            i = start - 1;
        }

        pieces.Add(tex[start..]);
        return pieces;
    }

    private static int AndAt(string tex, int at) =>
        at + 4 < tex.Length && char.IsWhiteSpace(tex[at]) && string.Compare(tex, at + 1, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && char.IsWhiteSpace(tex[at + 4]) ? 4 : 0;
}
