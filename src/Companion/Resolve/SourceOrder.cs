using System.Collections.Immutable;
using Companion.Model;
using Companion.Resolve.Collations;

namespace Companion.Resolve;

/// <summary>The order of the bibliography: by the names that an entry begins with, then by year and title or by title and year, as the style wants it.</summary>
/// <remarks>
/// Source: CSL 1.0.2, “Sorting” and “Names as sort order”; as there, what an entry does not show does not sort it. Articles at the beginning of
/// titles and of the names of organisations count for nothing, as both MLA and Chicago have it, and CSL has not.
/// </remarks>
internal sealed class SourceOrder(Collation collation, CitationStyle style) : IComparer<Reference>
{
    /// <summary>Not <c>Die</c>, which begins <i>Die Hard</i>, nor <c>La</c>.</summary>
    private static readonly ImmutableArray<string> s_unmistakable = ["the ", "a ", "an ", "der ", "das ", "ein ", "eine ", "le ", "les ", "l’", "l'", "une "];

    /// <summary>Stands for the names that an entry leaves out.</summary>
    private const string Others = "et al.";

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

    /// <summary>What a source is sorted by first: its makers as the entry shows them, or its title.</summary>
    private ImmutableArray<string> WordsOf(Reference reference)
    {
        var (names, hasOthers) = SourceMakers.Shown(SourceMakers.Of(reference, style), style.MostNames, style.ShownNames);
        return names.IsEmpty ? [TitleOf(reference)] : [.. names.SelectMany(WordsOf), .. hasOthers ? (ReadOnlySpan<string>)[Others] : []];
    }

    private string[] WordsOf(SourceName name)
    {
        if (name.Family is null)
            return [WithoutArticle(name.Literal ?? name.Given ?? "", language: null), "", ""];
        var (before, behind) = style.PutsParticlesBehind ? ("", name.NonDroppingParticle) : (name.NonDroppingParticle, "");
        return [$"{before} {name.Family}".Trim(), $"{name.Given} {name.DroppingParticle} {behind}".Trim(), name.Suffix ?? ""];
    }

    private string TitleOf(Reference reference) => WithoutArticle(reference.Text("title") ?? "", reference.Text("language"));

    /// <summary>Without the article of its language; when nobody says which that is, without one of the book's language, or one that is a word of no other.</summary>
    private string WithoutArticle(string words, string? language)
    {
        var bare = Articles.Without(words, language ?? collation.Language);
        var article = language is null && bare == words ? s_unmistakable.FirstOrDefault(article => words.StartsWith(article, StringComparison.OrdinalIgnoreCase)) : null;
        return bare[(article?.Length ?? 0)..];
    }
}
