using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Proof;
using Companion.Render;

namespace Companion.Tests.Proof;

public sealed class LeakCheckTests
{
    private static readonly ReadingStop s_partTwo = Press.PartOne with { Id = "part-two", Name = "I have read Part Two" };

    [Fact]
    public void AFindingSaysWhatIsToldToWhomAndWhere()
    {
        var page = Press.Page("<p>It was in the autumn, when everybody had left for the Cottages, that Marie-Claude came back to Hailsham and spoke to nobody.</p>");
        var finding = Assert.Single(Press.Check(Press.Secrets([Press.Name("Marie-Claude")], []), page));
        Assert.Equal(
            "A reader learns ‘Marie-Claude’ at 3.21, but the files for ‘I have read Part One’ have it already: ‘…for the Cottages, that Marie-Claude came back to Hailsham…’ in site/part-one/plot.html.",
            finding.Message);
        Assert.Equal("chapters/register.yml:2:20", $"{finding.Range}");
    }

    [Fact]
    public void WordsAreCutShort()
    {
        var text = string.Join(' ', Enumerable.Range(1, 40).Select(i => $"wooord{i}"));
        var finding = Assert.Single(Press.Check(Press.Secrets([], [Press.Text(text)]), Press.Page($"<p>{text}</p>")));
        Assert.Equal(
            "A reader may know these words from 3.22 on, but the files for ‘I have read Part One’ have them already: ‘wooord1 wooord2 wooord3 wooord4 wooord5 wooord6 wooord7…’ in site/part-one/plot.html.",
            finding.Message);
    }

    [Theory]
    [InlineData(3, "‘x Zed’ in f0.txt, ‘x Zed’ in f1.txt, ‘x Zed’ in f2.txt.")]
    [InlineData(4, "‘x Zed’ in f0.txt, ‘x Zed’ in f1.txt, ‘x Zed’ in f2.txt, and in one more file.")]
    [InlineData(40, "‘x Zed’ in f0.txt, ‘x Zed’ in f1.txt, ‘x Zed’ in f2.txt, and in 37 more files.")]
    public void ASecretIsReportedOnceForEachStop(int count, string places)
    {
        var files = Enumerable.Range(0, count).Select(i => Press.File($"f{i}.txt", "x Zed")).ToArray();
        Assert.EndsWith($" already: {places}", Assert.Single(Press.Check(Press.Secrets([Press.Name("Zed")], []), files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileIsReadWithTheSecretsOfItsStopAndEverybodysFilesWithThoseOfTheFirst()
    {
        ImmutableArray<Secrets> secrets =
        [
            Press.Secrets([Press.Name("Zed"), Press.Name("Quillaby")], []),
            Press.Secrets([Press.Name("Quillaby")], []) with { Stop = s_partTwo },
        ];
        ImmutableArray<OutputFile> files =
        [
            Press.File("one.txt", "Zed."), Press.File("two.txt", "Zed, Quillaby") with { Stop = s_partTwo.Id }, OutputFile.Of("all.txt", "Zed"),
        ];
        Assert.Equal(
            ["‘Zed.’ in one.txt, ‘Zed’ in all.txt.", "‘Zed, Quillaby’ in two.txt."],
            LeakCheck.Run(files, secrets, [], 1).Select(finding => finding.Message.Split(" already: ")[1]));
    }

    [Fact]
    public void WithoutStopsNothingIsASecret() => Assert.Empty(LeakCheck.Run([OutputFile.Of("x.txt", "Zed")], [], [], 1));

    [Fact]
    public void AnEpubThatLiesInTwoPlacesIsReadOnce()
    {
        var epub = Press.Epub("x.epub", "EPUB/zed.xhtml", "<p>Zed</p>");
        var finding = Assert.Single(Press.Check(Press.Secrets([Press.Name("Zed")], []), epub, epub with { Path = "site/x.epub" }));
        Assert.EndsWith(" already: ‘EPUB/zed.xhtml’ in x.epub/EPUB/zed.xhtml.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoArchiveIsReadByItsName()
    {
        var finding = Assert.Single(Press.Check(Press.Secrets([Press.Name("Zed")], []), Press.File("zed.epub", "PK Zed")));
        Assert.EndsWith(" in zed.epub.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HoweverManyAreReadAtOnceTheFindingsAreTheSame()
    {
        var names = Enumerable.Range(0, 50).Select(i => Press.Name($"Zed{i}")).ToArray();
        var texts = Enumerable.Range(0, 50).Select(i => Press.Whole($"told{i} later{i}")).ToArray();
        var files = Enumerable.Range(0, 200)
            .Select(i => i % 40 == 0 ? Press.Epub($"{i}.epub", "x.html", $"<p>Zed{i % 50}</p>") : Press.File($"{i}.html", $"<p>Zed{i % 50} told{i % 7} later{i % 7}</p>"))
            .ToImmutableArray();
        var alone = LeakCheck.Run(files, [Press.Secrets(names, texts)], [], 1);
        Assert.Equal(57, alone.Length);
        Assert.Equal(alone, LeakCheck.Run(files, [Press.Secrets(names, texts)], [], 8));
    }
}
