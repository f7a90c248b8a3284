using Companion.Model;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse;

/// <summary>What the marks around words mean. Sources: CommonMark 0.31.2, section 6.2; Pandoc User's Guide, “Inline formatting”.</summary>
internal static class EmphasisMarks
{
    public static PhraseKind KindOf(Md.EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', 2) => PhraseKind.Strikethrough,
        ('~', _) => PhraseKind.Subscript,
        ('^', _) => PhraseKind.Superscript,
        (_, 2) => PhraseKind.Strong,
        _ => PhraseKind.Emphasis,
    };
}
