using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Render.Prose;

namespace Companion.Render;

/// <summary>A book as one cites it.</summary>
internal static class BookCitation
{
    /// <param name="writer">Of the page.</param>
    /// <returns>In the book's own citation style; null when there is nothing to say but the title.</returns>
    public static Markup? Of(BookSettings settings, ProseWriter writer) =>
        settings.Authors.IsEmpty && settings.Site.Address is null ? null : writer.Sources.Entry(Source(settings));

    private static Reference Source(BookSettings settings)
    {
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
        !person.IsGroup && person.Sort?.Split(", ", 2) is [var family, var given] && person.Name == $"{given} {family}"
            ? new SourceName(family, given, null, null, null, null)
            : new SourceName(null, null, null, null, null, person.Name);

    private static ImmutableArray<Inline> Line(string text, SourceRange range) => [new Text(text, range)];
}
