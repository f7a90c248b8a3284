using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Load.Stylesheets;

/// <summary>A colour that a stylesheet gives in numbers or by a name of CSS. Source: CSS Color Module 4, sections 5 to 10.</summary>
/// <param name="Written">As it stands there.</param>
internal sealed partial record LiteralColour(string Written, Colour Colour)
{
    private const int NoPartOfColour = -1;

    /// <summary>No value with a colour that can be known is longer.</summary>
    private const int LongestValue = 400;

    private static readonly FrozenDictionary<string, Colour> s_names = Names.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(name => name.Split('=')[0], name => FromDigits(name.Split('=')[1]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The colours of a value.</summary>
    /// <returns>One for light and one for dark pages, or one that is both; empty when there is none, or when nobody can know what comes out.</returns>
    public static ImmutableArray<LiteralColour> Of(string value)
    {
        if (value.Length > LongestValue || Unknowable().IsMatch(value))
            return [];
        var colours = Literal().Matches(value).Select(Read).OfType<LiteralColour>().ToImmutableArray();
        var most = value.Contains("light-dark(", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
        return colours.Length == most ? colours : [];
    }

    /// <summary>The colour that counts on light or on dark pages.</summary>
    /// <returns>Null when nobody can know it.</returns>
    public static LiteralColour? On(bool isDark, string value) => Of(value) is { IsEmpty: false } colours ? colours[isDark ? ^1 : 0] : null;

    /// <summary>The same of a colour of the site's scheme, which may be the book's own: it suits the program's grounds, so that the colour that stands for it counts.</summary>
    public static LiteralColour? OfScheme(bool isDark, string value) => value.Length > LongestValue ? null : On(isDark, Instead().Replace(value, "${instead}"));

    /// <returns>Null for a word that is no colour.</returns>
    private static LiteralColour? Read(Match match)
    {
        var written = string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (match.Groups["hex"] is { Success: true } hex)
            return hex.Length is 3 or 6 ? new(written, FromDigits(hex.Value)) : null;
        if (match.Groups["word"].Success)
            return s_names.TryGetValue(written, out var named) ? new(written, named) : null;
        if (match.Groups["function"] is { Success: true } function)
            return ColourFunctions.Read(function.Value, match.Groups["arguments"].Value) is { } colour ? new(written, colour) : null;
        int[] parts = [.. match.Groups["part"].Captures.Select(part => Part(part.Value))];
        return parts.Contains(NoPartOfColour) ? null : new(written, new Colour((byte)parts[0], (byte)parts[1], (byte)parts[2]));
    }

    private static int Part(string written)
    {
        var isShare = written.EndsWith('%');
        return double.TryParse(written.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Round(Math.Clamp(isShare ? number * 255 / 100 : number, 0, 255))
            : NoPartOfColour;
    }

    private static Colour FromDigits(string hex)
    {
        var digits = int.Parse(hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour((byte)(digits >> 16), (byte)(digits >> 8), (byte)digits);
    }

    /// <summary>What lets something through, or is reckoned from something else: functions but those that are read, pictures, colours of the system.</summary>
    [GeneratedRegex(@"(?<![\w-])(?!light-dark\(|rgba?\(|hsla?\(|hwb\(|(ok)?l(ab|ch)\()[\w-]+\(|rgba?\([^)]*(/|,[^,)]*,[^,)]*,)|#([0-9a-f]{4}|[0-9a-f]{8})(?![\w-])|\(\s*from\s|\btransparent\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unknowable();

    [GeneratedRegex(@"\bvar\(\s*--[\w-]+\s*,(?<instead>[^()]*)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    [GeneratedRegex(@"#(?<hex>[0-9a-f]{3,8})(?![\w-])|rgba?\(\s*(?<part>[0-9.]+%?)([\s,]+(?<part>[0-9.]+%?)){2}\s*\)|(?<![\w-])(?<function>hsla?|hwb|(ok)?l(ab|ch))\((?<arguments>[^()]*)\)|(?<![\w#.-])(?<word>[a-z]+)(?![\w(-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
