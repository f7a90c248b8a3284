using Companion.Model;
using Companion.Render.Covers;
using CsCheck;

namespace Companion.Tests.Render.Covers;

public sealed class ColourTests
{
    private static readonly Gen<Colour> s_any = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (red, green, blue) => new Colour(red, green, blue));

    [Fact]
    public void WordsAreReadOnWhateverColourTheBookHas() => s_any.Sample(book =>
    {
        var colours = new CoverColours(book);
        Assert.InRange(colours.Ink.ContrastTo(colours.Field), 400, int.MaxValue);
        Assert.InRange(colours.OnPaper.ContrastTo(colours.Paper), 700, int.MaxValue);
        Assert.InRange(colours.SoftOnPaper.ContrastTo(colours.Paper), 450, int.MaxValue);
    });

    [Theory]
    [InlineData("blue", "#1e3f66")]
    [InlineData("#A0b1C2", "#a0b1c2")]
    [InlineData("#a0b1c", null)]
    [InlineData("#+0b1c2", null)]
    [InlineData("Blue", null)]
    [InlineData("", null)]
    public void AColourIsANameOrSixDigits(string written, string? read) => Assert.Equal(read, Colour.Read(written)?.ToString());

    [Fact]
    public void BlackOnWhiteHasTheContrastOfWcag() => Assert.Equal(2100, new Colour(0, 0, 0).ContrastTo(new Colour(255, 255, 255)));

    [Fact]
    public void ACanvasNeverHasMoreThan256Colours()
    {
        var canvas = new Canvas(20, 20, new Colour(0, 0, 0));
        for (var i = 0; i < 300; i++)
            canvas.Fill(i % 20, i / 20, 1, 1, new Colour((byte)(i % 250), (byte)(i / 2), 9));
        Assert.Equal(256, canvas.Colours.Count);
        Assert.Equal(new Colour(4, 127, 9), canvas.Colours[canvas.Pixels[254]]);
        Assert.Equal(new Colour(4, 127, 9), canvas.Colours[canvas.Pixels[255]]); // the nearest that there is
    }
}
