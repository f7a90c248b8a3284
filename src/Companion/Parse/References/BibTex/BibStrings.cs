using System.Globalization;

namespace Companion.Parse.References.BibTex;

/// <summary>The abbreviations of a BibTeX file: those of every style, and those that the file defines so far.</summary>
internal sealed class BibStrings
{
    /// <summary>Strings made of strings cannot grow without end.</summary>
    private const int Longest = 100_000;

    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);

    public BibStrings()
    {
        foreach (var month in CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0))
            _known[month[..3]] = month;
    }

    /// <summary>In the order of the alphabet.</summary>
    public IEnumerable<string> Names => _known.Keys.Order(StringComparer.Ordinal);

    public void Define(string name, string tex)
    {
        if (tex.Length <= Longest)
            _known[name] = tex;
    }

    /// <summary>Null when nothing of that name is defined; case does not count.</summary>
    public string? Find(string name) => _known.GetValueOrDefault(name);
}
