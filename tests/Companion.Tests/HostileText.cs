using CsCheck;

namespace Companion.Tests;

/// <summary>Text that nobody writes on purpose, made of the pieces that a reader of Markdown, YAML or XML stumbles over.</summary>
public static class HostileText
{
    private static readonly string[] s_pieces =
    [
        "a", "B c", "é", "記憶", "ياسمين", "\uD83D\uDE00", "\uFFFD", "\u200F", "\u00AD", "\u0301", "\u2028", "\u0085", "\u00A0", " ", "  ", "    ", "\t",
        "\n", "\n\n", "\r\n", "\r", "\n    ", "\n> ", "\n- ", "\n1. ", "\n+ ", "\n# ", "\n## ", "\n###### ", "\n---\n", "\n===\n", "\n***\n", "---\n", "...\n",
        "*", "**", "***", "_", "__", "~", "~~", "^", "`", "``", "```", "\n```\n", "\n~~~ x\n", "\\", "\\\n", "&", "&amp;", "&#0;", "&#xD800;", "&#x1F600;", "&nope;",
        "[", "]", "(", ")", "![", "](", "[]", "()", "](#a)", "](b.md)", "](b.md#a)", "](https://x.y/)", "](javascript:x)", "](../../x)", "](%00)", "](<", ">)", " \"t\")", "[x]: y \"z\"\n",
        "[^a]", "\n[^a]: ", "\n[^b]: ", "^[", "[^", "{", "}", "{#a}", "{.b}", "{a=b}", "{lang=fr}", "{#", "{=}", "{\"", "{a=\"b c\"}", "{decorative}", "{reveals=1.2}", "{term=tommy}", "{term=nobody}", "{terms=off}", "Tommy", " Kathy H. ", "[Kathy]{term=kathy}", "{data-x=\"<&>\"}",
        ":::", "\n:::\n", "\n::: aside\n", "\n::: verse {#v}\n", "\n:::: questions\n", "\n::: nope\n", ": ", "\n:   ", "\n: ", "|", "\n|--|:-:|\n", "\n| a | b |\n", "\\|",
        "<", ">", "</", "/>", "<b>", "</b>", "<br>", "<wbr/>", "<q lang=\"fr\">", "</q>", "<ruby>", "<rt>", "</rt>", "</ruby>", "<abbr title=a}b>", "<abbr title='x\ny' dir=rtl>", "</abbr>",
        "<div>", "\n<div\n", "<!--", "-->", "<!DOCTYPE x [", "<![CDATA[", "]]>", "<?php", "?>", "<script>", "{{", "}}", "{%", "${x}", "@", "#", "\"", "'", "--", "...", "«", "»", "!", "?",
    ];

    /// <summary>Up to forty pieces in any order.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(s_pieces).Array[0, 40].Select(string.Concat);
}
