using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Parse;
using Companion.Resolve;

namespace Companion.Tests.Resolve.Stops;

/// <summary>Books with the stops <c>start</c> (0), <c>one</c> (1.9), <c>two</c> (2.17) and <c>end</c> (3.23).</summary>
internal static class AtStop
{
    public static BookSettings Settings { get; } = Sources.Settings with
    {
        Work = Sources.Work with { Reference = null, ReferenceRange = null },
        Subjects = ["Organ donation"],
        Stops = [Stop("start", "0"), Stop("one", "1.9"), Stop("two", "2.17"), Stop("end", "3.23")],
    };

    /// <summary>Resolves chapters called <c>a</c>, <c>b</c>….</summary>
    public static Diagnosed<Editions> Resolve(string register, string timeline, params string[] chapters)
    {
        var sources = chapters.Select((text, i) => new SourceText($"chapters/{(char)('a' + i)}.md", text)).ToImmutableArray();
        var wording = WordingLoader.Load(TemplateLoader.Program(), [], "en").Value;
        var manuscript = new Manuscript(
            Settings, sources, [], new SourceText("chapters/register.yml", register), new SourceText("chapters/timeline.yml", timeline), new CitationStyle("mla", false, false), [], wording);
        var (parsed, findings) = ManuscriptParser.Parse(manuscript, 1);
        var (editions, more) = Editions.Of(parsed, new AssetShelf(parsed.AssetPaths.Distinct().ToFrozenDictionary(path => path, _ => (AssetLookup)new AssetLookup.Missing([]))));
        return Diagnosed.With(editions, [.. findings, .. more]);
    }

    /// <summary>The book at a stop.</summary>
    public static Book Book(string stop, params string[] chapters) => Resolve("[]", "[]", chapters).Value.Books.Single(book => book.Stop!.Id == stop);

    /// <summary>The lines of the first chapter's text at a stop, one for each block that has words of its own.</summary>
    public static string Text(string stop, string chapter) => string.Join('\n', ProseWalk.Blocks(Book(stop, $"# T\n\n{chapter}").Spine[0].Content).Select(Words).OfType<string>());

    private static string? Words(Block block) => block switch
    {
        Paragraph it => PlainText.Of(it.Content),
        Heading it => $"{new string('#', it.Level)} {PlainText.Of(it.Content)}",
        Table it => (it.Caption.IsEmpty ? "" : PlainText.Of(it.Caption) + "\n") + string.Join('\n', it.Rows.Prepend(it.Header).Select(row => string.Join('|', row.Select(cell => PlainText.Of(cell.Content))))),
        DefinitionList it => string.Join('\n', it.Groups.SelectMany(group => group.Terms).Select(PlainText.Of)),
        Figure it => $"({it.Number}) {it.Image.Alternative}: {PlainText.Of(it.Caption)}",
        CodeBlock it => it.Content.TrimEnd(),
        Passage it => $"{it.At} {it.Quotation}",
        _ => null,
    };

    private static ReadingStop Stop(string id, string after) => new(id, $"I am at {id}", new Locator(after), Sources.Settings.Range);
}
