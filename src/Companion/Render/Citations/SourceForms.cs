using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Model;
using Companion.Render.Prose;
using Companion.Render.Views;

namespace Companion.Render.Citations;

/// <summary>Makes what templates see of a source.</summary>
internal sealed partial class SourceForms(Wording words, CitationStyle style, string language)
{
    private const string Resolver = "https://doi.org/";

    private readonly DateForms _dates = new(words);

    public SourceView Of(Reference reference) => new() { Variables = [.. Variables(reference)] };

    private IEnumerable<(string Name, object? Value)> Variables(Reference reference)
    {
        yield return ("key", reference.Key);
        yield return ("type", reference.Type);
        foreach (var field in SourceView.Texts)
            yield return (NameOf(field), Text(reference, field));
        foreach (var field in SourceView.Names)
            yield return (NameOf(field), Names(reference, field));
        foreach (var field in SourceView.Dates)
            yield return (NameOf(field), reference.Dates.TryGetValue(field, out var date) ? _dates.Of(date) : null);
        yield return ("numeric", new NumericView([.. SourceView.Numbers.Select(field => (NameOf(field), (object?)IsNumeric(reference.Text(field))))]));
        yield return ("foreign_language", reference.Text("language") is { } own && own.Split('-')[0] != language.Split('-')[0] ? own : null);
        yield return ("short_title", Text(reference, "title-short") ?? Text(reference, "title"));
        yield return ("edition_ordinal", IsNumeric(reference.Text("edition")) ? Ordinal(reference.Text("edition")!) : null);
        yield return ("page_label", reference.Text("page") is { } pages ? PageRange.IsMany(pages) ? words["pages_short"] : words["page_short"] : null);
        yield return ("doi_href", reference.Text("DOI") is { } doi ? Resolver + UrlText.Encode(Bare(doi)) : null);
        yield return ("url_href", reference.Text("URL") is { } url ? UrlText.Encode(url) : null);
        yield return ("url_shown", reference.Text("URL") is { } address ? Protocol().Replace(address, "") : null);
        yield return ("year_suffix", reference.Distinction.YearSuffix);
        yield return ("shares_authors", reference.Distinction.SharesAuthors);
        yield return ("shares_surname", reference.Distinction.SharesSurname);
        yield return ("shares_initials", reference.Distinction.SharesInitials);
    }

    private static string NameOf(string variable) => variable.ToLowerInvariant().Replace('-', '_');

    private object? Text(Reference reference, string field)
    {
        if (!reference.Fields.TryGetValue(field, out var content))
            return null;
        return field switch
        {
            "page" => PageRange.Dashed(PageRange.Set(PlainText.Of(content), style.Pages)),
            "DOI" => Bare(PlainText.Of(content)),
            "URL" => PlainText.Of(content),
            _ when SourceView.Numbers.Contains(field) && IsNumeric(PlainText.Of(content)) => PageRange.Dashed(PlainText.Of(content)),
            _ => SourceMarkup.Of(content),
        };
    }

    private IEnumerable<NameView>? Names(Reference reference, string field) =>
        reference.Names.TryGetValue(field, out var names) ? names.Select(name => NameForms.Of(name, style.PutsParticlesBehind)) : null;

    private string Ordinal(string edition)
    {
        var number = int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return number switch
        {
            0 => edition,
            _ when number % 100 is 11 or 12 or 13 => words["ordinal", number],
            _ when number == 1 => words["ordinal_first", number],
            _ when number % 10 == 1 => words["ordinal_ends_in_1", number],
            _ when number % 10 == 2 => words["ordinal_ends_in_2", number],
            _ when number % 10 == 3 => words["ordinal_ends_in_3", number],
            _ => words["ordinal", number],
        };
    }

    /// <remarks>Source: CSL 1.0.2, “Choose”, <c>is-numeric</c>; and the <c>2/3</c> of a double issue.</remarks>
    private static bool IsNumeric(string? text) => text is not null && Number().IsMatch(text);

    private static string Bare(string doi) => DoiPrefix().Replace(doi.Trim(), "");

    [GeneratedRegex(@"^\p{L}?\d+\p{L}?(\s*[-–,&/]\s*\p{L}?\d+\p{L}?)*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(https?://(dx\.)?doi\.org/|doi:\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex DoiPrefix();

    [GeneratedRegex("^https?://")]
    private static partial Regex Protocol();
}
