using Companion.Diagnostics;
using CsCheck;

namespace Companion.Tests.Diagnostics;

public sealed class SourceTextTests
{
    private static readonly Gen<string> s_text = Gen.OneOf("a", "é", "\uD83D\uDE00", "\r", "\n", "\r\n", "\t", "\u2028", "").Array[0, 30].Select(string.Concat);

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\rtwo")]
    [InlineData("one\r\ntwo")]
    public void EveryKindOfLineEndBeginsANewLine(string text)
    {
        var source = new SourceText("a.md", text);
        Assert.Equal(new LinePosition(2, 1), source.PositionOf(text.IndexOf('t', StringComparison.Ordinal)));
        Assert.Equal("one", source.LineAt(1));
        Assert.Equal("two", source.LineAt(2));
    }

    [Fact]
    public void TheTwoUnitsOfALineEndBelongToTheLineBefore()
    {
        var source = new SourceText("a.md", "a\r\nb");
        Assert.Equal(new LinePosition(1, 2), source.PositionOf(1));
        Assert.Equal(new LinePosition(1, 3), source.PositionOf(2));
        Assert.Equal(new LinePosition(2, 1), source.PositionOf(3));
    }

    [Fact]
    public void ALineFeedBeforeACarriageReturnEndsTwoLines() =>
        Assert.Equal(new LinePosition(3, 1), new SourceText("a.md", "a\n\rb").PositionOf(3));

    [Fact]
    public void ALineSeparatorOfUnicodeIsNotALineEnd() =>
        Assert.Equal(new LinePosition(1, 3), new SourceText("a.md", "a\u2028b").PositionOf(2));

    [Fact]
    public void ColumnsCountUtf16Units() =>
        Assert.Equal(new LinePosition(1, 3), new SourceText("a.md", "\uD83D\uDE00b").PositionOf(2));

    [Fact]
    public void AnEmptyFileHasOneEmptyLine()
    {
        var empty = new SourceText("a.md", "");
        Assert.Equal(new LinePosition(1, 1), empty.PositionOf(0));
        Assert.Equal("", empty.LineAt(1));
        Assert.Equal("", empty.Whole.Text);
    }

    [Fact]
    public void ALastLineEndBeginsAnEmptyLine()
    {
        var source = new SourceText("a.md", "a\n");
        Assert.Equal(new LinePosition(2, 1), source.PositionOf(2));
        Assert.Equal("", source.LineAt(2));
    }

    [Theory]
    [InlineData(-5, 1, 1)]
    [InlineData(99, 2, 2)]
    public void OffsetsOutsideTheFileAreClampedToIt(int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("a.md", "a\nb").PositionOf(offset));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 2)]
    [InlineData(2, 99, 3)]
    [InlineData(99, 1, 3)]
    public void LinesAndColumnsOutsideTheFileAreClampedToIt(int line, int column, int offset) =>
        Assert.Equal(offset, new SourceText("a.md", "a\nb").OffsetOf(line, column));

    [Fact]
    public void EveryOffsetComesBackFromItsPosition() => s_text.Sample(text =>
    {
        var source = new SourceText("a.md", text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var position = source.PositionOf(offset);
            Assert.Equal(offset, source.OffsetOf(position.Line, position.Column));
        }
    });

    [Fact]
    public void TheLinesOfAFileAreTheFileWithoutItsLineEnds() => s_text.Sample(text =>
    {
        var source = new SourceText("a.md", text);
        var lines = Enumerable.Range(1, source.PositionOf(text.Length).Line).Select(source.LineAt);
        Assert.Equal(text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), string.Concat(lines));
    });

    [Fact]
    public void ARangeIsWrittenAsCompilersWriteIt() =>
        Assert.Equal("chapters/a.md:2:3", new SourceRange(new SourceText("chapters/a.md", "one\ntwo"), 6, 1).ToString());

    [Fact]
    public void ARangeOfNoLengthIsAPlaceBetweenTwoCharacters() =>
        Assert.Equal("", new SourceText("a.md", "ab").Beginning.Text);

    [Fact]
    public void TwoReadingsOfTheSameFileAreEqual()
    {
        var (first, second) = (new SourceText("a.md", "text"), new SourceText("a.md", "text"));
        _ = first.PositionOf(1);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }
}
