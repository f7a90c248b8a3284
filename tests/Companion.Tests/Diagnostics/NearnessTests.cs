using Companion.Diagnostics;
using CsCheck;

namespace Companion.Tests.Diagnostics;

public sealed class NearnessTests
{
    private static readonly Gen<string> s_word = Gen.Char["abc"].Array[0, 6].Select(letters => new string(letters));

    [Theory]
    [InlineData("titel", "title", 1)]
    [InlineData("title", "title", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("sumary", "summary", 1)]
    [InlineData("langauge", "language", 1)]
    [InlineData("ca", "abc", 3)]
    public void DistanceCountsChangesAdditionsOmissionsAndSwaps(string a, string b, int distance) =>
        Assert.Equal(distance, Nearness.Distance(a, b));

    [Fact]
    public void DistanceIsTheSameInBothDirections() =>
        Gen.Select(s_word, s_word).Sample((a, b) => Nearness.Distance(a, b) == Nearness.Distance(b, a));

    [Fact]
    public void DistanceIsZeroOnlyBetweenEqualWords() =>
        Gen.Select(s_word, s_word).Sample((a, b) => Nearness.Distance(a, b) == 0 == (a == b));

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("autors", "authors")]
    [InlineData("langage", "language")]
    public void TheNearestWordIsSuggested(string written, string meant) =>
        Assert.Equal(meant, Nearness.Nearest(written, ["authors", "language", "subtitle", "title"]));

    [Theory]
    [InlineData("zzz")]
    [InlineData("")]
    [InlineData("date")]
    public void AWordThatIsFarFromAllOfThemHasNoSuggestion(string written) =>
        Assert.Null(Nearness.Nearest(written, ["authors", "language"]));

    [Fact]
    public void NothingIsNearWhereNothingIsKnown() => Assert.Null(Nearness.Nearest("title", []));

    [Fact]
    public void OfTwoWordsEquallyNearTheFirstWins() => Assert.Equal("cat", Nearness.Nearest("bat", ["cat", "hat"]));
}
