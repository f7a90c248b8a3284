using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Tests.Render.Stops;

public sealed class EditionTests
{
    private static readonly Dictionary<string, string> s_texts = StopBooks.Texts(StopBooks.Render(StopBooks.All));

    [Theory]
    [InlineData("reading-unread", "for readers who have not begun Never Let Me Go")]
    [InlineData("reading-part-one", "for readers who have finished Part One")]
    [InlineData("reading", "for readers who have finished Never Let Me Go")]
    public void TitlePageImprintAndMetadataSayForWhomTheEditionIs(string file, string readers)
    {
        Assert.Contains($"<p class=\"edition\">{readers}</p>", s_texts[$"{file}.epub/EPUB/title-page.xhtml"], StringComparison.Ordinal);
        Assert.Contains($"<p>{readers}</p>", s_texts[$"{file}.epub/EPUB/imprint.xhtml"], StringComparison.Ordinal);
        Assert.Contains($"<dc:title id=\"title\">Reading: A companion ({readers})</dc:title>", s_texts[$"{file}.epub/EPUB/package.opf"], StringComparison.Ordinal);
    }

    /// <summary>They are names for ever: the same in the next version of the program, on every machine.</summary>
    [Theory]
    [InlineData("reading-unread", "urn:uuid:8e8c2cab-905c-5b13-950b-f799bfc6a2e9")]
    [InlineData("reading-part-one", "urn:uuid:da629286-73f6-566f-ac29-43232519d9c8")]
    [InlineData("reading", "https://example.org/reading")]
    public void EveryEditionHasItsOwnIdentifierAndTheLastOneTheAuthors(string file, string identifier)
    {
        Assert.Contains($"<dc:identifier id=\"identifier\">{identifier}</dc:identifier>", s_texts[$"{file}.epub/EPUB/package.opf"], StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"dtb:uid\" content=\"{identifier}\" />", s_texts[$"{file}.epub/EPUB/toc.ncx"], StringComparison.Ordinal);
        Assert.Contains(identifier, s_texts[$"{file}.epub/EPUB/imprint.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void ChaptersThatAreNotNamedStandBelowTheContentsAndNotAmongTheLinks()
    {
        var contents = s_texts["reading-unread.epub/EPUB/nav.xhtml"];
        Assert.Contains("</nav>\n<p class=\"withheld\">After Part One: one more chapter</p>", contents, StringComparison.Ordinal);
        Assert.DoesNotContain("more chapter", s_texts["reading-unread.epub/EPUB/toc.ncx"], StringComparison.Ordinal);
        Assert.DoesNotContain("withheld", s_texts["reading.epub/EPUB/nav.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void ABookAloneWithEverythingInItIsTheSameAsWithoutStops()
    {
        var book = StopBooks.All[^1];
        var (with, without) = (StopBooks.Render([book]), StopBooks.Render([book with { Stop = null }]));
        Assert.Equal(without.Select(file => file.Path), with.Select(file => file.Path));
        Assert.All(with.Zip(without), pair => Assert.True(pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content.AsSpan()), pair.First.Path));
        Assert.Contains("site/plot.html", with.Select(file => file.Path));
        Assert.DoesNotContain("Never Let Me Go)", StopBooks.Texts(with)["reading.epub/EPUB/package.opf"], StringComparison.Ordinal);
    }

    [Fact]
    public void ABookWithOneStopThatIsNotTheEndSaysSo()
    {
        var book = StopBooks.All[1];
        var texts = StopBooks.Texts(StopBooks.Render([book with { Settings = book.Settings with { Stops = [StopBooks.Stops[1]] } }]));
        Assert.Contains("Reading: A companion (for readers who have finished Part One)", texts["reading.epub/EPUB/package.opf"], StringComparison.Ordinal);
    }

    [Fact]
    public void ABookAloneOfAnEarlierStopSaysSoAndLiesAtTheRoot()
    {
        var files = StopBooks.Render([StopBooks.All[1]]);
        var texts = StopBooks.Texts(files);
        Assert.Empty(Page.FaultsIn(files));
        Assert.Contains("<p class=\"edition\">for readers who have finished Part One</p>", texts["site/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"reading-part-one.epub\"", texts["site/index.html"], StringComparison.Ordinal);
        Assert.Contains("Reading: A companion (for readers who have finished Part One)", texts["reading-part-one.epub/EPUB/package.opf"], StringComparison.Ordinal);
        Assert.DoesNotContain(texts.Keys, path => path.Contains("stops", StringComparison.Ordinal) || path.StartsWith("site/part-one/", StringComparison.Ordinal));
        Assert.Equal(["part-one"], files.Where(file => file.Path is "site/plot.html" or "reading-part-one.epub").Select(file => file.Stop).Distinct());
    }

    /// <summary>What one edition has written is written again only where the template looks at what differs.</summary>
    [Fact]
    public void AMarkThatSaysWhichEditionItIsInSaysItInEachOfThem()
    {
        var note = new NoteReference("a", 1, new Anchor("plot", "a"), new Anchor("plot", "a"), new SourceText("chapters/plot.md", "").Beginning);
        ImmutableArray<Book> books = [.. StopBooks.All.Select(book => book with { Spine = [.. book.Spine.Select(chapter => chapter with { Content = [new Paragraph([note], note.Range)] })] })];
        var files = StopBooks.Texts(StopBooks.Render(books, 2, new SourceText("templates/shared/marks/note-reference.html", "{{# sees: NoteReferenceView ~}}\n<b id=\"{{ id }}\">{{ if epub }}{{ book.edition }}{{ else }}same{{ end }}</b>")));
        Assert.Contains("<b id=\"plot_a\">for readers who have not begun Never Let Me Go</b>", files["reading-unread.epub/EPUB/text/plot.xhtml"], StringComparison.Ordinal);
        Assert.Contains("<b id=\"plot_a\">for readers who have finished Part One</b>", files["reading-part-one.epub/EPUB/text/plot.xhtml"], StringComparison.Ordinal);
        Assert.Contains("<b id=\"plot_a\">for readers who have finished Never Let Me Go</b>", files["reading.epub/EPUB/text/plot.xhtml"], StringComparison.Ordinal);
        Assert.All(((string[])["unread", "part-one", "finished"]), stop => Assert.Contains("<b id=\"plot_a\">same</b>", files[$"site/{stop}/plot.html"], StringComparison.Ordinal));
    }
}
