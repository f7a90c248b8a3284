using System.Collections.Immutable;
using System.Diagnostics;
using Companion.Diagnostics;
using Companion.Load.Stylesheets;
using CsCheck;

namespace Companion.Tests.Load.Stylesheets;

public sealed class StylesheetScannerTests
{
    private static readonly ImmutableArray<string> s_pieces =
    [
        "{", "}", ";", ":", "/*", "*/", "\"", "'", "\\", "\n", "url(", ")", "(", " ", "@import ", "@media all", "@font-face", "a", "color", "background", "#fff", "rgb(", "1,", "light-dark(", "--paper", ":root", "[data-colours=", "sepia", "]", "&", "hsl(", "lab(50 1e9", "%", "/ 1", "none", "\0", "é", "😀", "0 ",
    ];

    private static readonly Gen<string> s_hostile = Gen.Int[0, s_pieces.Length - 1].Select(piece => s_pieces[piece]).Array[0, 60].Select(string.Concat);

    [Theory]
    [InlineData("a { background: url(x.png) }", "x.png")]
    [InlineData("a { background: URL( 'x y.png' ) }", "x y.png")]
    [InlineData("a { background: url(data:image/svg+xml;utf8,/*{}*/) ; color: red }", "data:image/svg+xml;utf8,/*{}*/")]
    [InlineData("a { background: url(x\\).png }", "x\\).png }")]
    [InlineData("a { b: my-url(x.png) } /* url(y.png) */ c { content: 'url(z.png)' }", "")]
    [InlineData("a { background: url(", "")]
    [InlineData("a { background: url(\"x", "x")]
    public void AddressesAreFoundAsTheyStand(string sheet, string addresses) =>
        Assert.Equal(addresses, string.Join('|', Read(sheet).SelectMany(part => part.Addresses).Select(range => range.Text)));

    [Fact]
    public void AStringThatIsNotClosedEndsWithItsLine()
    {
        var parts = Read("a { content: 'x\n; color: red }");
        Assert.Contains(parts, part => part is { Property: "color", Value: "red" });
    }

    [Fact]
    public void WhatIsEscapedOpensNothing()
    {
        var parts = Read("a\\{b { color: red } c\\\"d { color: blue }");
        Assert.Equal(["red", "blue"], parts.Where(part => part.Property == "color").Select(part => part.Value));
    }

    [Theory]
    [InlineData("[a=\"one\"] { color: red }", "[a=\"one\"]")]
    [InlineData("[a = 'one-2' ] { color: red }", "[a = 'one-2' ]")]
    [InlineData("[a=\"one, {two\"] { color: red }", "[a=\"\"]")]
    [InlineData("[a=\"one\n { color: red }", "[a=\"\"\n")]
    [InlineData(":is(\"one\") { color: red }", ":is(\"\")")]
    public void OfStringsOnlyAWordThatAnAttributeIsComparedWithIsKept(string sheet, string inside) =>
        Assert.Equal(inside.Trim(), Read(sheet).First(part => part.Property == "color").Inside[^1]);

    [Fact]
    public void NoSheetBreaksTheChecks() => s_hostile.Sample(text =>
    {
        foreach (var path in (string[])["templates/site/added.css", "templates/epub/added.css"])
        {
            var sheet = new SourceText(path, text);
            Assert.All(StylesheetScanner.Read(sheet).SelectMany(part => (ImmutableArray<SourceRange>)[part.Range, .. part.Strings, .. part.Addresses]), range => Assert.InRange(range.End, range.Start, text.Length));
            Assert.All(Letters.AskedForFirst(sheet), range => Assert.InRange(range.End, range.Start, text.Length));
            var findings = StylesheetChecks.Run([], [sheet]).ToList();
            Assert.All(findings, finding => Assert.InRange(finding.Range.End, finding.Range.Start, text.Length));
            _ = StyleFiles.Load(Path.GetTempPath(), [], [sheet]);
        }
    }, iter: 2_000);

    [Theory]
    [InlineData("a{")]
    [InlineData("a{b:c}")]
    [InlineData("{")]
    [InlineData("url(")]
    [InlineData("rgb(1,")]
    [InlineData("a,")]
    [InlineData("\\")]
    [InlineData("a{color:red;background:#fff}")]
    [InlineData(":root{--paper:#fff;--ink:#eee}")]
    [InlineData("[data-colours=\"sepia\"] a{color:lab(50 10 10)}")]
    [InlineData("[data-colours=sepia],")]
    [InlineData("@media (prefers-color-scheme:dark){")]
    [InlineData("--paper:#fff;--ink:#eee;")]
    [InlineData("@media(")]
    [InlineData("a[")]
    [InlineData("url(x)")]
    [InlineData("\"")]
    public void ALongSheetIsReadInGoodTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000));
        var time = Stopwatch.StartNew();
        foreach (var start in (string[])["", "a{color:", "a{background:", "a{color:red;background:#fff;", ":root{"])
        {
            foreach (var path in (string[])["templates/site/added.css", "templates/epub/added.css"])
                _ = StylesheetChecks.Run([], [new SourceText(path, start + text)]).Count();
        }

        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static ImmutableArray<StylesheetPart> Read(string text) => StylesheetScanner.Read(new SourceText("templates/site/added.css", text));
}
