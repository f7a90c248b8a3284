using System.Text;
using Companion.Render;

namespace Companion.Tests.Load.Stylesheets;

/// <summary>What lies in <c>templates/site/added.css</c> and <c>templates/epub/added.css</c> beside book.yml.</summary>
public sealed class AddedRulesTests : IDisposable
{
    private const string Stops = "work: {title: W, chapters: 1-9}\nstops:\n  - {id: early, name: Early, after: 4}\n  - {id: all, name: All, after: 9}\n";
    private const string Chapter = "# A chapter\n\nWords.\n";

    private readonly TemporaryFolder _disk = new();

    public AddedRulesTests()
    {
        _disk.Write("book.yml", "title: T\n");
        _disk.Write("chapters/a.md", Chapter);
    }

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void RulesForTheSiteStandBehindTheProgramsInItsStylesheet()
    {
        var before = Assert.Single(Sheets());
        _disk.Write("templates/site/added.css", "@charset \"utf-8\";\nh1 { letter-spacing: 1px }\n");
        var after = Assert.Single(Sheets());
        Assert.Equal($"{Text(before).TrimEnd()}\n\nh1 {{ letter-spacing: 1px }}\n", Text(after));
        Assert.NotEqual(before.Path, after.Path); // so that no browser keeps the older
    }

    [Fact]
    public void RulesForTheEpubStandBehindTheProgramsInItsLastStylesheet()
    {
        var before = Entries();
        _disk.Write("templates/epub/added.css", "h1 { letter-spacing: 1px }\n");
        var after = Entries();
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal("EPUB/css/book-modern.css", Assert.Single(after.Keys, entry => after[entry] != before[entry]));
        Assert.Equal($"{before["EPUB/css/book-modern.css"].TrimEnd()}\n\nh1 {{ letter-spacing: 1px }}\n", after["EPUB/css/book-modern.css"]);
        Assert.True(after["EPUB/text/a.xhtml"].IndexOf("book-modern.css", StringComparison.Ordinal) > after["EPUB/text/a.xhtml"].IndexOf("css/book.css", StringComparison.Ordinal));
    }

    [Fact]
    public void TheyStandBehindAStylesheetThatTheAuthorReplaces()
    {
        _disk.Write("templates/site/site.css", "p { margin: 0 }");
        _disk.Write("templates/site/added.css", "h1 { letter-spacing: 1px }");
        Assert.Equal("p { margin: 0 }\n\nh1 { letter-spacing: 1px }", Text(Assert.Single(Sheets())));
    }

    [Fact]
    public void EveryStopHasThem()
    {
        _disk.Write("book.yml", $"title: T\n{Stops}");
        _disk.Write("templates/site/added.css", "h1 { letter-spacing: 1px }");
        var built = Build();
        var sheet = Assert.Single(built.Files, IsSheet);
        Assert.EndsWith("h1 { letter-spacing: 1px }", Text(sheet), StringComparison.Ordinal);
        Assert.All(["site/early/a.html", "site/all/a.html"], page => Assert.Contains(sheet.Path["site/".Length..], Text(built.Files.Single(file => file.Path == page)), StringComparison.Ordinal));
        Assert.Contains(sheet.Path["site/".Length..], Text(built.Files.Single(file => file.Path == "site/offline.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheyShowGoesAlongOnceForAllStopsAndIsKeptOffline()
    {
        _disk.Write("book.yml", $"title: T\n{Stops}");
        _disk.Write("templates/site/fonts/own.woff2", "wOF2\0"u8);
        _disk.Write("templates/site/added.css", "@font-face { font-family: Own; src: local(Own), url(\"fonts/own.woff2?v=1#own\") format(\"woff2\") }");
        var built = Build();
        Assert.Empty(built.Findings);
        Assert.Null(Assert.Single(built.Files, file => file.Path == "site/assets/fonts/own.woff2").Stop);
        Assert.Contains("\"assets/fonts/own.woff2\": ", Text(built.Files.Single(file => file.Path == "site/offline.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site")]
    [InlineData("epub")]
    public void WhatTheyTellTooEarlyIsFound(string output)
    {
        _disk.Write("book.yml", $"title: T\n{Stops}");
        _disk.Write("chapters/a.md", $"{Chapter}\n## The sale of the house {{reveals=8}}\n\nText.\n");
        Assert.Empty(Build().Findings);
        _disk.Write($"templates/{output}/added.css", "/* The sale of the house */");
        Assert.Equal("CMP721", Assert.Single(Build().Findings).Rule.Code);
    }

    [Theory]
    [InlineData("templates/site/aded.css", "site/added.css")]
    [InlineData("templates/site/my-own-rules.css", "site/added.css")]
    [InlineData("templates/epub/custom.css", "epub/added.css")]
    public void AFileThatIsCalledOtherwiseIsFound(string path, string suggestion)
    {
        _disk.Write(path, "h1 { letter-spacing: 1px }");
        var finding = Assert.Single(Build().Findings);
        Assert.Equal(("CMP406", suggestion), (finding.Rule.Code, finding.Suggestion));
    }

    private IEnumerable<OutputFile> Sheets() => Build().Files.Where(IsSheet);

    /// <summary>Whether it is the sheet of every page, and not the one for pages on a disk.</summary>
    private static bool IsSheet(OutputFile file) => file.Path.StartsWith("site/assets/site.", StringComparison.Ordinal) && file.Path.EndsWith(".css", StringComparison.Ordinal);

    private Dictionary<string, string> Entries()
    {
        var built = Build();
        Assert.Empty(built.Findings);
        var epub = Assert.Single(built.Files, file => file.Path == "t.epub");
        return OutputText.Unpacked(epub).ToDictionary(entry => entry.Name["t.epub/".Length..], entry => Encoding.UTF8.GetString(entry.Bytes), StringComparer.Ordinal);
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.AsSpan());

    private BuildResult Build() => Pipeline.Build(new BuildOptions { Folder = _disk.Path });
}
