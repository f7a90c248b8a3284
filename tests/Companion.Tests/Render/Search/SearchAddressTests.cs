using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Tests.Render.Search;

/// <summary>A result leads to the nearest element that has an id, and quotes what the page has just so.</summary>
public sealed class SearchAddressTests
{
    private const string Chapter = """
        ---
        summary: A landlady and her guests.
        ---

        # The end

        Before the door there is a well, as one reads everywhere.

        ::: verse
        By the fountain near the gate
        there stands a linden tree;
        shade!
        :::

        That wrote @tait2005 [pp. 12–14], and others said it too, in long winding sentences without any end [@tait2005]. So it goes on.[^late] And this is the last word of it.

        [^late]: Long after midnight.

        He measures ![A fever chart](chart.png) every day of every week.

        ## Later

        Of what came later nobody speaks; the well is dry.
        """;

    private static readonly ImmutableArray<OutputFile> s_files = Build();

    [Theory]
    [InlineData("door", "end.html#end--before-the-door-there-is-a “door there is a well”")]
    [InlineData("linden", "end.html#end---by-the-fountain-near-the-gate “stands a”, “linden tree”")]
    [InlineData("tree", "end.html#end---by-the-fountain-near-the-gate “a linden”, “tree”")]
    [InlineData("shade", "end.html#end---by-the-fountain-near-the-gate “shade”")]
    [InlineData("wrote", "end.html#end--that-wrote-and-others-said-it “That”, “wrote Tait”")]
    [InlineData("others", "end.html#end--that-wrote-and-others-said-it “others said it too, in”")]
    [InlineData("end.", "end.html#end--that-wrote-and-others-said-it “without any”, “end”")]
    [InlineData("goes", "end.html#end--that-wrote-and-others-said-it “So it”, “goes on”")]
    [InlineData("fever", "end.html#end--he-measures-a-fever-chart-every")]
    [InlineData("measures", "end.html#end--he-measures-a-fever-chart-every “He”, “measures”")]
    [InlineData("midnight", "end.html#end_note-late “Long after”, “midnight”")]
    [InlineData("landlady", "end.html")]
    [InlineData("dry", "end.html#end--of-what-came-later-nobody-speaks “well is”, “dry”")]
    [InlineData("later", "end.html#end--of-what-came-later-nobody-speaks “later nobody speaks; the well”")]
    public void AResultQuotesWhatStandsOnThePage(string words, string address)
    {
        using var search = new SiteSearch(s_files);
        Assert.Equal(address, search.AddressOf(words));
    }

    [Fact]
    public void WhereSomethingIsLeftOutTheWordsCanStillBeRead()
    {
        using var search = new SiteSearch(s_files);
        Assert.Contains("[wrote] Tait …, and others said it too", Assert.Single(search.Find("wrote")), StringComparison.Ordinal);
        Assert.Contains("without any end. So it [goes] on. And", Assert.Single(search.Find("goes")), StringComparison.Ordinal);
        Assert.Contains("gate there stands a [linden] tree; shade!", Assert.Single(search.Find("linden")), StringComparison.Ordinal);
        Assert.Contains("He measures A [fever] chart every day", Assert.Single(search.Find("fever")), StringComparison.Ordinal);
    }

    private static ImmutableArray<OutputFile> Build()
    {
        using var disk = new TemporaryFolder();
        disk.Write("book.yml", "title: Reading\nlanguage: en\n");
        disk.Write("chapters/end.md", Chapter);
        disk.Write("chapters/chart.png", File.ReadAllBytes(Path.Combine(Repository.Folder, "tests", "Companion.Tests", "Manuscripts", "constructs", "figures", "manuscript", "chapters", "images", "tape.png")));
        disk.Write("chapters/references.yml", "- {id: tait2005, type: article-newspaper, title: A Sinister Harvest, author: [{family: Tait, given: Theo}], container-title: The Telegraph, issued: 2005}\n");
        var built = Pipeline.Build(new BuildOptions { Folder = disk.Path, Threads = 2 });
        Assert.DoesNotContain(built.Findings, finding => finding.Severity == Companion.Diagnostics.Severity.Error);
        return built.Files;
    }
}
