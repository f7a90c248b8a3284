using Companion.Model;
using CsCheck;

namespace Companion.Tests.Model;

public sealed class BookPathTests
{
    private static readonly Gen<string> s_path =
        Gen.Select(Gen.OneOf("a", "b", "c").Array[0, 4], Gen.OneOf("x.md", "y.md")).Select((folders, file) => string.Join('/', folders.Append(file)));

    [Theory]
    [InlineData("chapters/a.md", "b.md", "chapters/b.md")]
    [InlineData("chapters/a.md", "./b.md", "chapters/b.md")]
    [InlineData("chapters/a.md", "../b.md", "b.md")]
    [InlineData("chapters/deep/a.md", "../../images/p.png", "images/p.png")]
    [InlineData("a.md", "deep/../b.md", "b.md")]
    [InlineData("a.md", "deep//b.md", "deep/b.md")]
    public void APathIsReadFromTheFileThatItIsWrittenIn(string from, string written, string path) =>
        Assert.Equal(path, BookPath.Resolve(from, written));

    [Theory]
    [InlineData("a.md", "../b.md")]
    [InlineData("chapters/a.md", "../../b.md")]
    [InlineData("chapters/a.md", "x/../../../chapters/b.md")]
    public void APathThatLeavesTheBookIsNone(string from, string written) => Assert.Null(BookPath.Resolve(from, written));

    [Theory]
    [InlineData("chapters/a.md", "chapters/b.md", "b.md")]
    [InlineData("chapters/a.md", "images/p.png", "../images/p.png")]
    [InlineData("a.md", "chapters/b.md", "chapters/b.md")]
    [InlineData("x/y/a.md", "x/z/b.md", "../z/b.md")]
    public void ARelativePathIsTheShortest(string from, string to, string written) => Assert.Equal(written, BookPath.Relative(from, to));

    [Fact]
    public void ARelativePathLeadsBackToWhereItPoints() =>
        Gen.Select(s_path, s_path).Sample((from, to) => BookPath.Resolve(from, BookPath.Relative(from, to)) == to);
}
