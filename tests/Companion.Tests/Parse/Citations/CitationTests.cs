using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;

namespace Companion.Tests.Parse.Citations;

public sealed class CitationTests
{
    private static readonly BookSettings s_settings = new()
    {
        Title = "T",
        Identifier = "urn:x",
        Slug = "t",
        Range = new SourceText("book.yml", "").Beginning,
        Work = new Work("W", null, null, [])
        {
            Chapters = [new WorkChapter(new Locator("III.2"), 3, 2, 1), new WorkChapter(new Locator("2.13"), 2, 13, 2)],
        },
    };

    /// <summary>A citation is written <c>{form: prefix|key|pinpoints|suffix; …}</c>, a place in the work in angle brackets.</summary>
    [Theory]
    [InlineData("A [@key].", "A {P: |key||}.")]
    [InlineData("A [see @a, pp. 3–5; also @b, ch. 2].", "A {P: see|a|page 3–5|; also|b|chapter 2|}.")]
    [InlineData("@key [p. 3] says", "{S: |key|page 3|} says")]
    [InlineData("@key [p. 3; see also @b] says", "{S: |key|page 3|; see also|b||} says")]
    [InlineData("@key [@b] says", "{S: |key||; |b||} says")]
    [InlineData("@key\n[p. 3] says", "{S: |key|page 3|} says")]
    [InlineData("As @key says", "As {S: |key||} says")]
    [InlineData("As @key.", "As {S: |key||}.")]
    [InlineData("(@key)", "({S: |key||})")]
    [InlineData("A [-@key, 3]", "A {P: |-key|page 3|}")]
    [InlineData("Kerr -@key [p. 3]", "Kerr {P: |-key|page 3|}")]
    [InlineData("Kerr \\-@key", "Kerr -{S: |key||}")]
    [InlineData("one--@key", "one–{S: |key||}")]
    [InlineData("[@{strange key}] [@{a;b]", "[@{strange key}] [@{a;b]")]
    [InlineData("[@{https://example.com/a?b=c.}, 3]", "{P: |https://example.com/a?b=c.|page 3|}")]
    [InlineData("[@https://example.com/a]", "{P: |https://example.com/a||}")]
    [InlineData("[@a.b:c-d_e, p. 3]", "{P: |a.b:c-d_e|page 3|}")]
    [InlineData("[@_a]", "{P: |_a||}")]
    [InlineData("[@Müller2005ß]", "{P: |Müller2005ß||}")]
    [InlineData("[*see* @a **p.** 3 *there*]", "{P: *see*|a||*p.* 3 *there*}")]
    [InlineData("*[@a]*", "*{P: |a||}*")]
    [InlineData("[@a, p. 3 and passim]", "{P: |a|page 3|and passim}")]
    [InlineData("[@a{pp. iv; vi}, suffix; @b]", "{P: |a|page iv; vi|, suffix; |b||}")]
    [InlineData("[@a; and elsewhere]", "{P: |a||; and elsewhere}")]
    [InlineData("[compare; @a]", "{P: compare;|a||}")]
    [InlineData("[see @a; @b;] [; @a]", "{P: see|a||; |b||} {P: |a||}")]
    [InlineData("[@a, s.v. \"carer\"]", "{P: |a|sub-verbo “carer”|}")]
    [InlineData("[see^[x] @a, p. 3^[y]] z", "{P: see|a|page 3|}^^ z")]
    [InlineData("[@a and @b]", "{P: |a||and {S: |b||}}")]
    [InlineData("[see [this](https://x.org) and @a]", "{P: see link(this) and|a||}")]
    [InlineData("[@2.13]", "{P: |<2.13>||}")]
    [InlineData("[@2.13-2.15, p. 5]", "{P: |<2.13–2.15>|page 5|}")]
    [InlineData("[@2.13–2.15]", "{P: |<2.13–2.15>||}")]
    [InlineData("[see @13; @kerr2005]", "{P: see|<13>||; |kerr2005||}")]
    [InlineData("[@III.2]", "{P: |<III.2>||}")]
    [InlineData("[@IV.2]", "{P: |IV.2||}")]
    [InlineData("[@2005smith]", "{P: |2005smith||}")]
    [InlineData("[@{2.13}]", "{P: |2.13||}")]
    [InlineData("At @2.13, she", "At {S: |<2.13>||}, she")]
    [InlineData("a@b.org, \\@a, `@a`, @ a, @-a", "a@b.org, @a, code, @ a, @-a")]
    [InlineData("https://x.org/@a", "https://x.org/@a")]
    [InlineData("ada+list@example.org, ada+@example.org, <ada\\+@a.example.org>, ada.@example.org", "ada+list@example.org, ada+@example.org, <ada+@a.example.org>, ada.@example.org")]
    [InlineData("name.@x, cafe\u0301@x", "name.@x, cafe\u0301@x")]
    [InlineData("(@a.bc) —@a.bc “@a.bc” *@a.bc*", "({S: |a.bc||}) —{S: |a.bc||} “{S: |a.bc||}” *{S: |a.bc||}*")]
    [InlineData("one—@a, one--@a.bc, one---@a.bc", "one—{S: |a||}, one–{S: |a.bc||}, one—{S: |a.bc||}")]
    [InlineData("...@a", "…{S: |a||}")]
    [InlineData("[text @x](https://x.org)", "link(text @x)")]
    [InlineData("[@x](https://x.org)", "link(@x)")]
    [InlineData("[@x [p. 3]](https://x.org)", "link(@x [p.\u00A03])")]
    [InlineData("[words [@x]](https://x.org)", "link(words ){P: |x||}")]
    [InlineData("[@x](no link", "{P: |x||}(no link")]
    [InlineData("[@x][ref]\n\n[ref]: https://x.org", "link(@x)")]
    [InlineData("[@x][@y]", "{P: |x||}{P: |y||}")]
    [InlineData("[words @x]{.c}", "words {S: |x||}")]
    [InlineData("[[@x]]{.c}", "{P: |x||}")]
    [InlineData("[*see @x*]", "[*see {S: |x||}*]")]
    [InlineData("@x [words](https://x.org)", "{S: |x||} link(words)")]
    [InlineData("@x [words]{.c}", "{S: |x||} words")]
    [InlineData("\"[@x]\"", "“{P: |x||}”")]
    [InlineData("[so \"called\" @x, \"there\"]", "{P: so “called”|x||, “there”}")]
    public void ACitationIsRead(string text, string expected) => Assert.Equal(expected, Written(Line(text)));

