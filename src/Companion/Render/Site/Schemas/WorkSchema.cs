using System.Text.Json.Nodes;
using Companion.Model;

namespace Companion.Render.Site.Schemas;

/// <summary>The book that the companion is about, and what has been said of it.</summary>
internal static class WorkSchema
{
    /// <returns>Null when book.yml names no work.</returns>
    public static JsonObject? Of(Work? work) => work is null ? null : new JsonObject
    {
        ["@type"] = TypeOf(work),
        ["name"] = work.Title,
        ["author"] = work.Author is { } author ? Person(author) : null,
        ["sameAs"] = SchemaText.List(work.SameAs.Select(address => address.AbsoluteUri)),
    };

    public static JsonObject Person(string name) => new() { ["@type"] = "Person", ["name"] = name };

    public static JsonObject Group(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    /// <summary>The reviews of the work that a chapter cites, each once.</summary>
    public static IEnumerable<JsonObject> ReviewsIn(Chapter chapter, Work? work) => work is null ? [] : ProseWalk.Inlines(chapter)
        .OfType<Citation>()
        .SelectMany(citation => citation.Items)
        .Select(item => item.Reference)
        .OfType<Reference>()
        .Where(reference => IsReviewOf(work, reference))
        .DistinctBy(reference => reference.Key)
        .Select(reference => Review(reference, work));

    /// <summary>By what its places are called.</summary>
    private static string TypeOf(Work work) => work.Levels[^1] switch
    {
        "act" or "scene" => "Play",
        "season" or "episode" => "TVSeries",
        _ => "Book",
    };

    /// <summary>A review of a film of the same name is none of the book.</summary>
    private static bool IsReviewOf(Work work, Reference reference) =>
        reference.Type is "review" or "review-book" or "article-journal" or "article-magazine" or "article-newspaper"
        && string.Equals(reference.Text("reviewed-title"), work.Title, StringComparison.OrdinalIgnoreCase)
        && reference.Text("reviewed-genre") is null
        && (!reference.Names.TryGetValue("reviewed-author", out var authors) || work.Author is null || authors.Any(author => IsNamed(author, work.Author)));

    private static bool IsNamed(SourceName author, string name) =>
        (author.Family ?? author.Literal) is { } known && name.EndsWith(known, StringComparison.OrdinalIgnoreCase) || author.Literal == name;

    private static JsonObject Review(Reference reference, Work work) => new()
    {
        ["@type"] = "Review",
        ["name"] = reference.Text("title"),
        ["author"] = SchemaText.List((reference.Names.TryGetValue("author", out var authors) ? authors : []).Where(author => !author.IsAndOthers).Select(Author)),
        ["datePublished"] = reference.Dates.TryGetValue("issued", out var issued) && !issued.IsCirca && issued.To is null && issued.From is { Year: > 0 } day ? DayOf(day) : null,
        ["isPartOf"] = reference.Text("container-title") is { } paper ? new JsonObject { ["@type"] = "Periodical", ["name"] = paper } : null,
        ["url"] = reference.Text("URL"),
        ["itemReviewed"] = Of(work),
    };

    private static JsonNode Author(SourceName author) => author.Literal is { } literal
        ? Group(literal)
        : Person(string.Join(' ', new[] { author.Given, author.DroppingParticle, author.NonDroppingParticle, author.Family, author.Suffix }.OfType<string>()));

    private static string DayOf(DateParts day) => (day.Month, day.Day) switch
    {
        ({ } month, { } number) => string.Create(null, $"{day.Year:0000}-{month:00}-{number:00}"),
        ({ } month, null) => string.Create(null, $"{day.Year:0000}-{month:00}"),
        _ => string.Create(null, $"{day.Year:0000}"),
    };
}
