using System.Collections.Frozen;

namespace Companion.Resolve.Collations;

/// <summary>The articles of languages, which many lists of titles pass over.</summary>
internal static class Articles
{
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

    /// <summary>A title behind its article.</summary>
    /// <param name="title">With either apostrophe; quotation marks before the article go with it.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>The title as it is where it has no article, or nothing else.</returns>
    public static string Without(string title, string language)
    {
        if (!s_byLanguage.TryGetValue(language.Split('-')[0], out var articles))
            return title;
        var bare = title.TrimStart(' ', '\u00A0', '“', '„', '«', '‹', '"', '‘', '‚', '»', '¡', '¿');
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
