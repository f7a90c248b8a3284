using System.Collections.Immutable;
using System.Globalization;
using Companion.Diagnostics;

namespace Companion.Load.Yaml;

/// <summary>Reads the keys of a map by name and shape, and says what does not fit.</summary>
/// <param name="map">The map.</param>
/// <param name="findings">Where CMP102 (unknown key), CMP104 (wrong type) and CMP105 (impossible value) go.</param>
public sealed class YamlMapReader(YamlMap map, List<Diagnostic> findings)
{
    private readonly HashSet<string> _known = [];

    /// <summary>Where the map stands.</summary>
    public SourceRange Range => map.Range;

    /// <summary>The value of a key, whatever it is; null when the key is missing or its value is empty.</summary>
    public YamlNode? Node(string key)
    {
        _known.Add(key);
        foreach (var (name, value) in map.Entries)
        {
            if (name.Value == key)
                return value is YamlScalar { Value: "" } ? null : value;
        }

        return null;
    }

    /// <summary>A value that is one piece of text.</summary>
    public string? Text(string key) => Scalar(key, "text")?.Value.Trim();

    /// <summary>A value that must be understood.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expected">What it should be, for a finding: “a date like 2026-11-23”.</param>
    /// <param name="read">Null when the text cannot be understood.</param>
    /// <param name="choices">What there is to choose from, for “did you mean”; may be empty.</param>
    public T? Value<T>(string key, string expected, Func<string, T?> read, params IEnumerable<string> choices) where T : class
    {
        if (Scalar(key, expected) is not { } scalar)
            return null;
        var value = read(scalar.Value.Trim());
        if (value is null)
            findings.Add(DiagnosticCatalogue.ImpossibleValue.At(scalar.Range, key, scalar.Value, expected).DidYouMean(scalar.Value.Trim(), choices));
        return value;
    }

    /// <summary>A day, as in <c>2026-11-23</c>.</summary>
    public DateOnly? Date(string key) =>
        (DateOnly?)Value<object>(key, "a date like 2026-11-23", text =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (object)date : null);

    /// <summary>The keys below a key.</summary>
    public YamlMapReader? Map(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is YamlMap below)
            return new YamlMapReader(below, findings);
        findings.Add(DiagnosticCatalogue.WrongType.At(node.Range, key, "a set of keys", node.Kind));
        return null;
    }

    /// <summary>The items of a list, each one piece of text; one piece of text alone counts as a list of one.</summary>
    public ImmutableArray<YamlScalar> Texts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (var item in Items(key, "a list of texts"))
        {
            if (item is YamlScalar scalar)
                texts.Add(scalar);
            else
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, key, "a list of texts", $"a list with {item.Kind} in it"));
        }

        return texts.ToImmutable();
    }

    /// <summary>The items of a list of maps.</summary>
    public ImmutableArray<YamlMapReader> Maps(string key, string expected)
    {
        var maps = ImmutableArray.CreateBuilder<YamlMapReader>();
        foreach (var item in Items(key, expected))
        {
            if (item is YamlMap below)
                maps.Add(new YamlMapReader(below, findings));
            else
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, key, expected, $"a list with {item.Kind} in it"));
        }

        return maps.ToImmutable();
    }

    /// <summary>The items of a list, each either one piece of text or a map.</summary>
    public IEnumerable<(string? Text, YamlMapReader? Map)> ItemsOrMaps(string key, string expected)
    {
        foreach (var item in Items(key, expected))
        {
            if (item is YamlScalar scalar)
                yield return (scalar.Value.Trim(), null);
            else if (item is YamlMap below)
                yield return (null, new YamlMapReader(below, findings));
            else
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, key, expected, $"a list with {item.Kind} in it"));
        }
    }

    /// <summary>The items of a list; a single value counts as a list of one, where it is not a set of keys.</summary>
    public ImmutableArray<YamlNode> Items(string key, string expected)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case YamlScalar scalar:
                return [scalar];
            case var node:
                findings.Add(DiagnosticCatalogue.WrongType.At(node.Range, key, expected, node.Kind));
                return [];
        }
    }

    /// <summary>Says that a key is needed and missing.</summary>
    public string? Required(string key, string owner)
    {
        var text = Text(key);
        if (string.IsNullOrEmpty(text) && Node(key) is null)
            findings.Add(DiagnosticCatalogue.MissingKey.At(map.Range with { Length = 0 }, owner, key));
        return text;
    }

    /// <summary>Call it when every key has been asked for: the others are unknown.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var (name, _) in map.Entries)
        {
            if (!_known.Contains(name.Value))
                findings.Add(DiagnosticCatalogue.UnknownKey.At(name.Range, name.Value).DidYouMean(name.Value, _known.Order(StringComparer.Ordinal)));
        }
    }

    private YamlScalar? Scalar(string key, string expected)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar;
            case var node:
                findings.Add(DiagnosticCatalogue.WrongType.At(node.Range, key, expected, node.Kind));
                return null;
        }
    }
}
