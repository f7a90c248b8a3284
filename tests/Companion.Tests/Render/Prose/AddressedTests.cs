using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Render.Prose;

namespace Companion.Tests.Render.Prose;

public sealed class AddressedTests
{
    private static readonly SourceText s_source = new("plot.md", "");

    [Fact]
    public void AnItemHasTheAddressOfItsFirstParagraphAndTheOthersTheirOwn()
    {
        var (first, second) = (Paragraph("One."), Paragraph("Two."));
        var item = new ListItem([first, second], s_source.Beginning);
        var addressed = In(new ItemList(null, Tight: false, [item], s_source.Beginning));
        Assert.Equal(["plot---one", null, "plot---two"], [addressed.IdOf(item), addressed.IdOf(first), addressed.IdOf(second)]);
    }

    [Fact]
    public void WhatStandsBeforeTakesNoAddressFromAParagraph()
    {
        var (quoted, paragraph) = (Paragraph("It ends."), Paragraph("It ends."));
        var addressed = In(new BlockQuotation([quoted], s_source.Beginning), paragraph);
        Assert.Equal(["plot---it-ends", "plot--it-ends"], [addressed.IdOf(quoted), addressed.IdOf(paragraph)]);
    }

    [Fact]
    public void ATableIsKnownByItsCaptionOrItsColumns()
    {
        var table = new Table([Alignment.None, Alignment.None], [new TableCell(Words("Part")), new TableCell(Words("Told"))], [], s_source.Beginning);
        var captioned = table with { Caption = Words("What is told") };
        var addressed = In(table, captioned);
        Assert.Equal(["plot---part-told", "plot---what-is-told"], [addressed.IdOf(table), addressed.IdOf(captioned)]);
    }

    private static Addressed In(params ImmutableArray<Block> content) => Addressed.In(new Chapter("plot", Words("Plot"), null, null, content, [], [], s_source));

    private static Paragraph Paragraph(string words) => new(Words(words), s_source.Beginning);

    private static ImmutableArray<Inline> Words(string words) => [new Text(words, s_source.Beginning)];
}
