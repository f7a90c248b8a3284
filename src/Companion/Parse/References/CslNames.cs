using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Reads a name variable of CSL: sets of keys, or names in one piece.</summary>
/// <remarks>
/// Source: the input schema of CSL 1.0.2. Words in lower case before a family name are its particle unless the file gives one, those after a given name drop with it, and a
/// comma in a given name is followed by a suffix: as CSL processors understand what older programs wrote, unless <c>parse-names</c> is 0.
/// </remarks>
/// <param name="smart">Whether apostrophes are set.</param>
/// <param name="findings">Where CMP102, CMP104 and CMP513 go.</param>
internal sealed class CslNames(bool smart, List<Diagnostic> findings)
{
    private static readonly ImmutableArray<string> s_keys =
        ["comma-suffix", "dropping-particle", "family", "given", "literal", "name", "non-dropping-particle", "parse-names", "static-ordering", "suffix"];

    /// <summary>The name that stands for those that are not given.</summary>
    public static SourceName AndOthers => new(null, null, null, null, null, "others") { IsAndOthers = true };

    /// <returns>Empty when there is no name in it.</returns>
    public ImmutableArray<SourceName> Read(string variable, YamlNode node)
    {
        var names = ImmutableArray.CreateBuilder<SourceName>();
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            var name = item switch
            {
                YamlMap map => Keys(map),
                YamlScalar scalar => InOnePiece(scalar.Value),
                _ => null,
            };
            if (name is not null)
                names.Add(name);
            else if (item is YamlList)
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, variable, "a list of names", $"a list with {item.Kind} in it"));
        }

        return names.ToImmutable();
    }

    private SourceName? InOnePiece(string written)
    {
        var name = Text(written);
        if (name is null || IsOthers(name))
            return name is null ? null : AndOthers;
        return name.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] && !family.Contains("||", StringComparison.Ordinal)
            ? Split(new SourceName(family, given, null, null, null, null))
            : name.Split("||", 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } last, { Length: > 0 } first]
                ? Split(new SourceName(last, first, null, null, null, null))
                : new SourceName(null, null, null, null, null, name);
    }

    private SourceName? Keys(YamlMap map)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!s_keys.Contains(key.Value))
                findings.Add(DiagnosticCatalogue.UnknownKey.At(key.Range, key.Value).DidYouMean(key.Value, s_keys));
        }

        var (family, given, literal) = (Part(map, "family"), Part(map, "given"), Part(map, "literal") ?? Part(map, "name"));
        if (literal is not null && family is null)
            return IsOthers(literal) ? AndOthers : new SourceName(null, null, null, null, null, literal);
        if (family is null && given is null)
        {
            findings.Add(DiagnosticCatalogue.ImpossibleReferenceName.At(map.Range, "it has neither a family name nor a literal one"));
            return null;
        }

        // a person with one name has no other to be sorted by
        if (family is null)
            return new SourceName(null, null, null, null, null, given);
        var name = new SourceName(family, given, Part(map, "dropping-particle"), Part(map, "non-dropping-particle"), Part(map, "suffix"), null);
        return Part(map, "parse-names") is "0" or "false" ? name : Split(name);
    }

    private static SourceName Split(SourceName name)
    {
        if (name.Family is ['"', _, .., '"'] or ['“', _, .., '”'])
            return name with { Family = name.Family[1..^1] };
        if (name is { Suffix: null, Given: { } withSuffix } && withSuffix.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } before, { Length: > 0 } suffix])
            name = name with { Given = before, Suffix = suffix.TrimStart('!').TrimStart() };
        if (name.NonDroppingParticle is null && name.DroppingParticle is null)
        {
            var words = name.Family!.Split(' ', StringSplitOptions.RemoveEmptyEntries); // the caller has one
            var particles = words.TakeWhile(IsParticle).Count();
            if (particles > 0 && particles < words.Length)
                name = name with { NonDroppingParticle = string.Join(' ', words[..particles]), Family = string.Join(' ', words[particles..]) };
        }

        if (name is { DroppingParticle: null, Given: { } given })
        {
            var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var particles = words.Reverse().TakeWhile(IsParticle).Count();
            if (particles > 0 && particles < words.Length)
                name = name with { Given = string.Join(' ', words[..^particles]), DroppingParticle = string.Join(' ', words[^particles..]) };
        }

        return name;
    }

    private static bool IsParticle(string word) => char.IsLower(word[0]) && word.All(c => char.IsLower(c) || c is '’' or '\'' or '-' or '.');

    private static bool IsOthers(string name) => name is "others" or "et al." or "et al";

    private string? Part(YamlMap map, string key) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value is YamlScalar scalar ? Text(scalar.Value) : null;

    private string? Text(string value)
    {
        value = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.Length == 0 ? null : smart ? value.Replace('\'', '’') : value;
    }
}
