using Companion.Diagnostics;
using Companion.Diagnostics.Reports;

namespace Companion.Tests.Diagnostics;

public sealed class ExcerptTests
{
    [Fact]
    public void ACaretStandsUnderEachCharacterOfTheRange() =>
        Assert.Equal(new Excerpt("The tape[^x] plays.", 8, "^^^^"), Of("The tape[^x] plays.", "[^x]"));

    [Fact]
    public void OnlyTheLineOfTheRangeIsShown() =>
        Assert.Equal(new Excerpt("two words", 4, "^^^^^"), Of("one\r\ntwo words\r\nthree", "words"));

    [Fact]
    public void AnEmptyRangeHasOneCaret() =>
        Assert.Equal(new Excerpt("abc", 1, "^"), Excerpt.Of(new SourceRange(new SourceText("a.md", "abc"), 1, 0), 40));

    [Fact]
    public void AnEmptyRangeAtTheEndHasItsCaretAfterTheLine() =>
        Assert.Equal(new Excerpt("abc", 3, "^"), Excerpt.Of(new SourceRange(new SourceText("a.md", "abc\ndef"), 3, 0), 40));

    [Fact]
    public void ARangeOverSeveralLinesIsMarkedToTheEndOfItsFirst() =>
        Assert.Equal(new Excerpt("::: verse", 4, "^^^^^"), Of("::: verse\nA line\n", "verse\nA line"));

    [Fact]
    public void TabsAreShownAsSpacesSoThatCaretsStayBelow()
    {
        Assert.Equal(new Excerpt("    a   b", 8, "^"), Of("\ta\tb", "b"));
        Assert.Equal(new Excerpt("a   b", 1, "^^^"), Of("a\tb", "\t"));
    }

    [Fact]
    public void AWideCharacterTakesTwoCarets() =>
        Assert.Equal(new Excerpt("『私を離さないで』を読む", 18, "^^^^"), Of("『私を離さないで』を読む", "を読"));

    [Fact]
    public void ACombiningMarkTakesNoCaret() =>
        Assert.Equal(new Excerpt("cafe\u0301 noir", 5, "^^^^"), Of("cafe\u0301 noir", "noir"));

    [Fact]
    public void APictureOutsideTheBasicPlaneIsOneCharacter() =>
        Assert.Equal(new Excerpt("🎧 tape", 3, "^^^^"), Of("🎧 tape", "tape"));

    [Fact]
    public void ControlCharactersAreShownAndNotObeyed() =>
        Assert.Equal(new Excerpt("␛[2Jhere", 4, "^^^^"), Of("\e[2Jhere", "here"));

    [Fact]
    public void WhatTurnsTheDirectionOfALineIsShown() =>
        Assert.Equal(new Excerpt("a\uFFFDb", 2, "^"), Of("a\u202Eb", "b"));

    [Fact]
    public void ABlankLineIsNotShown() =>
        Assert.Null(Excerpt.Of(new SourceText("book.yml", "").Beginning, 40));

    [Fact]
    public void ALongLineIsCutAtItsEnd() =>
        Assert.Equal(new Excerpt("abcdefghij…", 2, "^^"), Of("abcdefghijklmnop", "cd", 10));

    [Fact]
    public void ALongLineIsCutAtItsBeginning() =>
        Assert.Equal(new Excerpt("…ghijklmnop", 9, "^^"), Of("abcdefghijklmnop", "op", 10));

    [Fact]
    public void ALongLineIsCutAroundItsRange() =>
        Assert.Equal(new Excerpt("…fghijklmno…", 4, "^^^"), Of("abcdefghijklmnopqrstuvwxyz", "ijk", 10));

    [Fact]
    public void ARangeLongerThanTheWindowIsMarkedAsFarAsItIsShown() =>
        Assert.Equal(new Excerpt("abcdefghij…", 1, "^^^^^^^^^"), Of("abcdefghijklmnop", "bcdefghijklmnop", 10));

    [Fact]
    public void AWindowNeverBeginsWithACombiningMark() =>
        Assert.Equal(new Excerpt("…bcXddddd…", 3, "^"), Of("aaaaae\u0301bcXdddddddd", "X", 8));

    [Fact]
    public void AWindowNeverCutsThroughAPair()
    {
        var line = string.Concat(Enumerable.Repeat("🎧", 40));
        var excerpt = Excerpt.Of(new SourceRange(new SourceText("a.md", line), 40, 2), 9);
        Assert.Equal(new Excerpt("…🎧🎧🎧🎧…", 3, "^^"), excerpt);
    }

    [Fact]
    public void AnEndlessLineIsShownAtOnce()
    {
        var line = new string('a', 5_000_000) + "X" + new string('b', 5_000_000);
        Assert.Equal(new Excerpt("…aaaXbbbbbb…", 4, "^"), Of(line, "X", 10));
    }

    private static Excerpt? Of(string text, string words, int window = 40) => Excerpt.Of(Findings.RangeOf(text, words), window);
}
