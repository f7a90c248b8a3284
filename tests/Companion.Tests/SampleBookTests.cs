using System.Collections.Immutable;
using System.IO.Compression;
using Companion.Load;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Parse;
using Companion.Resolve;

namespace Companion.Tests;

/// <summary>The book in <c>chapters/</c> is a whole companion, counted as a reader has it who has finished the novel.</summary>
public sealed class SampleBookTests
{
    private static readonly Lazy<Book> s_book = new(() => Build().Books[^1]);
    private static readonly Lazy<BuildResult> s_result = new(() => Pipeline.Build(new BuildOptions { Folder = Repository.Folder }));

    private static Book Finished => s_book.Value;

    [Fact]
    public void NothingIsWrongWithItAtAnyStop()
    {
        var findings = s_result.Value.Findings.Select(finding => $"{finding.Range.Source.Path}: {finding.Rule.Code} {finding.Message}");
        Assert.True(s_result.Value.Findings.IsEmpty, string.Join('\n', findings.Prepend("The sample book has findings:")));
        Assert.Equal(["unread", "part-one", "part-two", "finished"], s_result.Value.Stops);
    }

    [Fact]
    public void ItsChaptersHaveTwelveThousandWords() => AtLeast(12_000, Finished.Spine.Sum(Words), "words in the chapters, without notes");

    [Fact]
    public void ItCitesSixtyTimes() => AtLeast(60, Inlines().OfType<Citation>().Count(CitesASource), "citations of sources, places in the novel left out");

    [Fact]
    public void ItListsFortySources() =>
        AtLeast(40, Page<Bibliography>().Groups.SelectMany(group => group.Entries).Select(entry => entry.Reference.Key).Distinct().Count(), "works in the bibliography");

    [Fact]
    public void ItHasTwentyFiveNotesOfTheAuthors() =>
        AtLeast(25, Finished.Spine.SelectMany(chapter => chapter.Notes).Count(note => !IsOnlyACitation(note)), "notes with words of their own");

    [Fact]
    public void ItsRegisterHasFortyFiveEntries() =>
        AtLeast(45, Finished.Apparatus.OfType<RegisterPage>().Sum(page => page.Entries.Length), "people, places, objects and terms");

    [Fact]
    public void ItsTimelineHasFiftyEvents() => AtLeast(50, Page<TimelinePage>().Rows.Length, "events");

    [Fact]
    public void ItHasFortyPassagesInAllChaptersOfTheNovel()
    {
        var chapters = Page<PassagesPage>().Parts.SelectMany(part => part.Chapters).ToList();
        AtLeast(40, Finished.Spine.SelectMany(chapter => ProseWalk.Blocks(chapter.Content)).OfType<Passage>().Count(), "passages");
        Assert.Equal(23, chapters.Count);
        var silent = chapters.Where(chapter => chapter.Passages.IsEmpty).Select(chapter => chapter.Chapter.Locator.Text).ToList();
        Assert.True(silent.Count == 0, $"The sample book has no passage on these chapters of the novel: {string.Join(", ", silent)}.");
    }

    [Theory]
    [InlineData("unread", 4_000)]
    [InlineData("part-one", 9_000)]
    [InlineData("part-two", 11_000)]
    public void EveryStopIsABookOfItsOwn(string stop, int words)
    {
        var book = Build().Books.Single(each => each.Stop!.Id == stop);
        AtLeast(words, book.Spine.Sum(Words), $"words for readers at ‘{stop}’");
        Assert.All(book.Spine, chapter => Assert.True(Words(chapter) >= 100, $"‘{chapter.Id}’ has {Words(chapter)} words for readers at ‘{stop}’: write more, or withhold it."));
    }

    /// <summary>A person has to have read every page with WCAG in hand before it may say so.</summary>
    [Fact]
    public void ItClaimsNoConformanceThatNobodyHasChecked() => Assert.Null(Finished.Settings.Accessibility.Conformance);

    /// <summary>Where calibre finds that class it begins a page, which inside a drawing it cannot.</summary>
    [Fact]
    public void NothingInItsEpubsIsTakenForTheBeginningOfAChapter()
    {
        var epubs = s_result.Value.Files.Where(file => !file.Path.Contains('/', StringComparison.Ordinal) && file.Path.EndsWith(".epub", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, epubs.Count);
        foreach (var epub in epubs)
        {
            using var archive = new ZipArchive(new MemoryStream([.. epub.Content]));
            foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".xhtml", StringComparison.Ordinal)))
            {
                using var page = new StreamReader(entry.Open());
                Assert.DoesNotContain("class=\"chapter\"", page.ReadToEnd(), StringComparison.Ordinal);
            }
        }
    }

    private static Editions Build()
    {
        var manuscript = ManuscriptLoader.Load(Repository.Folder).Value;
        var parsed = ManuscriptParser.Parse(manuscript, threads: 1).Value;
        return Editions.Of(parsed, AssetLoader.Load(Repository.Folder, parsed.AssetPaths)).Value;
    }

    private static void AtLeast(int expected, int actual, string what) =>
        Assert.True(actual >= expected, $"The sample book has {actual} {what}, and should have at least {expected}.");

    private static TPage Page<TPage>()
        where TPage : ApparatusPage => Assert.Single(Finished.Apparatus.OfType<TPage>());

    private static IEnumerable<Inline> Inlines() => Finished.Spine.SelectMany(ProseWalk.Inlines);

    private static bool CitesASource(Citation citation) => citation.Items.Any(item => item.Work is null);

    /// <summary>Whether the style of citation has made it: nothing stands in it but sources.</summary>
    private static bool IsOnlyACitation(Note note) => note.Content is [Paragraph { Content: [Citation] }];

    private static int Words(Chapter chapter) =>
        ProseWalk.Blocks(chapter.Content).SelectMany(Lines).Sum(line => PlainText.Of(line).Split(' ').Count(word => word.Any(char.IsLetterOrDigit)));

    private static IEnumerable<ImmutableArray<Inline>> Lines(Block block) => block switch
    {
        Paragraph it => [it.Content],
        Heading it => [it.Content],
        DefinitionList it => it.Groups.SelectMany(group => group.Terms),
        Table it => it.Rows.Prepend(it.Header).SelectMany(row => row).Select(cell => cell.Content),
        Figure it => [it.Caption],
        _ => [],
    };
}
