using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>The order of the bibliography: by names, then by year and title or by title and year, as the style wants it.</summary>
/// <remarks>Source: CSL 1.0.2, “Sorting” and “Names as sort order”, with non-dropping particles demoted.</remarks>
internal sealed class SourceOrder(Collation collation, CitationStyle style) : IComparer<Reference>
{
    private static readonly ImmutableArray<string> s_makers = ["author", "editor", "translator"];

    private static readonly ImmutableArray<string> s_articles =
        ["the ", "a ", "an ", "der ", "die ", "das ", "ein ", "eine ", "le ", "la ", "les ", "l’", "l'", "un ", "une "];

    /// <summary>Those under whose names a source is listed.</summary>
    /// <returns>Empty for a source that is listed under its title.</returns>
    public static ImmutableArray<SourceName> MakersOf(Reference reference) =>
        s_makers.Select(role => reference.Names.GetValueOrDefault(role)).FirstOrDefault(names => !names.IsDefaultOrEmpty) is { IsDefault: false } names ? names : [];

    /// <summary>The year of publication; null when it is unknown.</summary>
    public static int? YearOf(Reference reference) => reference.Dates.GetValueOrDefault("issued")?.From?.Year;

    public int Compare(Reference? x, Reference? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byName = Compare(WordsOf(x), WordsOf(y));
        if (byName != 0)
            return byName;
        var byTitle = collation.Compare(TitleOf(x), TitleOf(y));
        var byYear = (YearOf(x) ?? int.MaxValue).CompareTo(YearOf(y) ?? int.MaxValue);
        var (first, second) = style.SortsByDate ? (byYear, byTitle) : (byTitle, byYear);
        return first != 0 ? first : second;
    }

    private int Compare(ImmutableArray<string> x, ImmutableArray<string> y)
    {
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var order = collation.Compare(x[i], y[i]);
            if (order != 0)
                return order;
        }

        return x.Length.CompareTo(y.Length);
    }

    /// <summary>What a source is sorted by first: its makers, or its title.</summary>
    private static ImmutableArray<string> WordsOf(Reference reference) =>
        MakersOf(reference) is { IsEmpty: false } makers ? [.. makers.SelectMany(name => WordsOf(name))] : [TitleOf(reference)];

    private static ImmutableArray<string> WordsOf(SourceName name) =>
        [name.Family ?? name.Literal ?? "", $"{name.Given} {name.DroppingParticle} {name.NonDroppingParticle}".Trim(), name.Suffix ?? ""];

    private static string TitleOf(Reference reference)
    {
        var title = reference.Text("title") ?? "";
        var article = s_articles.FirstOrDefault(article => title.StartsWith(article, StringComparison.OrdinalIgnoreCase) && title.Length > article.Length);
        return title[(article?.Length ?? 0)..];
    }
}
