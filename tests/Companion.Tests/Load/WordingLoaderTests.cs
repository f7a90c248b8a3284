using Companion.Diagnostics;
using Companion.Load;
using Companion.Load.Yaml;

namespace Companion.Tests.Load;

public sealed class WordingLoaderTests
{
    private static readonly SourceText s_program = Words("contents: Contents\nchapter_short: ch.\nnotes: Notes\n");

    [Fact]
    public void ACopyOfTheProgramsWordsChangesNothing()
    {
        var style = (YamlMap)YamlFile.Read(new SourceText("style", "en: {chapter_short: chap.}").Whole).Value!;
        Assert.Equal(WordingLoader.Load([s_program], [], "en", style).Value.Words, WordingLoader.Load([s_program], [s_program], "en", style).Value.Words);
    }

    [Fact]
    public void AWordThatTheAuthorHasChangedCountsMoreThanTheStyles()
    {
        var style = (YamlMap)YamlFile.Read(new SourceText("style", "en: {chapter_short: chap., notes: Remarks}").Whole).Value!;
        var words = WordingLoader.Load([s_program], [Words("contents: Contents\nchapter_short: chapt.\nnotes: Notes\n")], "en", style).Value;
        Assert.Equal(("Contents", "chapt.", "Remarks"), (words["contents"], words["chapter_short"], words["notes"]));
    }

    private static SourceText Words(string text) => new("templates/words/en.yml", text);
}
