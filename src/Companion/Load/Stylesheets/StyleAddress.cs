using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Where something leads that a stylesheet names.</summary>
/// <param name="Range">Without quotation marks.</param>
/// <param name="Written">What it means, without escapes.</param>
/// <param name="IsSheet">Whether <c>@import</c> names it.</param>
internal sealed partial record StyleAddress(SourceRange Range, string Written, bool IsSheet)
{
    /// <summary>Whether nothing has to be fetched: it stands in the sheet itself, or in the page.</summary>
    public bool IsHere => Written.StartsWith('#') || Written.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it leads to another machine, or to none.</summary>
    public bool IsElsewhere => Written.StartsWith("//", StringComparison.Ordinal) || Scheme().IsMatch(Written);

    /// <summary>The file, without what stands behind it for the picture's parts.</summary>
    public string File => Uri.UnescapeDataString(Written.Split('?', '#')[0]);

    /// <summary>Every address of a sheet, in its order.</summary>
    public static IEnumerable<StyleAddress> In(SourceText sheet) => StylesheetScanner.Read(sheet).Where(part => !Namespace().IsMatch(part.Text)).SelectMany(Of);

    private static IEnumerable<StyleAddress> Of(StylesheetPart part)
    {
        var isImport = part.Text.StartsWith("@import", StringComparison.OrdinalIgnoreCase);
        var isSet = part.Property.Length > 0 && part.Value.Contains("image-set(", StringComparison.OrdinalIgnoreCase);
        return part.Addresses.Concat(isImport ? part.Strings.Take(part.Addresses.IsEmpty ? 1 : 0) : isSet ? part.Strings.Where(range => !IsMediaType(range)) : [])
            .Select(range => new StyleAddress(range, Escape().Replace(range.Text, Unescaped).Trim(), isImport));
    }

    /// <summary>Whether a string tells of what kind a picture is. Source: CSS Images Module 4, section 2.4.</summary>
    private static bool IsMediaType(SourceRange text)
    {
        var before = text.Source.Text.AsSpan(0, text.Start)[..^1]; // without the quotation mark
        return before.TrimEnd().EndsWith("type(", StringComparison.OrdinalIgnoreCase);
    }

    /// <remarks>Source: CSS Syntax Module 3, section 4.3.7.</remarks>
    private static string Unescaped(Match escape)
    {
        var code = escape.Groups["code"].Value;
        if (code.Length == 0)
            return escape.Value[1..].TrimStart('\n', '\r', '\f');
        return int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var number && Rune.IsValid(number) ? char.ConvertFromUtf32(number) : "\uFFFD";
    }

    [GeneratedRegex(@"\\(?:(?<code>[0-9A-Fa-f]{1,6})\s?|\r\n|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    /// <summary>It names a language, and nobody fetches it.</summary>
    [GeneratedRegex("^@(namespace|(-moz-)?document)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
