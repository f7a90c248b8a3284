using Companion.Render.Covers;

namespace Companion.Tests.Render.Covers;

public sealed class TextBlockTests
{
    private static readonly Lettering s_lettering = new();
    private static readonly Room s_room = new(1300, 740, 248, 80);

    [Theory]
    [InlineData("Emma")]
    [InlineData("Reading Never Let Me Go")]
    [InlineData("The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner: Who Lived Eight and Twenty Years, All Alone")]
    [InlineData("Die Donaudampfschifffahrtsgesellschaft")]
    public void ATitleStaysInItsPlace(string title)
    {
        var block = Fit(title);
        Assert.InRange(block.Height, 1, s_room.Height);
        Assert.All(block.Lines, line => Assert.InRange(s_lettering.WidthOf(line, block.Face) * block.Size / 1000, 1, s_room.Width));
        Assert.Equal(title, string.Join(' ', block.Lines));
    }

    [Fact]
    public void AShortTitleIsAsLargeAsItMayBe() => Assert.Equal(s_room.Largest, Fit("Emma").Size);

    [Fact]
    public void ALongTitleIsSmallerThanAShortOne() => Assert.True(Fit("The Life and Strange Surprizing Adventures of Robinson Crusoe, of York").Size < Fit("Robinson Crusoe").Size);

    [Fact]
    public void LinesAreAboutEquallyLong()
    {
        var block = TextBlock.Fit("one two three four five six seven eight", Typeface.Roman, new Room(1000, 300, 100, 100), s_lettering);
        var widths = block.Lines.Select(line => s_lettering.WidthOf(line, block.Face)).ToList();
        Assert.Equal(2, widths.Count);
        Assert.InRange(widths.Min(), widths.Max() * 2 / 3, widths.Max());
    }

    [Fact]
    public void AWordThatIsTooLongForALineIsBroken()
    {
        var block = TextBlock.Fit(new string('m', 60), Typeface.Roman, new Room(500, 400, 100, 60), s_lettering);
        Assert.True(block.Lines.Length > 1);
        Assert.All(block.Lines[..^1], line => Assert.EndsWith("-", line, StringComparison.Ordinal));
        Assert.All(block.Lines, line => Assert.InRange(s_lettering.WidthOf(line, block.Face) * block.Size / 1000, 1, 500));
    }

    private static TextBlock Fit(string title) => TextBlock.Fit(title, Typeface.Roman, s_room, s_lettering);
}
