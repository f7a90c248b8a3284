using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Model.Stops;

namespace Companion.Load;

/// <summary>What <c>book.yml</c> says: the settings, and the spine if it names one.</summary>
/// <param name="Spine">As the author wrote them, with their places; empty when the order of the names decides.</param>
/// <param name="Cover">Where the author says that the cover is; null when nobody says.</param>
internal sealed record BookFile(BookSettings Settings, ImmutableArray<YamlScalar> Spine, YamlScalar? Cover);

/// <summary>Reads <c>book.yml</c>.</summary>
internal static class BookSettingsReader
{
    /// <summary>The settings of a book that says nothing about itself.</summary>
    /// <param name="source">The file book.yml would be, empty.</param>
    /// <param name="title">What to call the book.</param>
    public static BookFile Default(SourceText source, string title) =>
        new(Named(new BookSettings { Title = title, Identifier = "", Slug = "", Range = source.Beginning }, null, null), [], null);

    /// <param name="source">book.yml.</param>
    /// <param name="fallbackTitle">What to call the book if it has no title.</param>
    /// <remarks>Reports CMP101 to CMP106, CMP115, CMP531 and CMP701.</remarks>
    public static Diagnosed<BookFile> Read(SourceText source, string fallbackTitle)
    {
        var (root, yamlFindings) = YamlFile.Read(source.Whole);
        var findings = new List<Diagnostic>(yamlFindings);
        if (root is not YamlMap map)
        {
            if (root is not null)
                findings.Add(DiagnosticCatalogue.WrongType.At(root.Range, "book.yml", "a set of keys", root.Kind));
            else if (findings.Count == 0)
                findings.Add(DiagnosticCatalogue.BookWithoutTitle.At(source.Beginning));
            return Diagnosed.With(Default(source, fallbackTitle), findings);
        }

        return Diagnosed.With(ReadRoot(new YamlMapReader(map, findings), source, fallbackTitle, findings), findings);
    }

    private static BookFile ReadRoot(YamlMapReader book, SourceText source, string fallbackTitle, List<Diagnostic> findings)
    {
        var title = book.Text("title");
        if (string.IsNullOrEmpty(title) && book.Node("title") is null)
            findings.Add(DiagnosticCatalogue.BookWithoutTitle.At(source.Beginning));
        var settings = new BookSettings
        {
            Title = string.IsNullOrEmpty(title) ? fallbackTitle : title,
            Identifier = "",
            Slug = "",
            Range = source.Beginning,
            Subtitle = book.Text("subtitle"),
            Language = book.Value("language", "a language tag like en-GB", LanguageTag.Read) ?? "en",
            Authors = Authors(book),
            Rights = book.Text("rights"),
            Description = book.Text("description"),
            Subjects = [.. book.Texts("subjects").Select(subject => subject.Value.Trim()).Where(subject => subject.Length > 0).Distinct(StringComparer.Ordinal)],
            Published = book.Date("published"),
            Citations = book.Text("citations") ?? CitationStyle.Default,
            LanguageRange = book.Node("language")?.Range,
            CitationsRange = book.Node("citations")?.Range,
            Work = WorkReader.Read(book.Map("work"), findings),
            Apparatus = Apparatus(book, findings),
            Bibliography = BibliographySettingsReader.Read(book.Map("bibliography")),
            PassageKinds = PassageKindsReader.Read(book, findings),
            AnnouncesWithheld = book.Value("withheld", "left-out or announced", WithheldChapter.Read)?.IsAnnounced ?? false,
            Accessibility = AccessibilityReader.Read(book.Map("accessibility"), findings),
            Punctuation = book.Value<object>("punctuation", "smart or as-written", PunctuationOf) as Punctuation? ?? Punctuation.Smart,
        };
        var (cover, coverFile) = CoverReader.Read(book, findings);
        settings = settings with { Cover = cover, Stops = StopsReader.Read(book, settings.Work, findings) };
        settings = settings with { Changes = ChangesReader.Read(book, settings.Work, findings) };
        settings = settings with { Site = SiteReader.Read(book.Map("site"), settings.Stops, findings) };
        settings = Named(settings, book.Value("identifier", "a URI like urn:uuid:… or urn:isbn:…", BookIdentifier.Read), book.Value("slug", "letters a–z, digits and hyphens", SlugOf));
        var spine = book.Texts("spine");
        book.ReportUnknownKeys();
        return new BookFile(settings, spine, coverFile);
    }

    /// <summary>Fills in the names that follow from the others.</summary>
    private static BookSettings Named(BookSettings settings, string? identifier, string? slug)
    {
        var made = Slug.Ascii(settings.Title);
        return settings with
        {
            Identifier = identifier ?? BookIdentifier.Of(settings),
            Slug = slug ?? (made.Length > 0 ? made : "book"),
        };
    }

    private static ImmutableArray<Person> Authors(YamlMapReader book)
    {
        var authors = ImmutableArray.CreateBuilder<Person>();
        foreach (var (name, map) in book.ItemsOrMaps("authors", "a list of authors"))
        {
            if (name is not null)
            {
                authors.Add(new Person(name, null));
            }
            else
            {
                var (group, sort) = (map!.Text("group"), map.Text("sort")); // either a name or a map
                var mapName = group ?? map.Required("name", "An author");
                map.ReportUnknownKeys();
                if (mapName is { Length: > 0 })
                    authors.Add(new Person(mapName, sort) { IsGroup = group is not null });
            }
        }

        return authors.ToImmutable();
    }

    private static ImmutableArray<ApparatusKind> Apparatus(YamlMapReader book, List<Diagnostic> findings)
    {
        var all = Enum.GetValues<ApparatusKind>();
        if (book.Node("apparatus") is null)
            return [.. all];
        var names = all.ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        var chosen = ImmutableArray.CreateBuilder<ApparatusKind>();
        foreach (var name in book.Texts("apparatus"))
        {
            if (names.TryGetValue(name.Value, out var kind) && !chosen.Contains(kind))
                chosen.Add(kind);
            else if (name.Value != "none")
                findings.Add(DiagnosticCatalogue.ImpossibleValue.At(name.Range, "apparatus", name.Value, $"{string.Join(", ", names.Keys)}, each once, or none").DidYouMean(name.Value, names.Keys));
        }

        return chosen.ToImmutable();
    }

    private static object? PunctuationOf(string text) => text switch
    {
        "smart" => Punctuation.Smart,
        "as-written" => Punctuation.AsWritten,
        _ => null,
    };

    private static string? SlugOf(string text) => text.Length > 0 && Slug.Ascii(text) == text ? text : null;
}
