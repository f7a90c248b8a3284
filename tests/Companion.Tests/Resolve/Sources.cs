using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Parse;
using Companion.Resolve;

namespace Companion.Tests.Resolve;

/// <summary>Books with sources, made without files of references.</summary>
internal static class Sources
{
    private static readonly SourceText s_file = new("references.yml", string.Concat(Enumerable.Repeat("key\n", 40)));

    private static readonly Wording s_wording = WordingLoader.Load(TemplateLoader.Program(), [], "en").Value;

    /// <summary>A work of three parts with 9, 8 and 6 chapters, counted through.</summary>
    public static Work Work { get; } = new("The work", "Kazuo Ishiguro", "work", [new("One", 1, 9), new("Two", 10, 17), new("Three", 18, 23)])
    {
        Chapters = [.. Enumerable.Range(1, 23).Select(number => Chapter(number < 10 ? 1 : number < 18 ? 2 : 3, number))],
        ReferenceRange = new SourceRange(new SourceText("book.yml", "work"), 0, 4),
    };

    public static BookSettings Settings { get; } =
        new() { Title = "T", Identifier = "urn:x", Slug = "t", Language = "en", Range = new SourceText("book.yml", "").Beginning };

    /// <param name="key">Its key.</param>
    /// <param name="names">Its authors: <c>Given Family</c>, with <c>;</c> between them, or one name that cannot be taken apart; may be empty.</param>
    /// <param name="year">Its year; 0 for none.</param>
    /// <param name="title">Its title.</param>
    /// <param name="type">A type of CSL.</param>
    public static Reference Of(string key, string names = "", int year = 0, string title = "A title", string type = "book")
    {
        var reference = new Reference { Key = key, Type = type, Range = new SourceRange(s_file, 0, 3) };
        reference = reference with { Fields = reference.Fields.Add("title", [new Text(title, s_file.Beginning)]) };
        if (names.Length > 0)
            reference = reference with { Names = reference.Names.Add("author", [.. names.Split("; ").Select(Name)]) };
        return year == 0 ? reference : reference with { Dates = reference.Dates.Add("issued", new SourceDate(new DateParts(year, null, null, null), null, false, null)) };
    }

    /// <summary>Resolves chapters called <c>a</c>, <c>b</c>….</summary>
    public static Diagnosed<Book> Resolve(BookSettings settings, CitationStyle style, ImmutableArray<Reference> references, params string[] chapters)
    {
        var parsed = chapters.Select((text, i) => ChapterParser.Parse(new SourceText($"chapters/{(char)('a' + i)}.md", text), settings)).ToList();
        var manuscript = new ParsedManuscript(
            settings, [.. parsed.Select(chapter => chapter.Value)], references, Register.Empty, Timeline.Empty, style, s_wording);
        var (editions, findings) = Editions.Of(manuscript, new AssetShelf(FrozenDictionary<string, AssetLookup>.Empty));
        var book = editions.Whole;
        return Diagnosed.With(book, [.. parsed.SelectMany(chapter => chapter.Findings), .. findings]);
    }

    public static CitationStyle ByTitle { get; } = new("mla", InNotes: false, SortsByDate: false);

    public static CitationStyle ByDate { get; } = new("chicago-author-date", InNotes: false, SortsByDate: true);

    /// <summary>Sources with names of all kinds.</summary>
    public static ImmutableArray<Reference> Several { get; } =
    [
        Of("z2005b", "Zadie Smith", 2005, "The beta"),
        Of("z2005a", "Zadie Smith", 2005, "Alpha"),
        Of("z2001", "Zadie Smith", 2001, "Gamma"),
        Of("with", "Zadie Smith; A Other", 1990),
        Of("adam", "Adam Smith", 1776),
        Of("gogh", "Vincent van Gogh", 1888),
        Of("none", title: "The Hours", type: "motion_picture"),
        Of("bbc", "BBC", 2010, type: "webpage"),
    ];

    /// <summary>A source with one more field.</summary>
    public static Reference With(Reference reference, string field, string words) => reference with { Fields = reference.Fields.Add(field, [new Text(words, default)]) };

    /// <summary>A book that lists all its sources, which are <see cref="Several"/> if no others are given.</summary>
    public static Book Everything(CitationStyle style, BibliographyGrouping grouping = BibliographyGrouping.None, ImmutableArray<Reference>? references = null) =>
        Resolve(Settings with { Bibliography = new BibliographySettings(grouping, [Wanted("*")]) }, style, references ?? Several, "# T").Value;

    public static NoCite Wanted(string key) => new(key, Settings.Range);

    /// <summary>The keys of what a book lists, in its order.</summary>
    public static IEnumerable<string> Keys(Book book) => BibliographyOf(book).Groups.SelectMany(group => group.Entries).Select(entry => entry.Reference.Key);

    /// <summary>The bibliography of a book that has one.</summary>
    public static Bibliography BibliographyOf(Book book) => book.Apparatus.OfType<Bibliography>().Single();

    private static SourceName Name(string name) => name.Split(' ') switch
    {
        [var literal] => new SourceName(null, null, null, null, null, literal),
        [var given, "van", var family] => new SourceName(family, given, null, "van", null, null),
        var words => new SourceName(words[^1], string.Join(' ', words[..^1]), null, null, null, null),
    };

    private static WorkChapter Chapter(int part, int number) => new(new Locator($"{part}.{number}"), part, number, number);
}
