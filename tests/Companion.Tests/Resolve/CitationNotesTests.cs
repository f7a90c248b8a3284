using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Tests.Resolve;

public sealed class CitationNotesTests
{
    private static readonly CitationStyle s_style = new("chicago-notes", InNotes: true, SortsByDate: false);

    private static readonly ImmutableArray<Reference> s_references =
    [
        Sources.Of("kerr2005", "Sarah Kerr"),
        Sources.Of("two", "Ada Lovelace; Vincent van Gogh"),
        Sources.Of("three", "A One; B Two; C Three"),
        Sources.Of("bbc", "BBC"),
        Sources.Of("anonymous"),
        Sources.Of("review", title: "On it", type: "article-journal"),
        Sources.Of("work", "Kazuo Ishiguro"),
    ];

    /// <summary>A note's call is written <c>^label</c>, a citation <c>{keys}</c>.</summary>
    [Theory]
    [InlineData("Words [@kerr2005].", "Words.^citation kerr2005", "{kerr2005}.")]
    [InlineData("Words [@kerr2005], more [@kerr2005]", "Words,^citation kerr2005 more^citation kerr2005 2", "{kerr2005}.|{kerr2005}.")]
    [InlineData("“Words [@kerr2005].” So", "“Words.”^citation kerr2005 So", "{kerr2005}.")]
    [InlineData("“Words” [@kerr2005]. So", "“Words.”^citation kerr2005 So", "{kerr2005}.")]
    [InlineData("“Words,” she says, “are words.” [@kerr2005]. So", "“Words,” she says, “are words.”^citation kerr2005 So", "{kerr2005}.")]
    [InlineData("“Words,” she says, “are words,” [@kerr2005]. So", "“Words,” she says, “are words.”^citation kerr2005 So", "{kerr2005}.")]
    [InlineData("the authors’ [@kerr2005], etc. [@two].", "the authors’,^citation kerr2005 etc.^citation two", "{kerr2005}.|{two}.")]
    [InlineData("@kerr2005's words, and @two’s.", "Kerr’s^citation kerr2005 words, and Lovelace and van Gogh’s.^citation two", "{kerr2005}.|{two}.")]
    [InlineData("Words^[Note] [@kerr2005].", "Words^inline 1.^citation kerr2005", "Note|{kerr2005}.")]
    [InlineData("Words^[Note] [@kerr2005] more", "Words^inline 1\u00A0^citation kerr2005 more", "Note|{kerr2005}.")]
    [InlineData("Words [@kerr2005]^[Note]", "Words^citation kerr2005\u00A0^inline 1", "{kerr2005}.|Note")]
    [InlineData("Words. [@kerr2005]. So", "Words.^citation kerr2005 So", "{kerr2005}.")]
    [InlineData("Words [@kerr2005] [@two].", "Words.^citation kerr2005", "{kerr2005 two}.")]
    [InlineData("Words\n[@kerr2005]\nmore", "Words^citation kerr2005 more", "{kerr2005}.")]
    [InlineData("*Words* [@kerr2005]: more", "*Words*:^citation kerr2005 more", "{kerr2005}.")]
    [InlineData("Words (as here [@kerr2005]).", "Words (as here^citation kerr2005).", "{kerr2005}.")]
    [InlineData("Words [@kerr2005] – more", "Words^citation kerr2005 – more", "{kerr2005}.")]
    [InlineData("Words [@2.13].", "Words.^citation 2.13", "{2.13}.")]
    [InlineData("@kerr2005 [p. 3] says", "Kerr^citation kerr2005 says", "{kerr2005}.")]
    [InlineData("says @kerr2005.", "says Kerr.^citation kerr2005", "{kerr2005}.")]
    [InlineData("says @review, and", "says “On it,”^citation review and", "{review}.")]
    [InlineData("says @anonymous.", "says *A title*.^citation anonymous", "{anonymous}.")]
    [InlineData("@kerr2005 [with care] and @two [, and more] and @bbc [p. 3 in part]", "Kerr^citation kerr2005 and Lovelace and van Gogh^citation two and BBC^citation bbc", "{kerr2005, with care}.|{two, and more}.|{bbcin part}.")]
    [InlineData("@two and @three and @bbc", "Lovelace and van Gogh^citation two and One and others^citation three and BBC^citation bbc", "{two}.|{three}.|{bbc}.")]
    [InlineData("@anonymous and @review", "*A title*^citation anonymous and “On it”^citation review", "{anonymous}.|{review}.")]
    [InlineData("at @2.13", "at Two, chapter 13^citation 2.13", "{2.13}.")]
    [InlineData("Kerr -@kerr2005 says", "Kerr^citation kerr2005 says", "{kerr2005}.")]
    [InlineData("Words^[[@kerr2005]]", "Words^inline 1", "{kerr2005}.")]
    [InlineData("Words^[He said it to a paper [@kerr2005]. And more.]", "Words^inline 1", "He said it to a paper ({kerr2005}). And more.")]
    [InlineData("Words^[See [@kerr2005].]", "Words^inline 1", "See {kerr2005}.")]
    [InlineData("Words^[This one cites [@kerr2005] and [@two].]", "Words^inline 1", "This one cites ({kerr2005}) and ({two}).")]
    [InlineData("Words^[Something else (see [@kerr2005]).]", "Words^inline 1", "Something else (see {kerr2005}).")]
    [InlineData("Words^[As @kerr2005 [p. 3] says.]", "Words^inline 1", "As Kerr ({kerr2005}) says.")]
    [InlineData("Words [see @kerr2005, and @two].", "Words.^citation kerr2005", "{kerr2005, and Lovelace and van Gogh ({two})}.")]
    public void ACitationBecomesANote(string text, string expected, string notes)
    {
        var (book, findings) = Sources.Resolve(Sources.Settings with { Work = Sources.Work }, s_style, s_references, $"# T\n\n{text}");
        Assert.DoesNotContain(findings, finding => finding.Severity != Companion.Diagnostics.Severity.Note);
        var chapter = book.Spine[0];
        Assert.Equal(expected, Written(((Paragraph)chapter.Content[0]).Content));
        Assert.Equal(notes, string.Join('|', chapter.Notes.Select(note => Written(((Paragraph)note.Content[0]).Content))));
        Assert.All(chapter.Notes.SelectMany(note => ProseWalk.Inlines(note.Content)).OfType<Citation>(), citation => Assert.Equal(CitationForm.InNote, citation.Form));
    }

