using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render;
using Companion.Render.Templates;

namespace Companion.Tests.Render.Stops;

/// <summary>A book at three reading stops, made by hand: at each there is a chapter more, and its picture.</summary>
internal static class StopBooks
{
    private static readonly SourceText s_source = new("chapters/any.md", "");
    private static readonly Manuscript s_manuscript = Load();

    private static readonly Asset s_map = Picture("map"), s_cottages = Picture("cottages"), s_donor = Picture("donor");
    private static readonly Asset s_sheet = new("chapters/donations.csv", [.. "1,2\n"u8], "text/csv", null);

    /// <summary>“unread”, “part-one” and “finished”.</summary>
    public static ImmutableArray<Book> All { get; } =
    [
        Book(0, [Chapter("plot", s_map)], null) with { Withheld = [new WithheldChapters(1, Stops[1], 1), new WithheldChapters(1, Stops[2], 2)] },
        Book(1, [Chapter("plot", s_map), Chapter("ruth-leaves", s_map, s_cottages)], "figures"),
        Book(2, [Chapter("plot", s_map, s_donor), Chapter("ruth-leaves", s_cottages), Chapter("donor", s_donor, s_sheet)], "list-of-figures"),
    ];

    public static ImmutableArray<ReadingStop> Stops => s_manuscript.Settings.Stops;

    /// <summary>The site and the EPUBs of some of the books.</summary>
    public static ImmutableArray<OutputFile> Render(ImmutableArray<Book> books, int threads = 2, params ImmutableArray<SourceText> templates)
    {
        var job = new RenderJob
        {
            Book = books[^1],
            Books = books,
            Templates = new TemplateSet([.. s_manuscript.Templates.Where(own => templates.All(other => other.Path != own.Path)), .. templates]),
            Modified = null,
            Threads = threads,
        };
        var files = ImmutableArray<OutputFile>.Empty;
        foreach (var format in OutputFormats.All)
        {
            var (made, findings) = format.Render(job, files);
            Assert.Empty(findings);
            files = files.AddRange(made);
        }

        return files;
    }

    /// <summary>Every text file of an output by its path, those in an EPUB below its name.</summary>
    public static Dictionary<string, string> Texts(ImmutableArray<OutputFile> files) =>
        files.SelectMany(OutputText.Unpacked).ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Bytes));

    public static ImmutableArray<Book> With(Func<BookSettings, BookSettings> change) => [.. All.Select(book => book with { Settings = change(book.Settings) })];

    private static Book Book(int stop, ImmutableArray<Chapter> spine, string? figures) => new(
        s_manuscript.Settings,
        spine,
        figures is null ? [] : [new FiguresPage(figures, [])],
        [.. spine.SelectMany(ProseWalk.Inlines).Select(inline => inline is Image image ? image.Target : inline is Link link ? link.Target : null).OfType<AssetTarget>().Select(target => target.Asset).Distinct()],
        s_manuscript.Style,
        s_manuscript.Wording)
    {
        Stop = Stops[stop],
    };

    private static Chapter Chapter(string id, params Asset[] assets) => new(
        id,
        [new Text($"Chapter {id}", s_source.Beginning)],
        null,
        null,
        [new Paragraph([.. assets.Select(Shown)], s_source.Beginning)],
        [],
        [],
        s_source);

    private static Inline Shown(Asset asset) => asset.Picture is null
        ? new Link(new AssetTarget(asset), [new Text("the file", s_source.Beginning)], null, Attributes.None, s_source.Beginning)
        : new Image(new AssetTarget(asset), "a picture", null, Attributes.None, s_source.Beginning);

    private static Asset Picture(string name) =>
        new($"chapters/{name}.svg", [.. Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>{name}</title></svg>")], "image/svg+xml", new Picture("image/svg+xml", null, null, false));

    private static Manuscript Load()
    {
        using var disk = new TemporaryFolder();
        disk.Write("book.yml", """
            title: Reading
            subtitle: A companion
            language: en
            identifier: https://example.org/reading
            slug: reading
            description: What it is.
            site: {address: https://example.org/r/}
            work: {title: Never Let Me Go, parts: [{name: Part One, chapters: 1-9}, {name: Part Two, chapters: 10-17}, {name: Part Three, chapters: 18-23}]}
            stops:
              - {id: unread, name: I have not read it, after: 0}
              - {id: part-one, name: I have read Part One, after: 1.9}
              - {id: finished, name: I have finished it, after: 3.23}
            """);
        return ManuscriptLoader.Load(disk.Path).Value;
    }
}
