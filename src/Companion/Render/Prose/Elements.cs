using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>The element of HTML for each kind of phrase. Source: HTML Living Standard, section 4.5.</summary>
internal static class Elements
{
    public static string Of(PhraseKind kind) => kind switch
    {
        PhraseKind.Emphasis => "em",
        PhraseKind.Strong => "strong",
        PhraseKind.Strikethrough => "del",
        PhraseKind.Struck => "s",
        PhraseKind.Subscript => "sub",
        PhraseKind.Superscript => "sup",
        PhraseKind.Abbreviation => "abbr",
        PhraseKind.Citation => "cite",
        PhraseKind.Quotation => "q",
        PhraseKind.Keyboard => "kbd",
        PhraseKind.Sample => "samp",
        PhraseKind.Variable => "var",
        PhraseKind.Defined => "dfn",
        PhraseKind.Small => "small",
        PhraseKind.Highlight => "mark",
        PhraseKind.Italic => "i",
        PhraseKind.Bold => "b",
        PhraseKind.Underline => "u",
        PhraseKind.Inserted => "ins",
        PhraseKind.Isolated => "bdi",
        PhraseKind.Ruby => "ruby",
        PhraseKind.RubyText => "rt",
        PhraseKind.RubyParenthesis => "rp",
        _ => "span",
    };
}
