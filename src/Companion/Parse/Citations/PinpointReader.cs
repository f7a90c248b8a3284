using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Parse.Citations;

/// <summary>Reads places in a source: <c>pp. 3–5, 7, ch. 2</c>, <c>01:12:30</c>, <c>{pp. iv, vi-xi}</c>.</summary>
/// <remarks>Source: Pandoc User's Guide, “Citation syntax”. A number without a label is a page, a time code a timestamp.</remarks>
internal static partial class PinpointReader
{
    private const string Page = "page";
    private const string Timestamp = "timestamp";

    /// <param name="words">What follows the key.</param>
    /// <returns>The places, and how many characters they take; what follows is the suffix.</returns>
    public static (ImmutableArray<Pinpoint> Pinpoints, int Length) Read(string words)
    {
        var at = Beginning().Match(words).Length;
        if (at < words.Length && words[at] == '{' && words.IndexOf('}', at) is > 0 and var close)
            return (Delimited(words[(at + 1)..close]), close + 1);
        var pinpoints = ImmutableArray.CreateBuilder<Pinpoint>();
        var end = 0;
        while (at < words.Length)
        {
            var (label, start) = LocatorLabels.At(words, at);
            var value = label is null ? Unlabelled(words, at, isFirst: pinpoints.Count == 0) : Labelled(words, start, label);
            if (value is null)
                break;
            end = label is null ? at + value.Length : start + value.Length;
            pinpoints.Add(new Pinpoint(label ?? LabelOf(value), Set(value)));
            at = end + Separator().Match(words, end).Length;
        }

        return (pinpoints.ToImmutable(), end);
    }

    /// <summary>What stands in braces is all of it a place, whatever it looks like.</summary>
    private static ImmutableArray<Pinpoint> Delimited(string words)
    {
        words = words.Trim();
        if (words.Length == 0)
            return [];
        var (label, start) = LocatorLabels.At(words, 0);
        return [new Pinpoint(label ?? LabelOf(words), Set(words[start..]))];
    }

    private static string LabelOf(string value) => TimeCode().IsMatch(value) ? Timestamp : Page;

    private static string? Unlabelled(string words, int at, bool isFirst) =>
        TimeCode().Match(words, at) is { Success: true } time ? time.Value : isFirst ? Numbers(words, at, Number()) : null;

    private static string? Labelled(string words, int at, string label) => label switch
    {
        "sub-verbo" => Entry().Match(words, at) is { Success: true } entry ? entry.Value : null,
        Timestamp when TimeCode().Match(words, at) is { Success: true } time => time.Value,
        _ => Numbers(words, at, NumberOrLetters()),
    };

    /// <summary>One number or stretch, and those that follow it under the same label.</summary>
    private static string? Numbers(string words, int at, Regex first)
    {
        if (first.Match(words, at) is not { Success: true } number)
            return null;
        var end = at + number.Length;
        while (Next().Match(words, end) is { Success: true } next && !TimeCode().IsMatch(words, next.Groups[1].Index))
            end += next.Length;
        return words[at..end];
    }

    /// <summary>With dashes in its stretches; in <c>A-12</c> the hyphen is part of a number.</summary>
    private static string Set(string value) => Dash().Replace(value, "–").Trim();

    [GeneratedRegex(@"\A\s*,?\s*")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\G\s*(?:[,:]\s*)?(?:(?:and|und|et|&)\s+)?")]
    private static partial Regex Separator();

    /// <summary>Hours, minutes and seconds; or minutes and seconds of two digits each.</summary>
    [GeneratedRegex(@"\G(?<t>\d{1,3}:[0-5]\d:[0-5]\d|\d\d:[0-5]\d)(?:\s*(?:–|—|--?)\s*(?:\d{1,3}:[0-5]\d:[0-5]\d|\d\d:[0-5]\d))?(?![\p{L}\d:])")]
    private static partial Regex TimeCode();

    private const string One = @"(?!\d+(?:st|nd|rd|th|er|re|e|ème)\b)\(?(?:[A-Za-z]{1,2}-?)?\d+(?:[.:/]\d+)*(?:\(\d+\))?(?:nn?\.?\d+)?(?:[a-z]{1,3}\b\.?)?\)?(?![\p{L}\d])";
    private const string Roman = @"(?=[IVX]|[LCDM][IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\d])|(?=[ivx]|[lcdm][ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![\p{L}\d])";
    private const string To = @"\s*(?:–|—|‑|--?)\s*";
    private const string AndFollowing = @"(?:\s*(?:ff?|sqq?)\b\.?)?";

    [GeneratedRegex($@"\G{One}(?:{To}(?:{One}))?{AndFollowing}")]
    private static partial Regex Number();

    [GeneratedRegex($@"\G(?:(?:{One}|{Roman})(?:{To}(?:{One}|{Roman}))?{AndFollowing}|[A-Za-z](?=\s*(?:[,;]|\z)))")]
    private static partial Regex NumberOrLetters();

    [GeneratedRegex($@"\G(?:\s*,\s*(?:(?:and|und|et|&)\s+)?|\s*(?:&\s*|\b(?:and|und|et)\s+))({One}(?:{To}(?:{One}))?{AndFollowing}|(?:{Roman}){To}(?:{Roman}))")]
    private static partial Regex Next();

    [GeneratedRegex("""\G(?:“[^”]*”|"[^"]*"|‘[^’]*’|„[^“]*“|[^\s,;]+)""")]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?<=\d[a-z]{0,2}|\b[IVXLCDMivxlcdm]+|\))\s*(?:–|—|‑|--?)\s*(?=\d|\(|[IVXLCDMivxlcdm]+\b)")]
    private static partial Regex Dash();
}
