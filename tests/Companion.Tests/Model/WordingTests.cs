using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Tests.Model;

public sealed class WordingTests
{
    [Fact]
    public void AWordIsFilledIn() => Assert.Equal("Note 3", Of("note", "Note {0}")["note", 3]);

    [Fact]
    public void AWordThatNoFileHasIsItsKey() => Assert.Equal("note", Of("other", "x")["note"]);

    [Theory]
    [InlineData("Note {")]
    [InlineData("Note {1}")]
    [InlineData("Note {zero}")]
    public void AWordThatAnAuthorWroteWithStrayBracesIsShownAndThrowsNothing(string word) =>
        Assert.StartsWith("Note", Of("note", word)["note", 3], StringComparison.Ordinal);

    private static Wording Of(string key, string word) =>
        new("en", ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create(key, word)]));
}
