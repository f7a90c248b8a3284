using System.Collections.Immutable;

namespace Companion.Parse.Citations;

/// <summary>What authors write before a place in a source: <c>p.</c>, <c>chap.</c>, <c>Kap.</c>….</summary>
/// <remarks>
/// Source: CSL 1.0.2, “Locators”; the words of its English, German, French, Spanish and Swedish locales but for those that mean something else in another (“del”, “not”), and those that Pandoc knows besides. All of
/// them are known in every book, because sources are quoted in many languages.
/// </remarks>
internal static class LocatorLabels
{
    /// <summary>Each label's words, without full stops. A word of one letter counts with its capital and with a full stop only.</summary>
    private static readonly ImmutableArray<(string Label, string Words)> s_words =
    [
        ("page", "p pp page pages pg pgs S Seite Seiten pag pág págs página páginas s sid sida sidor"),
        ("chapter", "ch chs chap chaps chapter chapters Kap Kapitel chapitre chapitres cap caps capítulo capítulos"),
        ("section", "§ §§ sec secs sect section sections Abschn Abschnitt Abschnitte sección secciones avsn avsnitt"),
        ("paragraph", "¶ ¶¶ para paras paragraph paragraphs Abs Absatz Absätze par paragraphe paragraphes párr párrafo párrafos"),
        ("volume", "vol vols volume volumes Bd Bde Band Bände t tome tomes volumen volúmenes"),
        ("issue", "no nos number numbers issue issues Nr Nummer H Heft Hefte n° nº numéro numéros núm núms número números n.º"),
        ("part", "pt pts part parts T Tl Teil Teile partie parties parte partes"),
        ("book", "bk bks book books Buch Bücher livre livres liv libro libros"),
        ("line", "l ll line lines Z Zeile Zeilen ligne lignes lín línea líneas rad rader"),
        ("verse", "v vv verse verses Vers Verse vers verso versos"),
        ("act", "act acts Akt Akte Aufzug acte actes acto actos"),
        ("scene", "sc scs scene scenes Sz Szene Szenen Auftritt scène scènes esc escena escenas scen scener"),
        ("note", "n nn note notes fn fns footnote footnotes Anm Anmerkung Anmerkungen Fußn Fußnote nota notas"),
        ("figure", "fig figs figure figures Abb Abbildung Abbildungen figura figuras figur figurer"),
        ("table", "tbl tbls tab table tables Tabelle Tabellen tabl tableau tableaux tabla tablas tabell tabeller"),
        ("column", "col cols column columns Sp Spalte Spalten colonne colonnes columna columnas spalt spalter"),
        ("folio", "f fol fols folio folios Bl Blatt Fol"),
        ("opus", "op opp opus opera"),
        ("sub-verbo", "s.v s.vv sv svv"),
        ("appendix", "app apps appendix appendices Anh Anhang annexe annexes apéndice apéndices anexo anexos bilaga bilagor"),
        ("article-locator", "art arts article articles Artikel artículo artículos"),
        ("equation", "eq eqs equation equations Gl Gleichung équation équations"),
        ("rule", "r rr rule rules Regel Regeln règle règles"),
        ("supplement", "supp supps suppl supplement supplements"),
        ("surah", "surah surahs Sure Suren sourate sourates"),
        ("canon", "canon canons can"),
        ("elocation", "loc locs location locations Pos Position"),
        ("title-locator", "tit tits title titles Titel titre titres título títulos"),
        ("timestamp", "time times timestamp timestamps min Min Minute Minuten minute minutes Zeit"),
    ];

    private static readonly ImmutableArray<(string Word, string Label)> s_byLength =
        [.. s_words.SelectMany(label => label.Words.Split(' ').Select(word => (word, label.Label))).OrderByDescending(word => word.word.Length)];

    /// <summary>The label that stands at a place.</summary>
    /// <param name="words">A line.</param>
    /// <param name="at">Offset of the place.</param>
    /// <returns>The label, and the offset of what it is about; null and the place itself when there is none.</returns>
    public static (string? Label, int End) At(string words, int at)
    {
        foreach (var (word, label) in s_byLength)
        {
            if (EndOf(word, words, at) is > 0 and var end)
                return (label, end);
        }

        return (null, at);
    }

    /// <returns>The offset of what follows the word; 0 when the word does not stand here as a label.</returns>
    private static int EndOf(string word, string words, int at)
    {
        if (string.Compare(word, 0, words, at, word.Length, word.Length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase) != 0)
            return 0;
        var end = at + word.Length;
        var isSign = !char.IsLetter(word[^1]);
        var hasStop = end < words.Length && words[end] == '.';
        if (hasStop)
            end++;
        var start = end;
        while (end < words.Length && char.IsWhiteSpace(words[end]))
            end++;
        if (end >= words.Length)
            return 0;
        var isPage = word is "p" or "pp";
        return isSign || hasStop || (end > start && (word.Length > 1 || isPage)) || (isPage && char.IsAsciiDigit(words[end])) ? end : 0;
    }
}
