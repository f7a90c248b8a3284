using System.Collections.Immutable;
using System.Globalization;

namespace Companion.Parse.References.BibTex;

/// <summary>The abbreviations of a BibTeX file: those of every style, and those that the file defines so far.</summary>
internal sealed class BibStrings
{
    /// <summary>How many characters a file may put in the place of names, all in all: a string made of strings could grow without end.</summary>
    private const int Most = 10_000_000;

    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableArray<string>? _names;
    private int _used;

    public BibStrings()
    {
        foreach (var month in CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0))
            _known[month[..3]] = month;
    }

    /// <summary>In the order of the alphabet.</summary>
    public ImmutableArray<string> Names => _names ??= [.. _known.Keys.Order(StringComparer.Ordinal)];

    public void Define(string name, string tex)
    {
        _known[name] = tex;
        _names = null;
    }

    /// <summary>What a name stands for.</summary>
    /// <param name="name">Case does not count.</param>
    /// <param name="isTooMuch">Whether the file has used so many that this one is cut off.</param>
    /// <returns>Null when nothing of that name is defined.</returns>
    public string? Find(string name, out bool isTooMuch)
    {
        var tex = _known.GetValueOrDefault(name);
        isTooMuch = tex?.Length > Most - _used;
        if (isTooMuch)
            return "";
        _used += tex?.Length ?? 0;
        return tex;
    }
}
