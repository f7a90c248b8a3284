namespace Companion.Tests;

public sealed class ManuscriptTests
{
    public static TheoryData<string> Books => [.. TestManuscript.NamesIn("books")];

    public static TheoryData<string> Constructs => [.. TestManuscript.NamesIn("constructs")];

    public static TheoryData<string> Findings => [.. TestManuscript.NamesIn("findings")];

    [Theory, MemberData(nameof(Books))]
    public void ABookBuildsAsVerified(string name)
    {
        var manuscript = new TestManuscript($"books/{name}");
        var built = manuscript.Build();
        Assert.Empty(Page.FaultsIn(built.Files));
        Snapshot.Match(manuscript.Folder, [Found(built), .. OutputText.Everything(built.Files)]);
    }

    [Theory, MemberData(nameof(Constructs))]
    public void AConstructIsWrittenAsVerified(string name)
    {
        var manuscript = new TestManuscript($"constructs/{name}");
        var built = manuscript.Build();
        Assert.Empty(Page.FaultsIn(built.Files));
        Snapshot.Match(manuscript.Folder, [Found(built), .. OutputText.Chapters(built.Files)]);
    }

    [Theory, MemberData(nameof(Findings))]
    public void AMistakeIsFoundAsVerified(string name)
    {
        var manuscript = new TestManuscript($"findings/{name}");
        Snapshot.Match(manuscript.Folder, [Found(manuscript.Build())]);
    }

    private static (string Name, string Text) Found(BuildResult built) => ("findings.txt", FindingsText.Of(built.Findings));
}
