using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Parse.Registers;

/// <summary>Reads one entry of register.yml.</summary>
/// <param name="settings">For the language that words are set in, and for the chapters of the work.</param>
/// <param name="findings">Where the entries' findings go.</param>
internal sealed class RegisterEntryReader(BookSettings settings, List<Diagnostic> findings)
{
    private const string Owner = "An entry of the register";

    private static readonly ImmutableSortedDictionary<string, RegisterKind> s_kinds =
        Enum.GetValues<RegisterKind>().ToImmutableSortedDictionary(kind => kind.ToString().ToLowerInvariant(), kind => kind, StringComparer.Ordinal);

    private readonly List<string> _assetPaths = [];
    private readonly List<WrittenTerm> _seeAlso = [];

    /// <summary>Every file that a text has named.</summary>
    public IEnumerable<string> AssetPaths => _assetPaths;

    /// <summary>Every entry that another has named under <c>see-also</c>.</summary>
    public IEnumerable<WrittenTerm> SeeAlso => _seeAlso;

    /// <returns>Null when it has no id; what else is missing or wrong has a stand-in.</returns>
    /// <remarks>Reports CMP102, CMP104, CMP105, CMP115, CMP601, CMP604, CMP531, CMP607, CMP609 and CMP624.</remarks>
    public RegisterEntry? Read(YamlMapReader keys)
    {
        var id = Id(keys);
        var kind = Kind(keys);
        var names = new RegisterNameReader(keys, settings, findings);
        var called = names.Names(keys, Owner);
        var name = called.FirstOrDefault();
        var aliases = names.Aliases(keys);
        var sort = keys.Text("sort");
        var known = Known(keys);
        ImmutableArray<WrittenTerm> seeAlso = [.. keys.Texts("see-also").Select(other => new WrittenTerm(other.Value.Trim(), other.Range))];
        var (isFound, isIndexed, isFoundInTitles) = (IsOn(keys, "find") ?? true, IsOn(keys, "index") ?? true, IsOn(keys, "in-titles") ?? false);
        keys.ReportUnknownKeys();
        _seeAlso.AddRange(seeAlso);
        if (name is not null && known is [])
            findings.Add(DiagnosticCatalogue.EntryWithoutText.At(name.Range, name.Text));
        if (id is null)
            return null;
        findings.AddRange(seeAlso.Where(other => other.Id == id.Value.Trim()).Select(other => DiagnosticCatalogue.SeeItself.At(other.Range, name?.Text ?? other.Id)));
        return new RegisterEntry
        {
            Id = id.Value.Trim(),
            Kind = kind ?? RegisterKind.Term,
            Name = name ?? new RegisterName(id.Value.Trim(), null, NameCase.Exact, id.Range),
            OtherNames = [.. called.Skip(1)],
            Sort = sort,
            Aliases = aliases,
            Known = known ?? [],
            SeeAlso = [.. seeAlso.Select(other => other.Id)],
            IsFound = isFound,
            IsFoundInTitles = isFoundInTitles,
            IsIndexed = isIndexed,
            Range = id.Range,
        };
    }

    /// <summary>The page has an id of its own for its title.</summary>
    private static YamlScalar? Id(YamlMapReader keys)
    {
        const string Expected = "letters a–z, digits and hyphens, but not ‘title’";
        return keys.Required("id", Owner) is not null && keys.Value("id", Expected, text => text != "title" && Slug.Ascii(text) == text ? text : null) is not null
            ? keys.Node("id") as YamlScalar
            : null;
    }

    private RegisterKind? Kind(YamlMapReader keys)
    {
        if (keys.Required("kind", Owner) is not { Length: > 0 } written)
            return null;
        if (s_kinds.TryGetValue(written, out var kind))
            return kind;
        findings.Add(DiagnosticCatalogue.UnknownRegisterKind.At(keys.Node("kind")!.Range, written).DidYouMean(written, s_kinds.Keys));
        return null;
    }

    /// <returns>What is described and known; null when something is there that cannot be read.</returns>
    private ImmutableArray<KnownLine>? Known(YamlMapReader keys)
    {
        var before = findings.Count;
        var lines = ImmutableArray.CreateBuilder<KnownLine>();
        if (keys.Text("description") is { Length: > 0 } && keys.Node("description") is YamlScalar description)
            lines.Add(Line(description, null));
        foreach (var item in keys.Items("known", "a list of lines with ‘from’ and ‘text’"))
        {
            if (item is YamlScalar { Value: var value } plain && !string.IsNullOrWhiteSpace(value))
                lines.Add(Line(plain, null));
            else if (item is YamlMap map)
                lines.AddRange(Line(new YamlMapReader(map, findings)));
            else if (item is YamlScalar)
                findings.Add(DiagnosticCatalogue.ImpossibleValue.At(item.Range, "known", "", "a line of text"));
            else
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, "known", "a list of lines with ‘from’ and ‘text’", $"a list with {item.Kind} in it"));
        }

        return lines.Count == 0 && findings.Count > before ? null : lines.ToImmutable();
    }

    private ImmutableArray<KnownLine> Line(YamlMapReader keys)
    {
        var from = RegisterNameReader.From(keys, settings, findings);
        var text = keys.Required("text", "A line of ‘known’");
        keys.ReportUnknownKeys();
        return !string.IsNullOrEmpty(text) && keys.Node("text") is YamlScalar scalar ? [Line(scalar, from)] : [];
    }

    private KnownLine Line(YamlScalar text, Locator? from) => new(from, new RegisterText(settings, findings, _assetPaths).Read(text), text.Range);

    private static bool? IsOn(YamlMapReader keys, string key) => keys.Value(key, "on or off", OnOff.Read)?.IsOn;
}
