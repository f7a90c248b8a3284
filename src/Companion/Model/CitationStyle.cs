using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>How sources are cited: the header of a template in <c>templates/citations</c>.</summary>
/// <param name="Name">The template's name without ending: <c>mla</c>.</param>
/// <param name="InNotes">Whether a citation becomes a note.</param>
/// <param name="SortsByDate">Whether sources of the same authors stand in the order of their dates, not of their titles.</param>
public sealed record CitationStyle(string Name, bool InNotes, bool SortsByDate)
{
    /// <summary>The name of the style of a book that names none.</summary>
    public const string Default = "mla";

    private const string Fence = "---\n";

    /// <summary>The style in words: <c>MLA Handbook, 9th edition</c>.</summary>
    public string Title { get; init; } = Name;

    /// <summary>How the last number of a range of pages is written.</summary>
    public PageRanges Pages { get; init; } = PageRanges.Full;

    /// <summary>Whether the <c>van</c> of Vincent van Gogh stands behind his given name where the family name comes first.</summary>
    public bool PutsParticlesBehind { get; init; }

    /// <summary>
    /// The name variables whose people a source may be listed under, the first that it has before the others; <c>container-title</c> among them is
    /// the newspaper, magazine or site of what nobody signed.
    /// </summary>
    public ImmutableArray<string> Makers { get; init; } = ["author", "editor", "translator"];

    /// <summary>The types of sources that are listed under their titles, whoever made them.</summary>
    public ImmutableArray<string> Titled { get; init; } = [];

    /// <summary>How many names an entry gives at most; of more it gives only the first <see cref="ShownNames"/>.</summary>
    public int MostNames { get; init; } = int.MaxValue;

    /// <summary>How many names an entry gives of more than <see cref="MostNames"/>.</summary>
    public int ShownNames { get; init; } = 1;

    /// <summary>The header of a style's template: the YAML between its first line, three hyphens, and the next such line.</summary>
    /// <param name="template">The whole file.</param>
    /// <returns>Null when it has no header.</returns>
    public static SourceRange? HeaderOf(SourceText template)
    {
        var text = template.Text;
        var start = text.StartsWith(Fence, StringComparison.Ordinal) ? Fence.Length : text.StartsWith("---\r\n", StringComparison.Ordinal) ? Fence.Length + 1 : 0;
        if (start == 0)
            return null;
        var end = text.IndexOf("\n---", start - 1, StringComparison.Ordinal);
        return end < 0 ? null : new SourceRange(template, start, Math.Max(0, end + 1 - start));
    }
}

/// <summary>How the last number of a range is written.</summary>
public enum PageRanges
{
    /// <summary>In full: <c>241–254</c>.</summary>
    Full,

    /// <summary>Its last two digits, and more where they differ: <c>241–54</c>. Source: MLA Handbook, 9th edition, 2.139.</summary>
    TwoDigits,

    /// <summary>As Chicago abbreviates: <c>71–72</c>, <c>101–8</c>, <c>321–28</c>. Source: Chicago Manual of Style, 18th edition, 9.62.</summary>
    Chicago,
}
