using Companion.Diagnostics;
using Companion.Load;

namespace Companion.Tests.Load;

public sealed class ManuscriptLoaderTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void ChaptersComeInTheOrderOfTheirNamesAndOfTheNumbersInThem()
    {
        Write("book/chapters/10-end.md", "book/chapters/2-middle.md", "book/chapters/1-part/b.md", "book/chapters/1-part/a.md");
        Assert.Equal(["chapters/1-part/a.md", "chapters/1-part/b.md", "chapters/2-middle.md", "chapters/10-end.md"], Chapters());
    }

    [Fact]
    public void WithoutAFolderOfChaptersTheBooksOwnMarkdownFilesAreThem()
    {
        Write("book/b.md", "book/a.md", "book/deeper/c.md", "book/words.txt");
        Assert.Equal(["a.md", "b.md"], Chapters());
    }

    [Fact]
    public void NamesThatBeginWithAFullStopOrAnUnderscoreAreTheAuthorsOwn()
    {
        Write("book/chapters/a.md", "book/chapters/_draft.md", "book/chapters/.hidden.md", "book/chapters/_drafts/b.md");
        Assert.Equal(["chapters/a.md"], Chapters());
    }

    [Fact]
    public void TheSpineDecidesTheOrder()
    {
        Write("book/chapters/a.md", "book/chapters/deep/b.md");
        _disk.Write("book/book.yml", "title: T\nspine: [deep/b.md, chapters/a.md]\n");
        Assert.Equal(["chapters/deep/b.md", "chapters/a.md"], Chapters());
    }

    [Fact]
    public void AByteOrderMarkIsNotPartOfAFile()
    {
        _disk.Write("book/a.md", "\uFEFF# A\n");
        Assert.Equal("# A\n", Assert.Single(Load().Value.Chapters).Text);
    }

    [Fact]
    public void AFileThatIsNotUtf8IsReportedAtItsFirstWrongByte()
    {
        _disk.Write("book/a.md", [.. "# Caf\n\né "u8, 0xE9, .. " x"u8]);
        var finding = Assert.Single(Load().Findings);
        Assert.Equal(DiagnosticCatalogue.NotUtf8, finding.Rule);
        Assert.Equal("a.md:3:3", finding.Range.ToString());
    }

    [Fact]
    public void AFileThatBreaksOffInsideACharacterIsReportedThere()
    {
        _disk.Write("book/a.md", [.. "abc"u8, 0xE2, 0x80]);
        Assert.Equal("a.md:1:4", Assert.Single(Load().Findings).Range.ToString());
    }

    [Fact]
    public void ABookWithoutTitleIsCalledLikeItsFolder()
    {
        _disk.Write("reading-the_waves/a.md", "# A\n");
        Assert.Equal("Reading the waves", ManuscriptLoader.Load(Path.Combine(_disk.Path, "reading-the_waves")).Value.Settings.Title);
    }

    [Fact]
    public void AFolderMayBeWrittenWithASlashAtItsEnd()
    {
        Write("book/a.md");
        var loaded = ManuscriptLoader.Load(Path.Combine(_disk.Path, "book") + Path.DirectorySeparatorChar);
        Assert.Equal(("Book", "a.md"), (loaded.Value.Settings.Title, Assert.Single(loaded.Value.Chapters).Path));
    }

    [Fact]
    public void AnAuthorsTemplateTakesThePlaceOfTheProgramsOfTheSamePath()
    {
        Write("book/a.md");
        var programs = Load().Value.Templates;
        _disk.Write("book/templates/own/mine.html", "mine");
        _disk.Write("book/templates/README.md", "for people");
        _disk.Write("book/templates/.hidden", "hidden");
        var merged = Load().Value.Templates;
        Assert.Equal("mine", merged.Single(template => template.Path == "templates/own/mine.html").Text);
        Assert.Equal(programs.Length + 1, merged.Length);
        Assert.Equal(merged.Select(template => template.Path).Order(StringComparer.Ordinal), merged.Select(template => template.Path));
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
            _disk.Write(path, "# A chapter\n");
    }

    private IEnumerable<string> Chapters() => Load().Value.Chapters.Select(chapter => chapter.Path);

    private Diagnosed<Manuscript> Load() => ManuscriptLoader.Load(Path.Combine(_disk.Path, "book"));
}
