using System.Text;
using Companion.Render.Covers;

namespace Companion.Tests.Render.Covers;

public sealed class TypefaceTests
{
    [Theory]
    [InlineData("Größe, Žižek, Łódź, İstanbul, ſtraße; “fjords” – £5 & 20 %…")]
    [InlineData("Ξένος και Όμηρος")]
    [InlineData("Мастер и Маргарита, Їжак, Ђорђе")]
    [InlineData("Tiếng Việt, Ngữ")]
    [InlineData("soft\u00ADhyphens, no\u00A0break, zero\u200Bwidth")]
    public void LatinGreekAndCyrillicCanBeSet(string words) => Assert.Empty(Lettering.Missing(words));

    [Theory]
    [InlineData("わたしを離さないで", 9)]
    [InlineData("لا تدعني", 7)]
    [InlineData("Middlemarch 🙂🙂", 1)]
    public void WhatCannotBeSetIsNamedOnce(string words, int count) => Assert.Equal(count, Lettering.Missing(words).Length);

    [Theory]
    [InlineData("AV")]
    [InlineData("To")]
    [InlineData("Ty")]
    public void LettersThatStandWideApartAreMovedTogether(string pair)
    {
        var face = Typeface.Roman;
        var alone = pair.EnumerateRunes().Sum(rune => face.AdvanceOf(face.GlyphOf(rune)));
        Assert.InRange(new Lettering().WidthOf(pair, face), alone / 2, alone - 1);
    }

    [Fact]
    public void AnAccentIsDrawnWithItsLetter()
    {
        var face = Typeface.Roman;
        var (plain, accented) = (face.OutlineOf(face.GlyphOf(new Rune('e'))), face.OutlineOf(face.GlyphOf(new Rune('é'))));
        Assert.True(accented.Contours.Length > plain.Contours.Length);
        Assert.True(accented.Contours.Max(contour => contour.Max(point => point.Y)) > plain.Contours.Max(contour => contour.Max(point => point.Y)) + 100);
    }

    [Fact]
    public void AnFAndAnIAreOneForm() =>
        Assert.Equal(new Lettering().WidthOf("\uFB01", Typeface.Roman), new Lettering().WidthOf("fi", Typeface.Roman));
}
