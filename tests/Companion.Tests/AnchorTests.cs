using System.Collections.Immutable;

namespace Companion.Tests;

/// <summary>A link from outside stays good when something else in the book changes.</summary>
public sealed class AnchorTests
{
    private static readonly string s_book = Path.Combine(TestManuscript.Root, "books", "apparatus", "manuscript");

    /// <summary>Everything that is counted, gathered or sorted, and much of it with the words of other chapters.</summary>
    private const string Text = """


        ## Death

        Hamlet, Yorick’s skull and [sleep]{index="death; Death!of kings; sleep!of reason; C; Aardvark; Death--sleep"}.[^other] The Ghost [@1.1; @bradley1904; @1.2].

        ![A castle](castle.svg "Another castle")

        [^other]: Another note.

        ::: passage {at=1.2 quote="A little more than kin, and less than kind" kind=pun}
        The same words again.
        :::

        ::: questions
        1. Another question?
        :::
        """;

    [Theory]
    [InlineData("chapters/01-plot.md", "plot")]
    [InlineData("chapters/02-themes.md", "themes")]
    public void NoPlaceOfAnotherChapterIsRenamedWhenOneChanges(string file, string chapter)
    {
        using var copy = TemporaryFolder.CopyOf(s_book);
        copy.Write(file, File.ReadAllText(Path.Combine(s_book, file)) + Text);
        var (before, after) = (Ids(s_book), Ids(copy.Path));
        Assert.All(before, page => Assert.Subset(after[page.Key].ToHashSet(), page.Value.ToHashSet()));
        Assert.All(before.Where(page => Path.GetFileNameWithoutExtension(page.Key) is "plot" or "themes" && !page.Key.Contains(chapter, StringComparison.Ordinal)), page => Assert.Equal(page.Value, after[page.Key]));
    }

    [Fact]
    public void NoPlaceIsRenamedByAChapterBeforeIt()
    {
        using var copy = TemporaryFolder.CopyOf(s_book);
        copy.Write("chapters/00-before.md", "# Before\n" + Text);
        var (before, after) = (Ids(s_book), Ids(copy.Path));
        Assert.All(before, page => Assert.Subset(after[page.Key].ToHashSet(), page.Value.ToHashSet()));
    }

    private static IReadOnlyDictionary<string, ImmutableArray<string>> Ids(string folder)
    {
        var built = Pipeline.Build(new BuildOptions { Folder = folder });
        Assert.Empty(built.Findings);
        Assert.Empty(Page.FaultsIn(built.Files));
        return Page.IdsIn(built.Files);
    }
}
