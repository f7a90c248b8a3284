using Companion.Model;
using Companion.Model.Stops;
using Companion.Render;

namespace Companion.Tests.Proof;

/// <summary>A name in every place where a file can have it.</summary>
public sealed class NameLeakTests
{
    private static readonly Secrets s_secrets = Press.Secrets([Press.Name("Zélie Quillaby")], []);

    [Theory]
    [InlineData("<p>Then Zélie Quillaby came in.</p>")]
    [InlineData("<p>ZÉLIE QUILLABY’S room</p>")]
    [InlineData("<p>Z&#233;lie&#160;Quillaby</p>")]
    [InlineData("<p>Ze\u0301lie\nQuillaby</p>")]
    [InlineData("<p>Zé<i>lie</i> <b>Quill</b>aby</p>")]
    [InlineData("<p><a href=\"x\">Zélie</a>\u2011<span>Quillaby</span></p>")]
    [InlineData("<p>Zélie<!-- --> Quillaby</p>")]
    [InlineData("<p>Zélie Quil&#173;laby</p>")]
    [InlineData("<p>Zélie Quil<wbr />laby</p>")]
    [InlineData("<p>Zélie<br />Quillaby</p>")]
    [InlineData("<p>Zélie Quillaby<a href=\"#n\" role=\"doc-noteref\">3</a></p>")]
    [InlineData("<p>Zélie<sup>3</sup> Quillaby</p>")]
    [InlineData("<p>Zélie<a href=\"#n\" role=\"doc-noteref\">3</a>-<i>Quill</i>aby</p>")]
    [InlineData("<p><ruby>Zélie<rt>a</rt> Quillaby<rt>b</rt></ruby></p>")]
    [InlineData("<p><span>Zélie Quillaby</span><span>person</span></p>")]
    [InlineData("<p title=\"Of Zélie Quillaby\">x</p>")]
    [InlineData("<img src=\"x.png\" alt=\"Zélie Quillaby, from behind\" />")]
    [InlineData("<a aria-label=\"Zélie Quillaby\" href=\"#x\">x</a>")]
    [InlineData("<input placeholder=\"Zélie Quillaby\" value=\"x\" />")]
    [InlineData("<input value=\"Zélie Quillaby\" />")]
    [InlineData("<p id=\"cast_zelie-quillaby\">x</p>")]
    [InlineData("<a href=\"../cast.html#cast_z%C3%A9lie%20quillaby\">x</a>")]
    [InlineData("<img src=\"assets/zeliequillaby.3f2a1c9b0d.png\" alt=\"\" />")]
    [InlineData("<a name=\"Zelie_Quillaby\">x</a>")]
    [InlineData("<label for=\"zelie-quillabys-field\">x</label>")]
    [InlineData("<p aria-labelledby=\"a zelie-quillaby b\">x</p>")]
    [InlineData("<p data-whom=\"Zélie Quillaby\">x</p>")]
    [InlineData("<p style=\"background: url(zelie-quillaby.png)\">x</p>")]
    [InlineData("<!-- Zélie Quillaby -->")]
    [InlineData("<?author Zélie Quillaby?>")]
    [InlineData("<p><![CDATA[Zélie Quillaby]]></p>")]
    [InlineData("<script type=\"application/ld+json\">{\"about\": {\"name\": \"Z\\u00e9lie Quillaby\"}}</script>")]
    [InlineData("<script>let x = \"Z\\xE9lie\\nQuillaby\";</script>")]
    [InlineData("<script type=\"application/json\">{\"url\": \"cast.html#zelie-quillaby\",}</script>")]
    [InlineData("<style>.x::before { content: \"Z\\E9 lie Quillaby\" }</style>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Zélie Quillaby</title></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g><text x=\"1\">with Zélie</text><line x1=\"1\" /><text x=\"1\">Quillaby in it</text></g></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Zé<tspan>lie</tspan> Quillaby</text></svg>")]
    [InlineData("<p>https://example.org/zelie-quillaby</p>")]
    [InlineData("<p>&lt;b&gt;Zélie&lt;/b&gt; Quillaby</p>")]
    [InlineData("<p>Zélie <b>Quillaby</p>")]
    [InlineData("<p>Zé&eacute;</p><p>Z&eacute;lie <b>Quilla</b>by</p>")]
    public void ANameIsFoundAnywhereOnAPage(string body) => AssertFound(Press.Page(body), "site/part-one/plot.html");

    [Theory]
    [InlineData("site/part-one/zelie-quillaby.html", "")]
    [InlineData("site/part-one/zelie/quillaby.bin", "")]
    [InlineData("site/index.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta name=\"description\" content=\"Of Zélie Quillaby\" /></head><body /></html>")]
    [InlineData("site/index.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta property=\"og:url\" content=\"https://example.org/zelie-quillaby.html\" /></head><body /></html>")]
    [InlineData("site/sitemap.xml", "<urlset><url><loc>https://example.org/cast/zelie-quillaby.html</loc></url></urlset>")]
    [InlineData("site/robots.txt", "User-agent: *\nDisallow: /zelie_quillaby/\n")]
    [InlineData("site/search.json", "[{\"t\": \"Z\\u00E9lie Quillaby\"}]")]
    [InlineData("site/search.json", "{\"Zélie Quillaby\": 1}")]
    [InlineData("site/search.json", "not JSON: \"Z\\u00E9lie Quillaby\"")]
    [InlineData("site/site.webmanifest", "{\"start_url\": \"zelie-quillaby.html\"}")]
    [InlineData("site/search.js", "window.search = [\"Z\\u{E9}lie Quillaby\"];")]
    [InlineData("site/site.css", "/* for Zélie Quillaby */")]
    [InlineData("site/site.css", ".zelie-quillaby { color: red }")]
    [InlineData("site/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>Zélie Quillaby</desc></svg>")]
    [InlineData("site/assets/map.svg", "<!DOCTYPE svg [<!ENTITY z \"Zélie Quillaby\">]><svg xmlns=\"http://www.w3.org/2000/svg\" />")]
    [InlineData("site/assets/notes.md", "Zélie Quillaby")]
    [InlineData("site/CNAME", "zelie-quillaby.example.org")]
    public void ANameIsFoundInAnyFile(string path, string text) => AssertFound(Press.File(path, text), path);

