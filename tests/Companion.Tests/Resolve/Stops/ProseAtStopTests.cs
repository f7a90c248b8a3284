namespace Companion.Tests.Resolve.Stops;

public sealed class ProseAtStopTests
{
    [Theory]
    [InlineData("Madame [, whose name is Marie-Claude,]{reveals=3.21} visits.", "Madame visits.")]
    [InlineData("Madame[, whose name is Marie-Claude,]{reveals=3.21} visits.", "Madame visits.")]
    [InlineData("Madame ([Marie-Claude]{reveals=3.21}) visits.", "Madame visits.")]
    [InlineData("A [b]{reveals=3.21} c.", "A c.")]
    [InlineData("A [b]{reveals=3.21}. C.", "A. C.")]
    [InlineData("A [b]{reveals=3.21}, c.", "A, c.")]
    [InlineData("A, [b]{reveals=3.21}, c.", "A, c.")]
    [InlineData("A, [b]{reveals=3.21}.", "A.")]
    [InlineData("A; [b]{reveals=3.21}, c.", "A; c.")]
    [InlineData("A -- [b]{reveals=3.21} -- c.", "A – c.")]
    [InlineData("A: [b]{reveals=3.21}.", "A.")]
    [InlineData("First. [Second.]{reveals=3.21} Third.", "First. Third.")]
    [InlineData("First. [Second.]{reveals=3.21}", "First.")]
    [InlineData("[First.]{reveals=3.21} Second.", "Second.")]
    [InlineData("[Later]{reveals=3.21}, she came.", "she came.")]
    [InlineData("Madame visits [and leaves.]{reveals=3.21} They wait.", "Madame visits. They wait.")]
    [InlineData("Madame visits [and leaves.]{reveals=3.21}", "Madame visits.")]
    [InlineData("She said \"[no]{reveals=3.21}\" to him.", "She said to him.")]
    [InlineData("A *[b]{reveals=3.21}* c.", "A c.")]
    [InlineData("A\n[b]{reveals=3.21}\nc.", "A c.")]
    [InlineData("A [b]{reveals=3.21}[c]{reveals=3.22} d.", "A d.")]
    [InlineData("A [b [c]{reveals=3.22} d]{reveals=1.1} e.", "A e.")]
    [InlineData("A word[[^n]]{reveals=3.21}.\n\n[^n]: N.", "A word.")]
    [InlineData("A word[^n]{reveals=3.21}.\n\n[^n]: N.", "A word.")]
    [InlineData("A word[^n].\n\n[^n]: {reveals=3.21} N.", "A word.")]
    [InlineData("[Madame]{reveals=3.21 otherwise=\"A visitor\"} comes.", "A visitor comes.")]
    [InlineData("A [b]{reveals=3.21\notherwise=\"c\"} d.", "A c d.")]
    [InlineData("A [b]{\nreveals=3.21\n} d.", "A d.")]
    [InlineData("One. [Two]{reveals=3.21}. Three.", "One. Three.")]
    [InlineData("\"[A]{reveals=3.21},\" she said, \"[b]{reveals=3.21}.\"", "she said.")]
    [InlineData("He said: \"[two]{reveals=3.21}.\"", "He said.")]
    [InlineData("a، [b]{reveals=3.21}، c؟ [d]{reveals=3.21}؟", "a، c؟")]
    [InlineData("[First]{reveals=3.21}. Second.", "Second.")]
    [InlineData("A. [First]{reveals=3.21} …and then.", "A. …and then.")]
    [InlineData("[First]{reveals=3.21} …and then.", "…and then.")]
    [InlineData("Er kam (siehe dort, [S. 3]{reveals=3.21}).", "Er kam (siehe dort).")]
    [InlineData("»[Nein]{reveals=3.21}«, sagte er. »Ja«[, so]{reveals=3.21} »Ja«.", "sagte er. »Ja« »Ja«.")]
    [InlineData("Hon sade: ”[Nej]{reveals=3.21}”.", "Hon sade.")]
    [InlineData("Elle dit «\u202F[Non]{reveals=3.21}\u202F» et part.", "Elle dit et part.")]
    [InlineData("Il dit\u00A0: [non]{reveals=3.21}\u202F!", "Il dit\u202F!")]
    [InlineData("¿[Murió]{reveals=3.21}? Sí.", "Sí.")]
    [InlineData("Dijo: ¿[qué]{reveals=3.21}? Sí. ¿Vino [o no]{reveals=3.21}?", "Dijo. Sí. ¿Vino?")]
    [InlineData("彼は——[マリー]{reveals=3.21}——来る。", "彼は——来る。")]
    [InlineData("ア・[イ]{reveals=3.21}・ウ。", "ア・ウ。")]
    [InlineData("【[秘密]{reveals=3.21}】注意〈[秘密]{reveals=3.21}〉と《[秘密]{reveals=3.21}》。", "注意と。")]
    [InlineData("Nothing *to* tell[^n] here.\n\n[^n]: N.", "Nothing to tell here.")]
    public void APieceThatFallsAwayLeavesNoTrace(string written, string expected) => Assert.Equal(expected, AtStop.Text("start", written));

