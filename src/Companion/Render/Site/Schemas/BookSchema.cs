using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using Companion.Model;

namespace Companion.Render.Site.Schemas;

/// <summary>Says of each page of a tree what it is, for search engines and libraries. Safe to use from several threads.</summary>
/// <remarks>Source: schema.org/Book, /Chapter, /Review, /BreadcrumbList; JSON-LD 1.1.</remarks>
internal sealed class BookSchema
{
    private const string ConformsTo = "conformsTo";

    private readonly Edition _edition;
    private readonly SiteTree? _tree;
    private readonly SiteLayout _layout;
    private readonly FrozenDictionary<string, int> _positions;

    /// <summary>Of a tree.</summary>
    public BookSchema(SiteTree tree, SiteLayout layout)
        : this(tree.Edition, tree, layout)
    {
    }

    /// <summary>Of the book as a whole, at the front door.</summary>
    public BookSchema(Edition everybody, SiteLayout layout)
        : this(everybody, null, layout)
    {
    }

    private BookSchema(Edition edition, SiteTree? tree, SiteLayout layout)
    {
        (_edition, _tree, _layout) = (edition, tree, layout);
        _positions = edition.Book.Spine.Index().DistinctBy(chapter => chapter.Item.Id)
            .ToFrozenDictionary(chapter => chapter.Item.Id, chapter => chapter.Index + 1, StringComparer.Ordinal);
    }

    private BookSettings Settings => _edition.Book.Settings;

    /// <summary>The absolute address of the front page; null when nobody knows it.</summary>
    private string? Start => _tree is null ? _layout.Address?.AbsoluteUri : _layout.StartOf(_tree);

    /// <param name="leaf">The page's; null for a page of the whole book.</param>
    /// <param name="description">The page's; null when there is none.</param>
    public Markup Of(Leaf? leaf, string? description) => new(SchemaText.Of(new JsonObject
    {
        ["@context"] = Context(),
        ["@graph"] = leaf is null ? new JsonArray(WholeBook()) : new JsonArray(leaf.Chapter is { } chapter ? Chapter(leaf, chapter, description) : Page(leaf, "WebPage", description), Trail(leaf)),
    }));

    /// <summary>Schema.org has no word of its own for what a book conforms to.</summary>
    private JsonNode Context() =>
        Settings.Accessibility.Conformance is null ? "https://schema.org" : new JsonArray("https://schema.org", new JsonObject { [ConformsTo] = "http://purl.org/dc/terms/conformsTo" });

    private JsonObject WholeBook()
    {
        var book = Named();
        book["alternativeHeadline"] = Settings.Subtitle;
        book["bookEdition"] = _edition.Readers;
        book["description"] = Settings.Description;
        book["keywords"] = SchemaText.List(Settings.Subjects);
        book["author"] = Authors();
        book["inLanguage"] = Settings.Language;
        book["datePublished"] = DayOf(Settings.Published);
        book["dateModified"] = DayOf(_edition.Changed);
        book["bookFormat"] = "https://schema.org/EBook";
        book["isbn"] = Settings.Identifier.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase) && _edition.Identifier == Settings.Identifier ? Settings.Identifier["urn:isbn:".Length..] : null;
        book["isAccessibleForFree"] = true;
        book[IsAddress(Settings.Rights) ? "license" : "copyrightNotice"] = Settings.Rights;
        book["image"] = _layout.Cards.AddressOf(_edition, null);
        book["about"] = WorkSchema.Of(Settings.Work);
        if (_tree is not null)
            Describe(book, Accessibility.Of(_edition.Book));
        book["encoding"] = _tree?.Epub is { } epub && Start is { } start ? Download(epub, start) : null;
        book["hasPart"] = _tree is null ? null : SchemaText.List(_tree.Leaves.Where(leaf => leaf.Chapter is not null).Select(leaf => (JsonNode)Part(leaf)));
        book["workExample"] = _tree is null ? SchemaText.List(_layout.Trees.Select(tree => (JsonNode)new BookSchema(tree, _layout).Example())) : null;
        return book;
    }

    /// <summary>Enough to know it by.</summary>
    private JsonObject Named() => new() { ["@type"] = "Book", ["@id"] = _edition.Identifier, ["name"] = Settings.Title, ["url"] = Start };

    private JsonObject Example()
    {
        var book = Named();
        book["bookEdition"] = _edition.Readers;
        return book;
    }

    /// <summary>The same as the package document of the EPUB says.</summary>
    private void Describe(JsonObject book, Accessibility accessibility)
    {
        book["accessMode"] = SchemaText.List(accessibility.AccessModes);
        book["accessModeSufficient"] = accessibility.IsTextSufficient ? SchemaText.List(["textual"]) : null;
        book["accessibilityFeature"] = SchemaText.List(accessibility.Features);
        book["accessibilityHazard"] = SchemaText.List(accessibility.Hazards);
        book["accessibilitySummary"] = accessibility.Summary;
        book[ConformsTo] = Settings.Accessibility.Conformance?.Level.Name;
    }

    private JsonObject Part(Leaf leaf) => new()
    {
        ["@type"] = "Chapter",
        ["@id"] = AddressOf(leaf),
        ["name"] = PlainText.Of(leaf.Title),
        ["position"] = _positions[leaf.Id],
        ["url"] = AddressOf(leaf),
    };

    private JsonObject Chapter(Leaf leaf, Chapter chapter, string? description)
    {
        var page = Page(leaf, "Chapter", description);
        page["position"] = _positions[leaf.Id];
        page["author"] = Authors();
        page["datePublished"] = DayOf(Settings.Published);
        page["dateModified"] = DayOf(_edition.ChangedOf(leaf));
        page["image"] = _layout.Cards.AddressOf(_edition, leaf);
        page["citation"] = SchemaText.List(WorkSchema.ReviewsIn(chapter, Settings.Work).Select(review => (JsonNode)review));
        return page;
    }

    private JsonObject Page(Leaf leaf, string type, string? description) => new()
    {
        ["@type"] = type,
        ["@id"] = AddressOf(leaf),
        ["name"] = PlainText.Of(leaf.Title),
        ["url"] = AddressOf(leaf),
        ["description"] = description,
        ["inLanguage"] = Settings.Language,
        ["isAccessibleForFree"] = true,
        ["isPartOf"] = Named(),
    };

    private JsonObject Trail(Leaf leaf) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(Step(1, Settings.Title, Start), Step(2, PlainText.Of(leaf.Title), AddressOf(leaf))),
    };

    private static JsonObject Step(int position, string name, string? address) =>
        new() { ["@type"] = "ListItem", ["position"] = position, ["name"] = name, ["item"] = address };

    private JsonObject Download(OutputFile epub, string start) => new()
    {
        ["@type"] = "MediaObject",
        ["encodingFormat"] = "application/epub+zip",
        ["contentUrl"] = start + epub.Path,
        [ConformsTo] = Settings.Accessibility.Conformance?.Level.OfEpub,
    };

    private JsonArray? Authors() => SchemaText.List(Settings.Authors.Select(author => (JsonNode)(author.IsGroup ? WorkSchema.Group(author.Name) : WorkSchema.Person(author.Name))));

    private string? AddressOf(Leaf leaf) => Start is null ? null : Start + SiteAddresses.PageOf(leaf.Id);

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsAddress(string? rights) => Uri.TryCreate(rights, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
