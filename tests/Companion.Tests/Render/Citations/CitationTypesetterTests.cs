using Companion.Render;
using Companion.Render.Citations;

namespace Companion.Tests.Render.Citations;

public sealed class CitationTypesetterTests
{
    /// <summary>What follows a citation is set with it: inside its marks where the language wants that, and never twice.</summary>
    [Theory]
    [InlineData("en-US", "Black, <q>Art</q>", ".", "Black, “Art.”")]
    [InlineData("en-US", "<a href=\"#b\">Black, <q>Art</q></a> ", ",", "<a href=\"#b\">Black, “Art,”</a> ")]
    [InlineData("en-GB", "Black, <q>Art</q>", ".", "Black, ‘Art’.")]
    [InlineData("de", "Black, <q>Art</q>", ".", "Black, „Art“.")]
    [InlineData("en-US", "Kerr, 3f.", ".", "Kerr, 3f.")]
    [InlineData("en-US", "Kerr et al.", ",", "Kerr et al.,")]
    [InlineData("en-US", "Poe, <i>Why?</i>", ".", "Poe, <i>Why?</i>")]
    [InlineData("en-US", "Poe, <q>Why?</q>", ".", "Poe, “Why?”")]
    [InlineData("en-US", "<q>On <q>It</q></q>", ".", "“On ‘It.’”")]
    [InlineData("en-US", "Kerr, who calls it “odd”", ".", "Kerr, who calls it “odd.”")]
    [InlineData("en-GB", "Kerr, who calls it “odd”", ".", "Kerr, who calls it “odd”.")]
    [InlineData("fr", "<group by=\"; \"><part>A</part><part>B: C</part></group><join before=\": \">12</join>", ".", "A\u202F; B: C\u202F: 12.")]
    [InlineData("en-US", "", ".", ".")]
    public void AStopIsSetWithTheCitation(string language, string written, string stop, string expected) =>
        Assert.Equal(expected.TrimEnd(), new CitationTypesetter(language).Set(new Markup(written), stop).Xml);
}
