namespace Companion.Parse.References.BibTex;

/// <summary>What becomes of the markup in a TeX value.</summary>
internal enum TexForm
{
    /// <summary>The elements of CSL’s rich text.</summary>
    Rich,

    /// <summary>Nothing: names and codes have none.</summary>
    Plain,

    /// <summary>Markdown, with its line ends.</summary>
    Markdown,

    /// <summary>Nothing, and hyphens, quotation marks and tildes are what they are: addresses, numbers, dates.</summary>
    Code,
}

/// <summary>What stands before and after words to which a TeX command gives a form.</summary>
/// <param name="Open">May be empty.</param>
/// <param name="Close">May be empty.</param>
internal readonly record struct TexMarkup(string Open, string Close)
{
    /// <summary>For a command with an argument: <c>\emph{…}</c>; null when it is none.</summary>
    public static TexMarkup? OfCommand(string command, TexForm form) => command switch
    {
        "emph" or "textit" or "textsl" or "mkbibemph" or "mkbibitalic" => Element("i", form),
        "textbf" or "mkbibbold" or "strong" => Element("b", form),
        "textsc" => Element("sc", form),
        "textsuperscript" or "mkbibsuperscript" => Element("sup", form),
        "textsubscript" or "mkbibsubscript" => Element("sub", form),
        "enquote" or "mkbibquote" or "textquote" => new("“", "”"),
        "mkbibparens" => new("(", ")"),
        "mkbibbrackets" => new("[", "]"),
        "text" or "textrm" or "textsf" or "texttt" or "textup" or "textnormal" or "textmd" or "mbox" or "hbox" or "mathrm" or "mathit" or "mathbf" or "mathsf"
            or "mathcal" or "mathbb" or "ensuremath" or "MakeUppercase" or "MakeLowercase" or "NoCaseChange" or "uppercase" or "lowercase" or "underline"
            or "MakeSentenceCase" or "MakeCapital" or "autocap" or "path" or "nolinkurl" or "footnote" or "parentext" or "adddot" or "bibstring" => new("", ""),
        _ => null,
    };

    /// <summary>For a command that changes the rest of its group: <c>{\em …}</c>; null when it is none.</summary>
    public static TexMarkup? OfSwitch(string command, TexForm form) => command switch
    {
        "em" or "it" or "itshape" or "sl" or "slshape" => Element("i", form),
        "bf" or "bfseries" => Element("b", form),
        "sc" or "scshape" => Element("sc", form),
        "rm" or "sf" or "tt" or "rmfamily" or "sffamily" or "ttfamily" or "upshape" or "mdseries" or "normalfont" or "selectfont" or "tiny" or "small" or "normalsize"
            or "large" or "sloppy" or "raggedright" or "displaystyle" or "textstyle" or "limits" => new("", ""),
        _ => null,
    };

    /// <summary>How many of a command's arguments say nothing to a reader: those before the last; null when it is no such command.</summary>
    public static int? ArgumentsToDrop(string command) => command switch
    {
        "noopsort" or "SortNoop" or "hspace" or "vspace" or "foreignlanguage" or "href" or "textcolor" or "color" or "label" or "selectlanguage" or "sortnoop" => 1,
        _ => null,
    };

    public static TexMarkup Element(string name, TexForm form) => (form, name) switch
    {
        (TexForm.Rich, _) => new($"<{name}>", $"</{name}>"),
        (TexForm.Markdown, "i") => new("*", "*"),
        (TexForm.Markdown, "b") => new("**", "**"),
        (TexForm.Markdown, "sup") => new("^", "^"),
        (TexForm.Markdown, "sub") => new("~", "~"),
        (TexForm.Markdown, _) => new("[", "]{.smallcaps}"),
        _ => new("", ""),
    };
}