    [Theory]
    [InlineData("start", "A [b]{reveals=1.3} c", "A c")]
    [InlineData("one", "A [b]{reveals=1.3} c", "A b c")]
    [InlineData("one", "A [b]{reveals=1.9} c", "A b c")]
    [InlineData("one", "A [b]{reveals=2.10} c", "A c")]
    [InlineData("two", "A [b]{reveals=10} c", "A b c")]
    [InlineData("end", "A [b]{reveals=3.23} c", "A b c")]
    [InlineData("start", "A [b]{reveals=0} c", "A b c")]
    public void APieceIsShownFromItsPlaceOn(string stop, string written, string expected) => Assert.Equal(expected, AtStop.Text(stop, written));

    [Theory]
    [InlineData("## A\n\na\n\n## B {reveals=2.10}\n\nb\n\n### C\n\nc\n\n## D\n\nd", "## A\na\n## D\nd")]
    [InlineData("## B {reveals=2.10}\n\nb\n\n### C {reveals=1.1}\n\nc", "")]
    [InlineData("## {reveals=2.10} B\n\nb", "")]
    [InlineData("::: reveals 2.10\na\n\n## B\n\nb\n:::\n\nc", "c")]
    [InlineData("::: reveals 2.10 {otherwise=\"Wait.\"}\na\n:::\n\nc", "Wait.\nc")]
    [InlineData("::: reveals 2.10\na\n\n::: otherwise\nWait *still*.\n:::\n\nb\n:::\n\nc", "Wait still.\nc")]
    [InlineData("{reveals=2.10} a\n\nb", "b")]
    [InlineData("- {reveals=2.10} a\n\n  more\n- b\n- {reveals=2.10} c", "b")]
    [InlineData("- {reveals=2.10} a\n- {reveals=2.10} c\n\nd", "d")]
    [InlineData("- [ ] {reveals=2.10} a\n\n  more\n- [x] b\n- [x] {reveals=2.10} c", "[x] b")]
    [InlineData("> {reveals=2.10} a\n\nb", "b")]
    [InlineData("| H | I |\n|---|---|\n| {reveals=2.10} a | b |\n| c | d |", "H|I\nc|d")]
    [InlineData("| H |\n|---|\n| {reveals=2.10} a |\n\nb", "b")]
    [InlineData("| H |\n|---|\n| a |\n\n: The [late]{reveals=2.10} caption", "The caption\nH\na")]
    [InlineData("| H |\n|---|\n| a |\n: {reveals=2.10} Caption", "H\na")]
    [InlineData("| H | I |\n|---|---|\n| {reveals=2.10} | b |\n| c | d |", "H|I\nc|d")]
    [InlineData("[a]{reveals=2.10}.\n\nb", "b")]
    [InlineData("- {reveals=2.10}\n\n  a\n- b", "b")]
    [InlineData("::: verse\na\n[b]{reveals=2.10}\nc\n:::", "a c")]
    [InlineData("[b]{reveals=2.10}\\\nc", "c")]
    [InlineData("| H | I |\n|---|---|\n| a | {reveals=2.10} b |", "H|I\na|")]
    [InlineData("{reveals=2.10} T\n: d\n\nU\n: {reveals=2.10} d\n: e", "U\ne")]
    [InlineData("::: aside {reveals=2.10}\na\n:::\n\nb", "b")]
    [InlineData("```text {reveals=2.10}\na\n```\n\nb", "b")]
    [InlineData("```{reveals=2.10}\na\n```\n\nb", "b")]
    [InlineData("~~~ text {.x reveals=2.10 otherwise=\"Wait.\"}\na\n~~~\n\nb", "Wait.\nb")]
    [InlineData("::: aside\n{reveals=2.10} a\n:::\n\nb", "b")]
    [InlineData("::: passage {at=2.10 quote=\"q\"}\na\n:::\n\n::: passage {at=2.10 quote=\"r\" reveals=1.2}\nb\n:::\n\n::: passage {at=1.2-2.10}\nc\n:::", "2.10 r\nb")]
    [InlineData("![A](a.png \"A\"){reveals=2.10}\n\n![B](b.png \"B\")\n\n![C](c.png \"[C]{reveals=2.10}\")", "(1) B: B\n(0) C: ")]
    public void ABlockThatFallsAwayLeavesNoTrace(string written, string expected) => Assert.Equal(expected, AtStop.Text("one", written));

