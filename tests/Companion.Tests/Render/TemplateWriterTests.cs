using Companion.Diagnostics;
using Companion.Render;
using Companion.Render.Templates;

namespace Companion.Tests.Render;

public class TemplateWriterTests
{
    private sealed record Seen(params (string Name, object? Value)[] Values) : View
    {
        protected override IEnumerable<(string Name, object? Value)> Fields => Values;
    }

    [Theory]
    [InlineData("<p>{{ word }}</p>", "<p>&lt;&amp;&quot;&gt;</p>")]
    [InlineData("<p>{{ markup }}</p>", "<p><b>b</b></p>")]
    [InlineData("<p>{{ none }}</p>", "<p></p>")]
    [InlineData("<p>{{ if none }}x{{ end }}{{ for item in list }}{{ item }},{{ end }}</p>", "<p>1,2,</p>")]
    [InlineData("<p>{{ include \"b.html\" }}</p>", "<p>[&lt;&amp;&quot;&gt;]</p>")]
    [InlineData("<p>{{ word | string.upcase }}</p>", "<p>&lt;&amp;&quot;&gt;</p>")]
    [InlineData("<p>{{ 1.5 }} {{ true }}</p>", "<p>1.5 true</p>")]
    public void EveryValueIsEscapedUnlessItIsMarkup(string template, string written) => Assert.Equal(written, Write(template).Page);

    [Theory]
    [InlineData("<p>\n{{ wrod }}</p>", "CMP402", 2, 4)]
    [InlineData("<p>{{ thing.nme }}</p>", "CMP402", 1, 13)]
    [InlineData("<p>\n  {{ include \"c.html\" }}</p>", "CMP403", 2, 6)]
    [InlineData("<p>{{ if }}</p>", "CMP401", 1, 10)]
    [InlineData("<p>{{ while true }}{{ end }}</p>", "CMP404", 1, 7)]
    [InlineData("<p>{{ include \"a.html\" }}</p>", "CMP404", 1, 7)]
    [InlineData("<p>\n<b>x</i></p>", "CMP405", 2, 7)]
    [InlineData("<p>{{ word }} & more</p>", "CMP405", 1, 16)]
    [InlineData("<p>{{ date.now }}</p>", "CMP402", 1, 7)]
    public void WhatATemplateDoesWrongIsFoundAtItsLineAndColumn(string template, string code, int line, int column)
    {
        var (page, findings) = Write(template);
        Assert.Null(page);
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Rule.Code);
        Assert.Equal("templates/a.html", finding.Range.Source.Path);
        Assert.Equal(new LinePosition(line, column), finding.Range.Source.PositionOf(finding.Range.Start));
    }

    [Fact]
    public void AFaultInAnIncludedTemplateIsFoundThere()
    {
        var (_, findings) = Write("<p>{{ include \"bad.html\" }}</p>");
        var finding = Assert.Single(findings);
        Assert.Equal("templates/bad.html", finding.Range.Source.Path);
        Assert.Equal(new LinePosition(2, 4), finding.Range.Source.PositionOf(finding.Range.Start));
    }

    [Fact]
    public void AFaultInAMarkIsFoundInItsOwnTemplate()
    {
        var writer = Writer("<p>{{ piece }}</p>");
        Assert.Null(writer.Page("a.html", () => new Seen(("piece", writer.Mark("bad.html", new Seen())))));
        Assert.Equal("templates/bad.html", Assert.Single(writer.Findings).Range.Source.Path);
    }

    private static (string? Page, IEnumerable<Diagnostic> Findings) Write(string template)
    {
        var writer = Writer(template);
        var page = writer.Page("a.html", () => new Seen(
            ("word", "<&\">"), ("markup", new Markup("<b>b</b>")), ("none", null), ("list", new[] { 1, 2 }.Cast<object>()), ("thing", new Seen(("name", "n")))));
        return (page, writer.Findings);
    }

    private static TemplateWriter Writer(string template) => new(
        new TemplateSet(
        [
            new SourceText("templates/a.html", template),
            new SourceText("templates/b.html", "[{{ word }}]"),
            new SourceText("templates/bad.html", "<i>\nx</b></i>"),
        ]),
        new Globals(new Seen()));
}