    [Theory]
    [InlineData(".x { border: 1px solid violet }", false)]
    [InlineData(".x{color:VIOLET}", false)]
    [InlineData(".x { background: linear-gradient(violet, white) }", false)]
    [InlineData(".x::after { content: \"Violet\" }", true)]
    [InlineData(".x { color: red } /* for Violet */", true)]
    [InlineData(".x { background: url(violet.png) }", true)]
    [InlineData("#violet { color: red }", true)]
    public void AColourIsNobodysName(string style, bool isFound) =>
        Assert.Equal(isFound, Press.Check(Press.Secrets([Press.Name("Violet", NameCase.Any)], []), Press.File("site/site.css", style)).Any());

    [Theory]
    [InlineData("EPUB/package.opf", "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:subject>Zélie Quillaby</dc:subject></metadata></package>")]
    [InlineData("EPUB/package.opf", "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"text-zelie-quillaby\" href=\"x.xhtml\" /></manifest></package>")]
    [InlineData("EPUB/nav.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><nav><ol><li><a href=\"x.xhtml\">Zélie Quillaby</a></li></ol></nav></body></html>")]
    [InlineData("EPUB/toc.ncx", "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap><navPoint id=\"a\"><navLabel><text>Zélie Quillaby</text></navLabel><content src=\"x.xhtml\" /></navPoint></navMap></ncx>")]
    [InlineData("EPUB/toc.ncx", "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap><navPoint id=\"a\"><navLabel><text>x</text></navLabel><content src=\"x.xhtml#zelie-quillaby\" /></navPoint></navMap></ncx>")]
    [InlineData("EPUB/text/zelie-quillaby.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body /></html>")]
    [InlineData("EPUB/images/zelie-quillaby.png", "")]
    [InlineData("EPUB/css/book.css", "p::after { content: 'Zélie Quillaby' }")]
    public void ANameIsFoundInAnEpub(string entry, string text) => AssertFound(Press.Epub("x-part-one.epub", entry, text), $"x-part-one.epub/{entry}");

    [Theory]
    [InlineData("<p>Zélie, Quillaby</p>")]
    [InlineData("<p>Zélie</p><p>Quillaby</p>")]
    [InlineData("<p>Zélie Quillabys, Zelie Quillaby, Zélie Quilla by</p>")]
    [InlineData("<p class=\"zelie-quillaby\" lang=\"zelie-quillaby\">x</p>")]
    [InlineData("<img src=\"data:image/png;base64,zelie/quillaby\" alt=\"\" />")]
    public void WhatIsNotTheNameIsNotFound(string body) => Assert.Empty(Press.Check(s_secrets, Press.Page(body)));

    [Fact]
    public void ANameThatIsPartOfALongerOneWhichMayBeSaidIsNotFound()
    {
        var secrets = Press.Secrets([Press.Name("Lucy")], [], knownNames: ["Miss Lucy"]);
        Assert.Empty(Press.Check(secrets, Press.Page("<p id=\"cast_miss-lucy\">Miss <i>Lucy</i></p>")));
        Assert.Single(Press.Check(secrets, Press.Page("<p id=\"cast_lucy\">Miss Lucy</p>")));
    }

    [Theory]
    [InlineData("<p>There is hope, and/or hope.</p>", false)]
    [InlineData("<p>There is Hope.</p>", true)]
    [InlineData("<p>There is HOPE.</p>", true)]
    [InlineData("<p id=\"themes_what-hope-is\">x</p>", false)]
    [InlineData("<script type=\"application/json\">[\"hope\", \"despair\"]</script>", false)]
    [InlineData("<p id=\"cast_hope\">x</p>", true)]
    [InlineData("<a href=\"hope.html\">x</a>", true)]
    [InlineData("<p id=\"what-grace-is\">x</p>", true)]
    [InlineData("<a href=\"passage.html\">x</a>", false)]
    [InlineData("<p>A Passage.</p>", true)]
    public void AnEverydayWordIsANameWhereItStandsAsOne(string body, bool isFound)
    {
        var secrets = Press.Secrets([Press.Name("Hope"), Press.Name("Grace"), Press.Name("Passage")], [], knownTexts: ["There is hope, and/or hope. A passage."]);
        Assert.Equal(isFound, Press.Check(secrets, Press.Page(body)).Length == 1);
    }

    private static void AssertFound(OutputFile file, string path)
    {
        var finding = Assert.Single(Press.Check(s_secrets, file));
        Assert.Equal("CMP720", finding.Rule.Code);
        Assert.EndsWith($" in {path}.", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Somebody", finding.Range.Text);
    }
}