    [Fact]
    public void ANoteIsNamedAfterTheKeyThatItCites()
    {
        var (book, _) = Sources.Resolve(Sources.Settings, s_style, s_references, "# T\n\nA [@two] b [@kerr2005] c [@kerr2005].");
        Assert.Equal(["a_note-citation-two", "a_note-citation-kerr2005", "a_note-citation-kerr2005-2"], book.Spine[0].Notes.Select(note => note.Anchor?.Id));
    }

    [Fact]
    public void InFrenchTheNumberStandsBeforeThePunctuation()
    {
        var (book, _) = Sources.Resolve(Sources.Settings with { Language = "fr" }, s_style, s_references, "# T\n\nMots [@two]; mots [@kerr2005].");
        Assert.Equal("Mots^citation two\u202F; mots^citation kerr2005.", Written(((Paragraph)book.Spine[0].Content[0]).Content));
    }

    private static string Written(ImmutableArray<Inline> line) => string.Concat(line.Select(inline => inline switch
    {
        Text text => text.Content,
        SoftBreak => " ",
        Phrase phrase => $"*{Written(phrase.Content)}*",
        NoteReference reference => $"^{reference.Label}",
        Citation citation => $"{{{string.Join(' ', citation.Items.Select(item => item.Key + Written(item.Suffix)))}}}{citation.Stop}",
        _ => inline.ToString(),
    }));
}
