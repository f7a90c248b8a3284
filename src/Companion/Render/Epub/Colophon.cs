using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Render.Prose;
using Companion.Render.Views;

namespace Companion.Render.Epub;

/// <summary>How a book was made, where else it is, and how to cite it.</summary>
internal static class Colophon
{
    /// <summary>The family that the program letters covers with.</summary>
    private const string Typeface = "EB Garamond";

    /// <param name="writer">Of the page.</param>
    public static EpubColophonView View(Edition edition, ProseWriter writer)
    {
        var (settings, wording) = (edition.Book.Settings, edition.Book.Wording);
        return new EpubColophonView
        {
            Base = "",
            Typeface = settings.Cover.Picture is null ? wording["colophon_typeface", Typeface] : null,
            Site = settings.Site.Address?.AbsoluteUri,
            Repository = settings.Site.Repository?.AbsoluteUri,
            Citation = settings.Authors.IsEmpty && settings.Site.Address is null ? null : writer.Sources.Entry(Source(edition)),
        };
    }

    /// <summary>The book as one that is cited.</summary>
    private static Reference Source(Edition edition)
    {
        var settings = edition.Book.Settings;
        var fields = ImmutableSortedDictionary.Create<string, ImmutableArray<Inline>>(StringComparer.Ordinal)
            .Add("title", Line(settings.Subtitle is { } subtitle ? $"{settings.Title}: {subtitle}" : settings.Title, settings.Range));
        if (settings.Site.Address is { } address)
            fields = fields.Add("URL", Line(address.AbsoluteUri, settings.Range));
        var source = new Reference { Key = "", Type = "book", Fields = fields, Range = settings.Range };
        if (!settings.Authors.IsEmpty)
            source = source with { Names = source.Names.Add("author", [.. settings.Authors.Select(NameOf)]) };
        return settings.Published is { } day
            ? source with { Dates = source.Dates.Add("issued", new SourceDate(new DateParts(day.Year, day.Month, day.Day, null), null, IsCirca: false, null)) }
            : source;
    }

    /// <summary>Taken apart where its form in catalogues says how.</summary>
    private static SourceName NameOf(Person person) =>
        person.Sort?.Split(", ", 2) is [var family, var given] && person.Name == $"{given} {family}"
            ? new SourceName(family, given, null, null, null, null)
            : new SourceName(null, null, null, null, null, person.Name);

    private static ImmutableArray<Inline> Line(string text, SourceRange range) => [new Text(text, range)];
}
