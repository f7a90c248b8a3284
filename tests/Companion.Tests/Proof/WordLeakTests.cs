using System.Text;
using Companion.Model.Stops;
using Companion.Render;

namespace Companion.Tests.Proof;

/// <summary>Words that come later.</summary>
public sealed class WordLeakTests
{
    private const string Told = "She never knew that the letters had all been burnt, one by one.";

    [Theory]
    [InlineData("<p>She never knew that the letters had all been burnt, one by one.</p>", true)]
    [InlineData("<p>“NEVER knew – that the letters had, all been!”</p>", true)]
    [InlineData("<p>never <em>knew that</em> the\nlet<wbr />ters<a role=\"doc-noteref\" href=\"#n\">12</a> had all been</p>", true)]
    [InlineData("<p title=\"x never knew that the letters had all been\">x</p>", true)]
    [InlineData("<p id=\"never-knew-that-the-letters-had-all-been\">x</p>", true)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>never knew that</text><text>the letters had</text><text>all been</text></svg>", true)]
    [InlineData("<p>She never knew that the letters had all.</p><p>Been burnt, one by one.</p>", true)]
    [InlineData("<p>Never knew that the letters had all</p><p>been burnt, one by one</p>", false)]
    [InlineData("<p>Never knew that the letter had all been burnt, one by one</p>", false)]
    public void ARunOfEightWordsIsFound(string body, bool isFound) => AssertFound(Press.Secrets([], [Press.Text(Told)]), body, isFound);

    [Theory]
    [InlineData("The donations", "<p>The donations</p>", true)]
    [InlineData("The donations", "<p>Of the <i>donations</i>.</p>", true)]
    [InlineData("The donations", "<p>the donation</p>", false)]
    [InlineData("The donations", "<a href=\"plot.html#plot_the-donations\">x</a>", true)]
    [InlineData("Donations", "<p>Donations</p>", true)]
    [InlineData("Donations", "<p id=\"plot_donations\">x</p>", true)]
    [InlineData("Donations", "<p id=\"plot_donations-made\">x</p>", false)]
    [InlineData("It’s over", "<p id=\"plot_its-over\">x</p>", true)]
    [InlineData("Übermut", "<p id=\"plot_ubermut\">x</p>", true)]
    [InlineData("Index", "<p id=\"index\">x</p>", false)]
    [InlineData("1984", "<p>1984</p>", false)]
    [InlineData("–", "<p>–</p>", false)]
    [InlineData("別れ", "<p>彼の別れは</p>", true)]
    [InlineData("Now and then the donations come early, as he says himself.", "<p>now and then the donations come early</p>", false)]
    [InlineData("Now and then the donations come early, as he’s said.", "<p id=\"now-and-then-the-donations-come-early-as-hes-said\">x</p>", true)]
    public void ATitleIsFoundHoweverShortItIs(string title, string body, bool isFound) => AssertFound(Press.Secrets([], [Press.Whole(title)]), body, isFound);

    [Fact]
    public void AShortPieceOfRunningTextIsNotLookedFor() => AssertFound(Press.Secrets([], [Press.Text("her mother")]), "<p>her mother</p>", false);

    [Theory]
    [InlineData("She never knew that the letters had all been read.", true)]
    [InlineData("She never knew that the letters had all been burnt, one by one!", false)]
    [InlineData("They had gone. She never knew that the letters had all been burnt, one by one; nobody did.", false)]
    public void ARunThatStandsInAKnownTextIsNoSecret(string known, bool isFound) =>
        AssertFound(Press.Secrets([], [Press.Text(Told)], knownTexts: [known]), $"<p>{Told}</p>", isFound);

    [Theory]
    [InlineData("Hailsham", "Hailsham and the Cottages", "")]
    [InlineData("Miss Lucy", "", "Miss Lucy")]
    [InlineData("I have read Part One", "", "")]
    [InlineData("Part One", "", "")]
    public void ATitleThatStandsInAKnownTextOrIsANameIsNoSecret(string title, string knownText, string knownName) =>
        AssertFound(Press.Secrets([], [Press.Whole(title)], [knownName], [knownText]), $"<h1 id=\"x_{title.ToLowerInvariant().Replace(' ', '-')}\">{title}</h1>", false);

    [Fact]
    public void TheProgramsOwnWordsAreNoSecret() =>
        Assert.Empty(Companion.Proof.LeakCheck.Run([Press.Page("<h2>Notes</h2>")], [Press.Secrets([], [Press.Whole("Notes")])], ["Notes"], 1));

    [Fact]
    public void WhatAPictureSaysOfItselfIsRead()
    {
        var secrets = Press.Secrets([Press.Name("Quillaby")], []);
        Assert.Single(Press.Check(secrets, Picture("x.png", [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 17, .. "tEXtTitle\0Quillaby’"u8, 0, 0, 0, 0])));
        Assert.Single(Press.Check(secrets, Picture("x.png", [0x89, .. "PNG\r\n\x1a\n"u8, .. Packed("zTXt", "Title\0\0"u8)])));
        Assert.Single(Press.Check(secrets, Picture("x.png", [0x89, .. "PNG\r\n\x1a\n"u8, .. Packed("iTXt", "Title\0\x01\0en\0\0"u8)])));
        Assert.Single(Press.Check(secrets, Picture("x.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xFE, 0, 10, .. "Quillaby"u8, 0xFF, 0xDA, 0, 0])));
        Assert.Single(Press.Check(secrets, Picture("x.webp", [.. "RIFF\0\0\0\0WEBPVP8 "u8, 1, 0, 0, 0, 0, 0, .. "XMP "u8, 8, 0, 0, 0, .. "Quillaby"u8])));
        Assert.Empty(Press.Check(secrets, Picture("x.png", [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 8, .. "IDATQuillaby"u8, 0, 0, 0, 0, 0xFF])));
    }

    private static byte[] Packed(string type, ReadOnlySpan<byte> head)
    {
        using var stream = new MemoryStream();
        using (var packed = new System.IO.Compression.ZLibStream(stream, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            packed.Write("by Quillaby"u8);
        return [0, 0, 0, (byte)(head.Length + stream.Length), .. Encoding.ASCII.GetBytes(type), .. head, .. stream.ToArray(), 0, 0, 0, 0];
    }

    private static OutputFile Picture(string path, byte[] content) => new(path, [.. content]) { Stop = Press.PartOne.Id };

    private static void AssertFound(Secrets secrets, string body, bool isFound)
    {
        var findings = Press.Check(secrets, Press.Page(body));
        Assert.Equal(isFound ? ["CMP721"] : [], findings.Select(finding => finding.Rule.Code));
        Assert.All(findings, finding => Assert.Equal(secrets.Texts[0].Range, finding.Range));
    }
}
