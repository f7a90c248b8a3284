using System.Collections.Frozen;

namespace Companion.Parse.References.BibTex;

/// <summary>The commands of TeX and LaTeX that stand for characters. Source: The TeXbook, chapter 9 and appendix F; the LaTeX Companion, “Text symbols”.</summary>
internal static class TexSymbols
{
    private static readonly FrozenDictionary<string, string> s_symbols = Symbols().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The characters that a command stands for; null when it is no symbol.</summary>
    /// <param name="command">Without its backslash.</param>
    public static string? Of(string command) => s_symbols.GetValueOrDefault(command);

    private static Dictionary<string, string> Symbols()
    {
        var symbols = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ SS ẞ");
        Add("hyphen - & & % % $ $ _ _ # # { { } } textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textbar | textless < textgreater > lbrace { rbrace }");
        Add("textendash – textemdash — textellipsis … dots … ldots … cdots ⋯ textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” lq ‘ rq ’");
        Add("textquotesingle ' textquotedbl \" quotedblbase „ quotesinglbase ‚ glqq „ grqq “ glq ‚ grq ‘ guillemotleft « guillemotright » guillemetleft « guillemetright »");
        Add("flqq « frqq » guilsinglleft ‹ guilsinglright › flq ‹ frq › og « fg » textexclamdown ¡ textquestiondown ¿ slash / textperiodcentered · textbullet •");
        Add("S § textsection § P ¶ textparagraph ¶ dag † textdagger † ddag ‡ textdaggerdbl ‡ copyright © textcopyright © textregistered ® texttrademark ™ textnumero №");
        Add("pounds £ textsterling £ euro € EUR € texteuro € textyen ¥ textcent ¢ textdollar $ textdegree ° degree ° textordfeminine ª textordmasculine º textmu µ");
        Add("times × div ÷ pm ± mp ∓ cdot ⋅ ast ∗ star ⋆ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ~ simeq ≃ equiv ≡ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫");
        Add("rightarrow → to → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ uparrow ↑ downarrow ↓ in ∈ notin ∉ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ emptyset ∅ sqrt √ prime ′ circ ∘ ell ℓ hbar ℏ");
        Add("alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω");
        Add("Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε BibTeX BibTeX XeTeX XeTeX");
        foreach (var space in (ReadOnlySpan<string>)[" ", "\\", ";", ":", ">", "space", "newline", "linebreak", "quad", "qquad", "par", "enspace", "\n", "\t", "\r"])
            symbols[space] = space == "par" ? "\n\n" : " ";
        foreach (var thin in (ReadOnlySpan<string>)[",", "thinspace"])
            symbols[thin] = "\u202F";
        symbols["nobreakspace"] = symbols["nbsp"] = "\u00A0";
        symbols["textnonbreakinghyphen"] = symbols["hyp"] = "-";
        foreach (var nothing in (ReadOnlySpan<string>)["-", "/", "!", "@", "*", "allowbreak", "protect", "relax", "noindent", "null", "leavevmode", "ignorespaces", "unskip"])
            symbols[nothing] = "";
        return symbols;

        void Add(string pairs)
        {
            var words = pairs.Split(' ');
            for (var i = 0; i < words.Length; i += 2)
                symbols[words[i]] = words[i + 1];
        }
    }
}
