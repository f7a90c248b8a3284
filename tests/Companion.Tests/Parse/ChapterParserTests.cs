using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;
using CsCheck;

namespace Companion.Tests.Parse;

public sealed class ChapterParserTests
{
    private static readonly BookSettings s_settings =
        new() { Title = "T", Identifier = "urn:x", Slug = "t", Language = "fr", Range = new SourceText("book.yml", "").Beginning };

    [Fact]
    public void WhateverIsInAChapterNothingIsThrownAndEveryFindingLiesInIt() => HostileText.Any.Sample(text =>
    {
        var (_, findings) = ChapterParser.Parse(new SourceText("chapters/a.md", text), s_settings);
        Assert.All(findings, finding => Assert.InRange(finding.Range.Start, 0, text.Length - finding.Range.Length));
    }, iter: 5_000);
}
