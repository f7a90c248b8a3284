using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Tests.Model;

public sealed class PlainTextTests
{
    private static readonly SourceRange s_range = new SourceText("a.md", "").Beginning;

    [Fact]
    public void ALineWithoutMarkupIsItself() => Assert.Equal("One & two", PlainText.Of([Words("One & two")]));

    [Fact]
    public void AnEmptyLineIsEmpty() => Assert.Equal("", PlainText.Of([]));

    [Fact]
    public void MarkupIsLeftOutAndItsWordsAreKept() => Assert.Equal(
        "The tape Judy says",
        PlainText.Of([Words("The "), In(PhraseKind.Emphasis, Words("tape")), new SoftBreak(s_range), new Code("Judy", s_range), new LineBreak(s_range), Words("says")]));

    [Fact]
    public void NotesAreLeftOut() =>
        Assert.Equal("Memory", PlainText.Of([Words("Memory"), new NoteReference("a", 1, null, null, s_range)]));

    [Fact]
    public void OfRubyTheBaseIsKept() => Assert.Equal("記憶", PlainText.Of(
        [In(PhraseKind.Ruby, Words("記憶"), In(PhraseKind.RubyParenthesis, Words("(")), In(PhraseKind.RubyText, Words("きおく")))]));

    [Fact]
    public void APictureSaysItsAlternative() =>
        Assert.Equal("A map", PlainText.Of([new Image(NoTarget.Instance, "A map", "Title", Attributes.None, s_range)]));

    [Fact]
    public void APlaceToBreakAWordIsNothing() =>
        Assert.Equal("Hailsham", PlainText.Of([Words("Hail"), new WordBreak(s_range), Words("sham")]));

    private static Text Words(string words) => new(words, s_range);

    private static Phrase In(PhraseKind kind, params ImmutableArray<Inline> content) => new(kind, content, Attributes.None, s_range);
}