    [Fact]
    public void ABookWithNothingToCiteHasNamesInItsSentencesAndCitationsInItsBrackets()
    {
        var (chapter, findings) = ChapterParser.Parse(new SourceText("a.md", "# T\n\nAs @name [x] says -@b [@c]."), s_settings, hasSources: false);
        Assert.Empty(findings);
        Assert.Equal("As @name [x] says -@b {P: |c||}.", Written(((Paragraph)chapter.Content[0]).Content));
    }

    [Fact]
    public void EverythingInACitationHasItsPlaceInTheFile()
    {
        var line = Line("Kerr -@kerr2005 [p. 3; see *also* @{b}, pp. 4 in all].");
        var citation = line.OfType<Citation>().Single();
        Assert.Equal("-@kerr2005 [p. 3; see *also* @{b}, pp. 4 in all]", citation.Range.Text);
        Assert.Equal(["@kerr2005", "@{b}"], citation.Items.Select(item => item.Range.Text));
        Assert.Equal(["see ", "*also*"], citation.Items[1].Prefix.Select(inline => inline.Range.Text));
        Assert.Equal(["in all"], citation.Items[1].Suffix.Select(inline => inline.Range.Text));
    }

    private static ImmutableArray<Inline> Line(string text)
    {
        var (chapter, _) = ChapterParser.Parse(new SourceText("a.md", $"# T\n\n{text}\n"), s_settings);
        return ((Paragraph)chapter.Content[0]).Content;
    }

    private static string Written(ImmutableArray<Inline> line) => string.Concat(line.Select(Written));

    private static string Written(Inline inline) => inline switch
    {
        Text text => text.Content,
        SoftBreak => " ",
        Code => "code",
        NoteReference => "^",
        Phrase { Kind: PhraseKind.Span } phrase => Written(phrase.Content),
        Phrase phrase => $"*{Written(phrase.Content)}*",
        Link link => $"link({Written(link.Content)})",
        Citation citation => $"{{{(citation.Form == CitationForm.InSentence ? "S" : "P")}: {string.Join("; ", citation.Items.Select(Written))}}}",
        _ => inline.ToString(),
    };

    private static string Written(CitationItem item)
    {
        var key = item.Work is { } work ? $"<{work}>" : item.Key;
        var places = string.Join(", ", item.Pinpoints.Select(place => $"{place.Label} {place.Value}"));
        return $"{Written(item.Prefix)}|{(item.WithoutAuthor ? "-" : "")}{key}|{places}|{Written(item.Suffix)}";
    }
}
