using System.Collections.Frozen;

namespace Companion.Resolve.Collations;

/// <summary>The articles of languages, which many lists of titles pass over.</summary>
internal static class Articles
{
    private const string Quotations = " \u00A0“„«‹\"‘‚»¡¿";

    private static readonly FrozenDictionary<string, string> s_byLanguage = new Dictionary<string, string>
    {
        ["af"] = "die ’n",
        ["ca"] = "el la els les en na un una uns unes l’",
        ["cy"] = "y yr",
        ["da"] = "en et den det de",
        ["de"] = "der die das dem den des ein eine einem einen einer eines",
        ["el"] = "ο η το οι τα ένας μια μία ένα",
        ["en"] = "the a an",
        ["eo"] = "la",
        ["es"] = "el la lo los las un una unos unas",
        ["fr"] = "le la les un une des l’",
        ["ga"] = "an na",
        ["gl"] = "o a os as un unha uns unhas",
        ["hu"] = "a az egy",
        ["it"] = "il lo la i gli le un uno una l’ un’ gl’",
        ["nb"] = "en ei et den det de",
        ["nl"] = "de het een ’t ’n",
        ["nn"] = "ein ei eit den det dei",
        ["no"] = "en ei et den det de",
        ["pt"] = "o a os as um uma uns umas",
        ["ro"] = "un o",
        ["sv"] = "en ett den det de",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Articles that also begin words of another kind: <c>a priori</c>, <c>en passant</c>.</summary>
    private static readonly FrozenSet<string> s_doubtful =
        "a an un una une uns unes des unos unas um uma uns umas unha unhas ein eine et en ett ei eit egy y o e i".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// A name or a heading behind its article: <c>the Cottages</c>, <c>le narrateur</c>. With a capital it counts in English and German, <c>The
    /// Mousetrap</c>; elsewhere it may be part of the name, as in <c>Le Corbusier</c>.
    /// </summary>
    /// <param name="name">With either apostrophe; quotation marks before the article go with it.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>The name as it is where it has no article, or nothing else.</returns>
    public static string WithoutInNames(string name, string language)
    {
        var rest = Without(name, language);
        if (rest == name)
            return name;
        var article = name.AsSpan()[..^rest.Length].TrimStart(Quotations).TrimEnd().ToString();
        var passes = char.IsUpper(article[0])
            ? language.Split('-')[0].ToLowerInvariant() is "en" or "de" && char.IsUpper(rest[0])
            : char.IsUpper(rest[0]) || !s_doubtful.Contains(article);
        return passes ? rest : name;
    }

    /// <summary>A title behind its article.</summary>
    /// <param name="title">With either apostrophe; quotation marks before the article go with it.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>The title as it is where it has no article, or nothing else.</returns>
    public static string Without(string title, string language)
    {
        if (!s_byLanguage.TryGetValue(language.Split('-')[0], out var articles))
            return title;
        var bare = title.AsSpan().TrimStart(Quotations).ToString();
        foreach (var article in articles.Split(' '))
        {
            var rest = bare.Length > article.Length ? bare[article.Length..] : "";
            var isNext = article.EndsWith('’') || rest.Length > 0 && char.IsWhiteSpace(rest[0]);
            if (isNext && rest.Any(char.IsLetterOrDigit) && bare[..article.Length].Replace('\'', '’').Equals(article, StringComparison.OrdinalIgnoreCase))
                return rest.TrimStart();
        }

        return title;
    }
}
