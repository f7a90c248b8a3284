using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render.Epub;

public sealed class PackageTests
{
    [Theory]
    [InlineData("ar", true)]
    [InlineData("he", true)]
    [InlineData("en-GB", false)]
    public void PagesAreTurnedTheWayThatTheLanguageIsRead(string language, bool fromTheRight)
    {
        var texts = StopBooks.Texts(StopBooks.Render(StopBooks.With(settings => settings with { Language = language })));
        var package = texts.First(file => file.Key.EndsWith("/EPUB/package.opf", StringComparison.Ordinal)).Value;
        Assert.Equal(fromTheRight, package.Contains("<spine toc=\"ncx\" page-progression-direction=\"rtl\">", StringComparison.Ordinal));
    }
}
