using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Parse.Typography;

namespace Companion.Parse.Registers;

/// <summary>Reads the name and the other names of an entry.</summary>
internal sealed class RegisterNameReader
{
    private const string Expected = "a name, or a set of keys with ‘name’ and ‘from’";

    private readonly BookSettings _settings;
    private readonly List<Diagnostic> _findings;
    private readonly NameCase? _case;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <param name="entry">For the <c>case</c> of all its names.</param>
    /// <param name="settings">For the language that names are set in.</param>
    /// <param name="findings">Where CMP102, CMP104, CMP105, CMP115, CMP604 and CMP531 go.</param>
    public RegisterNameReader(YamlMapReader entry, BookSettings settings, List<Diagnostic> findings)
    {
        (_settings, _findings) = (settings, findings);
        _case = Case(entry);
    }

    /// <summary>The name of an entry.</summary>
    /// <returns>Null when it has none that can be read.</returns>
    public RegisterName? Name(YamlMapReader entry, string owner)
    {
        if (entry.Node("name") is YamlMap map)
            return Read(new YamlMapReader(map, _findings));
        return entry.Required("name", owner) is { Length: > 0 } && entry.Node("name") is YamlScalar plain ? Set(plain, null, null) : null;
    }

    /// <summary>The other names of an entry, each once.</summary>
    public ImmutableArray<RegisterName> Aliases(YamlMapReader entry)
    {
        var aliases = ImmutableArray.CreateBuilder<RegisterName>();
        foreach (var item in entry.Items("aliases", "a list of names"))
        {
            if (item is YamlMap map)
                aliases.AddRange(Read(new YamlMapReader(map, _findings)) is { } read ? [read] : Array.Empty<RegisterName>());
            else if (item is not YamlScalar plain)
                _findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, "aliases", Expected, item.Kind));
            else if (string.IsNullOrWhiteSpace(plain.Value))
                _findings.Add(DiagnosticCatalogue.ImpossibleValue.At(item.Range, "aliases", "", Expected));
            else if (Set(plain, null, null) is { } alias)
                aliases.Add(alias);
        }

        return aliases.ToImmutable();
    }

    /// <summary>The place from which on something is known.</summary>
    /// <remarks>Reports CMP105 for what is no place, and CMP531 for one that the work does not have.</remarks>
    public static Locator? From(YamlMapReader keys, BookSettings settings, List<Diagnostic> findings)
    {
        var from = keys.Value("from", "a place in the work like 2.13", Locator.Read);
        if (from is null || settings.Work is not { Chapters.IsEmpty: false } work || work.Find(from) is not null)
            return from;
        findings.Add(work.Missing(from, keys.Node("from")!.Range)); // it has been read
        return null;
    }

    private RegisterName? Read(YamlMapReader keys)
    {
        var text = keys.Required("name", "A name of the register");
        var from = From(keys, _settings, _findings);
        var letters = Case(keys);
        var sort = keys.Text("sort");
        keys.ReportUnknownKeys();
        return !string.IsNullOrEmpty(text) && keys.Node("name") is YamlScalar plain && Set(plain, from, letters) is { } name ? name with { Sort = sort } : null;
    }

    /// <returns>Null, and CMP604 is reported, for a name that the entry has already.</returns>
    private RegisterName? Set(YamlScalar plain, Locator? from, NameCase? letters)
    {
        var text = Typographer.Set(plain.Value.Trim(), _settings);
        if (!_names.Add(NameLetters.Of(text)))
        {
            _findings.Add(DiagnosticCatalogue.RepeatedName.At(plain.Range, text));
            return null;
        }

        var usual = text.Length > 0 && char.IsLower(text[0]) ? NameCase.AtBeginning : NameCase.Exact;
        return new RegisterName(text, from, letters ?? _case ?? usual, plain.Range);
    }

    private static NameCase? Case(YamlMapReader keys) => keys.Value<object>("case", "exact or ignore", text => text switch
    {
        "exact" => NameCase.Exact,
        "ignore" => NameCase.Any,
        _ => null,
    }) as NameCase?;
}