    [Fact]
    public void APlaceIsNotNamedAfterWhatIsWithheldFromItsHeading()
    {
        var chapter = AtStop.Book("one", "# T\n\n## Madame [is Marie-Claude]{reveals=3.21}\n\na").Spine[0];
        Assert.Equal("a_madame", chapter.Sections[0].Anchor.Id);
    }

    [Fact]
    public void AChapterGoesWithItsTitle()
    {
        var book = AtStop.Book("one", "# {reveals=3.21} T\n\na", "# U {reveals=3.22}\n\nb", "# V\n\nc");
        Assert.Equal(["c"], book.Spine.Select(chapter => chapter.Id));
    }

    [Fact]
    public void EverythingIsThereAtTheEnd() => Assert.Equal(
        "## B\na b\nc\nd\ne",
        AtStop.Text("end", "## B {reveals=2.10}\n\na [b]{reveals=3.1}\n\n::: reveals 3.22\nc\n\n::: otherwise\nx\n:::\n:::\n\n- {reveals=3.22} d\n\n{reveals=3.23} e".Replace("3.1", "3.18", StringComparison.Ordinal)));

    [Theory]
    [InlineData("## {reveals=2.10}")]
    [InlineData("*a*{reveals=2.10}")]
    [InlineData("`a`{reveals=2.10}")]
    [InlineData("words {reveals=2.10} words")]
    [InlineData("words {reveals=2.10}")]
    [InlineData("{reveals=2.10}")]
    [InlineData("{reveal=2.10} words")]
    [InlineData("[words]{Reveals=2.10}")]
    [InlineData("[words]{reveals: 2.10}")]
    [InlineData("[words]{reveals=2.10 reveals=1.1}")]
    [InlineData("[words][]{reveals=2.10}")]
    [InlineData("[words]{index=\"[secret]{reveals=2.10}\"}")]
    public void BracesThatBelongToNothingAreAnErrorAndNotPrinted(string written)
    {
        var (editions, findings) = AtStop.Resolve("[]", "[]", $"# T\n\n{written}\n\nend");
        Assert.Contains(findings, finding => finding.Severity == Companion.Diagnostics.Severity.Error);
        Assert.DoesNotContain("{reveals", string.Concat(editions.Books.SelectMany(book => book.Spine).Select(chapter => string.Concat(ProseText(chapter)))), StringComparison.Ordinal);
    }

    private static IEnumerable<string> ProseText(Companion.Model.Chapter chapter) => Companion.Model.ProseWalk.Inlines(chapter).OfType<Companion.Model.Text>().Select(text => text.Content);
}
