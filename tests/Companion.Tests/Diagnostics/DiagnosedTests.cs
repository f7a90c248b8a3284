using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Tests.Diagnostics;

public sealed class DiagnosedTests
{
    private static readonly SourceText s_source = new("book.yml", "title: A");

    [Fact]
    public void TheFindingsOfEachStepAreKeptInOrder()
    {
        var first = DiagnosticCatalogue.BookWithoutTitle.At(s_source.Beginning);
        var second = DiagnosticCatalogue.NoChapters.At(s_source.Beginning);
        var kept = new List<Diagnostic>();
        Assert.Equal(5, Diagnosed.With(2, [first]).Keep(kept) + Diagnosed.With(3, [second]).Keep(kept));
        Assert.Equal([first, second], kept);
    }

    [Fact]
    public void AnOccurrenceFillsInTheMessage() =>
        Assert.Equal("‘pages’ should be text, but is a list.", DiagnosticCatalogue.WrongType.At(s_source.Whole, "pages", "text", "a list").Message);

    [Fact]
    public void BracesInWhatTheAuthorWroteAreKept() =>
        Assert.Equal("No key is called ‘{0}’ here.", DiagnosticCatalogue.UnknownKey.At(s_source.Whole, "{0}").Message);

    [Fact]
    public void ASuggestionIsTheNearestKnownWord() =>
        Assert.Equal("title", DiagnosticCatalogue.UnknownKey.At(s_source.Whole, "titel").DidYouMean("titel", ["title", "work"]).Suggestion);

    [Fact]
    public void AResultSucceedsUnlessSomethingIsWorseThanTheAuthorAccepts()
    {
        var rules = ImmutableArray.Create(DiagnosticCatalogue.LinkBeyondStop, DiagnosticCatalogue.UnknownKey, DiagnosticCatalogue.NoChapters);
        bool Succeeds(int worst, bool strict) =>
            new BuildResult([], [.. rules[..worst].Select(rule => rule.At(s_source.Beginning, "x", "y"))], 1, 1).Succeeded(strict);
        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(worst => Succeeds(worst, strict: false)));
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(worst => Succeeds(worst, strict: true)));
    }
}
