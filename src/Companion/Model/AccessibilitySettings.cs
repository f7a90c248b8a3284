namespace Companion.Model;

/// <summary>What <c>book.yml</c> says of the book's accessibility, besides what the program sees of itself.</summary>
/// <param name="Summary">In the author's words; null when the program's are to stand.</param>
/// <param name="Conformance">Null unless somebody has checked it.</param>
public sealed record AccessibilitySettings(string? Summary, Conformance? Conformance);

/// <summary>That a person has found a book to meet a level of WCAG.</summary>
/// <param name="Level">What it meets.</param>
/// <param name="CheckedBy">Who says so.</param>
/// <remarks>Source: EPUB Accessibility 1.1, #sec-conf-reporting.</remarks>
public sealed record Conformance(WcagLevel Level, string CheckedBy)
{
    /// <summary>When it was checked; null when book.yml does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What was found; null when nobody has published it.</summary>
    public Uri? Report { get; init; }

    /// <summary>What shows that the one who checked can do so, in words or as a web address; null when there is none.</summary>
    public string? Credential { get; init; }
}

/// <summary>A level of a version of the Web Content Accessibility Guidelines.</summary>
/// <param name="Version">As in <c>2.2</c>.</param>
/// <param name="Level"><c>A</c>, <c>AA</c> or <c>AAA</c>.</param>
public sealed record WcagLevel(string Version, string Level)
{
    /// <summary>As the W3C writes it, whatever the book's language is.</summary>
    public string Name => $"WCAG {Version} Level {Level}";

    /// <summary>What a publication says that meets it, sign for sign. Source: EPUB Accessibility 1.1, #sec-conf-reporting-pub.</summary>
    public string OfEpub => $"EPUB Accessibility 1.1 - {Name}";

    /// <summary>Reads <c>wcag-2.2-aa</c>; null when there is no such level.</summary>
    public static WcagLevel? Read(string text) =>
        text.Split('-') is ["wcag", "2.0" or "2.1" or "2.2", "a" or "aa" or "aaa"] and [_, var version, var level] ? new WcagLevel(version, level.ToUpperInvariant()) : null;
}
