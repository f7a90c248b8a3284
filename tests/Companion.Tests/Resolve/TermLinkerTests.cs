using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Parse;
using Companion.Resolve;
using CsCheck;

namespace Companion.Tests.Resolve;

public sealed class TermLinkerTests
{
    private static readonly Register s_register = new([
        NameAutomatonTests.Entry("tommy", "Tommy") with { Anchor = new Anchor("cast", "tommy"), IsFoundInTitles = true },
        NameAutomatonTests.Entry("kathy", "Kathy H.") with { Anchor = new Anchor("cast", "kathy"), Aliases = [NameAutomatonTests.Entry("", "a", NameCase.Any).Name] },
    ]);

    [Fact]
    public void WhateverIsInAChapterItsWordsStayTheSame() => HostileText.Any.Sample(text =>
    {
        var (before, after) = (Parse(text), Linked(text).Value);
        Assert.Equal(PlainText.Of(before.Title), PlainText.Of(after.Title));
        Assert.Equal(Words(before.Content), Words(after.Content));
        Assert.Equal(before.Notes.Select(note => Words(note.Content)), after.Notes.Select(note => Words(note.Content)));
    }, iter: 1_000);

    [Fact]
    public void WhateverIsInAChapterNoLinkStandsInAnother() => HostileText.Any.Sample(text =>
    {
        var chapter = Linked(text).Value;
        foreach (var inline in ProseWalk.Inlines(chapter.Content).Concat(ProseWalk.Line(chapter.Title)))
        {
            if (inline is Link link)
                Assert.Empty(ProseWalk.Line(link.Content).OfType<TermMention>());
            if (inline is TermMention { Target: not null } mention)
                Assert.DoesNotContain(ProseWalk.Line(mention.Content), inside => inside is Link or NoteReference or TermMention);
        }
    }, iter: 1_000);

    [Theory]
    [InlineData("Tommy and Kathy H. met.", "tommy ‘Tommy’ kathy ‘Kathy H.’")]
    [InlineData("It's -- says Tommy -- “Kathy\nH.”", "tommy ‘It's -- says Tommy -- “Kathy’ kathy ‘It's -- says Tommy -- “Kathy\nH.’")]
    [InlineData("[the\nboy]{term=tommy .x}", "tommy ‘[the\nboy]{term=tommy .x}’")]
    public void AMentionKnowsWhereItStands(string text, string expected)
    {
        var mentions = ProseWalk.Inlines(Linked(text).Value.Content).OfType<TermMention>();
        Assert.Equal(expected, string.Join(' ', mentions.Select(mention => $"{mention.EntryId} ‘{mention.Range.Text}’")));
    }

    [Fact]
    public void AChapterInWhichNothingIsNamedIsKept()
    {
        var chapter = Parse("# Title\n\nSome *words* in one [link](x.md).\n");
        Assert.Equal(chapter.Content, new TermLinker(s_register, "en", []).Link(chapter).Content);
    }

    private static ParsedChapter Parse(string text)
    {
        var settings = new BookSettings { Title = "T", Identifier = "urn:x", Slug = "t", Range = new SourceText("book.yml", "").Beginning };
        var wording = new Wording("en", ImmutableSortedDictionary<string, string>.Empty);
        var manuscript = new Manuscript(settings, [new SourceText("chapters/a.md", text)], [], null, null, new CitationStyle("mla", false, false), [], wording);
        return ManuscriptParser.Parse(manuscript, 1).Value.Chapters[0];
    }

    private static Diagnosed<ParsedChapter> Linked(string text)
    {
        var findings = new List<Diagnostic>();
        return Diagnosed.With(new TermLinker(s_register, "en", findings).Link(Parse(text)), findings);
    }

    private static string Words(ImmutableArray<Block> blocks) =>
        string.Concat(ProseWalk.Inlines(blocks).Select(inline => inline is Text or Code or SoftBreak ? PlainText.Of([inline]) : ""));
}
