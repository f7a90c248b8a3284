using Companion.Diagnostics;
using Companion.Load.Stylesheets;

namespace Companion.Tests.Load.Stylesheets;

/// <summary>What the program tells authors of their stylesheets holds for its own.</summary>
public sealed class OwnStylesheetsTests
{
    [Theory]
    [InlineData("book.css")]
    [InlineData("book-modern.css")]
    public void OldReadingSystemsCanTakeThoseOfTheEpub(string name) => Assert.Empty(EpubStylesheet.Check(Sheet("epub", name)));

    [Fact]
    public void EveryColourOfTheSiteCanBeReadOnItsGround()
    {
        var sheet = Sheet("site", "site.css");
        Assert.Empty(SiteColours.Check(sheet));
        Assert.NotEmpty(SiteColours.Check(new SourceText(sheet.Path, sheet.Text.Replace("#5b5e54", "#aaaaaa", StringComparison.Ordinal))));
    }

    private static SourceText Sheet(string folder, string name) =>
        new($"templates/{folder}/{name}", File.ReadAllText(Path.Combine(Repository.Folder, "templates", folder, name)));
}
