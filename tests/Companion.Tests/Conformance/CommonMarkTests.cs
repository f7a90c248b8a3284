using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;
using Companion.Render;
using Companion.Render.Prose;
using Markdig;

namespace Companion.Tests.Conformance;

/// <summary>
/// Every example of the CommonMark specification comes out as the specification says, or stands below with the reason. The
/// specification is not part of this repository: its path is read from COMMONMARK_SPEC (npm package commonmark-spec, spec.txt).
/// </summary>
public class CommonMarkTests
{
    /// <summary>The deliberate differences in CommonMark 0.31.2.</summary>
    private static readonly Dictionary<string, int[]> s_differences = new()
    {
        ["raw HTML is a finding, and its words are not published"] =
        [
            21, 31, .. Enumerable.Range(148, 8), .. Enumerable.Range(159, 9), .. Enumerable.Range(169, 10), 180, .. Enumerable.Range(184, 8),
            201, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 629, 630, 631, 642, 643,
        ],
        ["an empty heading is a finding, and is not published"] = [79],
        ["three hyphens on the first line begin the chapter header"] = [96],
        ["labels are compared letter by letter, because the process knows no culture: ẞ is not SS"] = [540],
    };

    [Fact]
    public void EveryExampleOfTheSpecificationComesOutAsItSays()
    {
        var path = Environment.GetEnvironmentVariable("COMMONMARK_SPEC");
        Assert.SkipWhen(string.IsNullOrEmpty(path), "COMMONMARK_SPEC does not name the specification's spec.txt");
        var examples = CommonMarkExample.ReadAll(path!);
        Assert.Equal(652, examples.Count);
        var wrong = examples.Where(example => IsAsSpecified(example) == IsDifferent(example)).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Select(Describe)));
    }

    private static bool IsDifferent(CommonMarkExample example) => s_differences.Values.Any(numbers => numbers.Contains(example.Number));

    private static bool IsAsSpecified(CommonMarkExample example) => ComparableHtml.Of(Written(example.Markdown)) == ComparableHtml.Of(example.Html);

    private static string Describe(CommonMarkExample example) =>
        $"{example}\n--- Markdown\n{example.Markdown}--- specified\n{ComparableHtml.Of(example.Html)}\n--- written\n{ComparableHtml.Of(Written(example.Markdown))}";

    /// <summary>What the program writes, with every destination as it is written, because the examples' targets do not exist.</summary>
    private static string Written(string markdown)
    {
        var source = new SourceText("example.md", markdown);
        var settings = new BookSettings { Title = "t", Identifier = "i", Slug = "s", Range = source.Beginning, Punctuation = Punctuation.AsWritten };
        var reading = new ChapterReading(source, "example", settings, []);
        ImmutableArray<Inline>? title = [new Text("Title", source.Beginning)];
        var content = new BlockReader(reading).Chapter(Markdown.Parse(markdown, Grammar.Pipeline), ref title);
        var chapter = new Chapter("example", title!.Value, null, null, content, [], [], source);
        var book = new Book(settings, [chapter], [], [], new CitationStyle("mla", false, false), new Wording("en", ImmutableSortedDictionary<string, string>.Empty));
        return new ProseWriter(book, Marks.Writer(), new NoAddresses(), chapter.Id, isEpub: false).Blocks(chapter.Content).Xml;
    }

    private sealed class NoAddresses : Addresses
    {
        public override string Of(Anchor anchor, string from) => "";

        public override string? Of(Asset asset, bool asPicture) => null;
    }
}
