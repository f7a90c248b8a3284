using Companion.Diagnostics;
using Companion.Load;
using Companion.Load.Stylesheets;

namespace Companion.Tests.Load.Stylesheets;

public sealed class LettersTests
{
    private const string Licence = "letters/OFL.txt";

    [Fact]
    public void FacesThatAreShownOnlyInTimeAreAskedForFirst() => Assert.Equal(["a.woff2", "e.woff2"], Letters.AskedForFirst(Sheet("""
        @font-face { src: local("A"); src: url(a.woff2), url(a.ttf); font-display: OPTIONAL }
        @font-face { src: url(b.woff2); font-display: swap }
        @font-face { src: url(c.woff2); font-display: optional; font-weight: 700 }
        @font-face { src: url(f.woff2); font-display: optional; unicode-range: U+0180-024F }
        @font-face { src: local("D"); font-display: optional }
        p { src: url(p.woff2); font-display: optional }
        @font-face { font-weight: 400; font-display: optional; src: url("e.woff2") }
        """)).Select(range => range.Text));

    [Theory, InlineData("en", true), InlineData("vi-VN", true), InlineData("sr-Latn", true), InlineData("ru", false), InlineData("ja-JP", false), InlineData("az-Cyrl", false)]
    public void TheProgramsLettersAreForLanguagesThatHaveThem(string language, bool hasThem) =>
        Assert.Equal(hasThem, Letters.For(TemplateLoader.Program(), [], language).Any(template => template.Path == "templates/site/letters.css"));

    [Fact]
    public void TheLicenceGoesWhereTheLettersGo()
    {
        var shown = StyleFiles.Load(Path.GetTempPath(), TemplateLoader.Program(), []).Value;
        Assert.Equal(6, shown.Count(file => file.Asset.MediaType == "font/woff2"));
        Assert.Equal(2, shown.Count(file => file.IsAskedForFirst));
        Assert.Equal(Licence, shown[^1].Path);
    }

    [Fact]
    public void TheirNamesChangeWithThem() => Assert.All(
        StyleFiles.Load(Path.GetTempPath(), TemplateLoader.Program(), []).Value.Where(file => file.Path != Licence),
        file => Assert.EndsWith($".{file.Asset.Fingerprint}.woff2", file.Path, StringComparison.Ordinal));

    [Theory, InlineData("p { margin: 0 }", false), InlineData("p { font-family: var(--letters) }", true)]
    public void AStylesheetInPlaceOfTheProgramsHasThemIfItUsesThem(string sheet, bool hasThem) =>
        Assert.Equal(hasThem, Letters.For(TemplateLoader.Program(), [new("templates/site/site.css", sheet)], "en").Any(template => template.Path == "templates/site/letters.css"));

    [Fact]
    public void AnEmptySheetLeavesTheLettersToTheReadersDevice() =>
        Assert.Empty(StyleFiles.Load(Path.GetTempPath(), TemplateLoader.Program(), [Sheet("")]).Value);

    private static SourceText Sheet(string text) => new("templates/site/letters.css", text);
}
