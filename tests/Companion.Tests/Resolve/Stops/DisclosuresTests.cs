namespace Companion.Tests.Resolve.Stops;

public sealed class DisclosuresTests
{
    [Fact]
    public void ANoteThatIsCalledTwiceIsNoSecretWhereOneCallIsShown()
    {
        var (editions, _) = AtStop.Resolve("[]", "[]", "# T\n\nText[^a] here and [there[^a]]{reveals=2.10} done.\n\n[^a]: A plain note for everybody.");
        Assert.DoesNotContain(editions.Secrets[0].Texts, secret => secret.Words.Contains("plain note", StringComparison.Ordinal));
    }

    [Fact]
    public void AChapterWithATitleForOthersIsNoSecret()
    {
        var (editions, _) = AtStop.Resolve("[]", "[]", "# [The murder]{reveals=2.10 otherwise=\"A chapter\"}\n\nOpen words.");
        Assert.Equal(["The murder"], editions.Secrets[0].Texts.Where(secret => secret.IsWhole).Select(secret => secret.Words));
        Assert.Equal("A chapter", Companion.Model.PlainText.Of(editions.Books[0].Spine[0].Title));
    }

    [Theory]
    [InlineData("| H |\n|---|\n| a |\n\n: {reveals=2.10} Late donors")]
    [InlineData("![A map](m.png \"Late donors\"){reveals=2.10}")]
    public void ACaptionIsASecretAsAWhole(string late)
    {
        var (editions, _) = AtStop.Resolve("[]", "[]", $"# T\n\nOpen words.\n\n{late}");
        Assert.Contains(editions.Secrets[0].Texts, secret => secret is { Words: "Late donors", IsWhole: true });
    }

    [Fact]
    public void WhatTheBookSaysOfItselfMayBeSaidAtEveryStop()
    {
        var (editions, _) = AtStop.Resolve("[]", "[]", "# T\n\nOpen words.");
        Assert.All(editions.Secrets, secrets => Assert.Contains("Organ donation", secrets.KnownTexts));
    }

    [Fact]
    public void APlaceThatTheWorkDoesNotHaveIsOneFinding()
    {
        var (_, findings) = AtStop.Resolve("[]", "[]", "# T\n\n[a]{reveals=9.9} b [@9.9]");
        Assert.Equal(["CMP531", "CMP531"], findings.Select(finding => finding.Rule.Code));
    }
}
