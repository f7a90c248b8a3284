using System.Collections.Frozen;

namespace Companion.Model;

/// <summary>The spaces at which no line should end: behind “Dr” before a name, behind “p.” before a number, between a number and its unit.</summary>
/// <remarks>
/// Sources: Standard Ebooks Manual, 8; New Hart's Rules, 2.5.2; Duden, “Textverarbeitung und E-Mails”; Lexique des règles typographiques en usage
/// à l'Imprimerie nationale; for units, the SI Brochure, 5.4.3.
/// </remarks>
public sealed class BoundSpaces
{
    /// <summary>What such a space is.</summary>
    public const char Space = '\u00A0';

    private const int LongestWord = 8;

    private static readonly FrozenSet<string> s_units = Set("km m cm mm µm kg g mg km/h Hz kHz MHz °C °F % ‰ kB MB GB kW ml dl cl");

    private static readonly BoundSpaces s_english = new("Mr Mrs Ms Mx Messrs Dr Prof Revd Rev Hon St Mt", "p pp vol vols ch chs chap pt pts bk bks no nos fig figs fol ll n nn ca c sec §", "am pm a.m. p.m. mph ft lb oz ha min");
    private static readonly BoundSpaces s_german = new("Dr Prof St Hr", "s bd bde kap nr abb anm sp hs jg nrn z v ca §", "Uhr ha min");
    private static readonly BoundSpaces s_french = new("M MM Mme Mmes Mlle Mlles Dr Pr", "p pp vol chap t ch fig n° nos no col av ca §", "h ha min");
    private static readonly BoundSpaces s_spanish = new("Sr Sra Srta Sres Dr Dra Dña", "p pp pág págs vol vols cap caps núm núms fig figs t ca §", "h");
    private static readonly BoundSpaces s_swedish = new("Dr dr Prof prof", "s kap bd nr fig ca jfr §", "kr");
    private static readonly BoundSpaces s_other = new("", "§", "");

    private readonly FrozenSet<string> _titles;
    private readonly FrozenSet<string> _parts;
    private readonly FrozenSet<string> _ownUnits;

    private BoundSpaces(string titles, string parts, string units) => (_titles, _parts, _ownUnits) = (Set(titles), Set(parts), Set(units));

    /// <param name="language">A BCP 47 tag.</param>
    public static BoundSpaces Of(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => s_english,
        "de" => s_german,
        "fr" => s_french,
        "es" => s_spanish,
        "sv" => s_swedish,
        _ => s_other,
    };

    /// <summary>Whether the space at an offset of a line is one of them.</summary>
    /// <param name="line">What a reader sees of it.</param>
    /// <param name="offset">Of a space.</param>
    public bool IsAt(ReadOnlySpan<char> line, int offset)
    {
        if (offset == 0 || offset + 1 >= line.Length)
            return false;
        var (last, next) = (line[offset - 1], line[offset + 1]);
        if (char.IsNumber(last))
            return !char.IsNumber(next) && IsUnit(WordAfter(line, offset + 1));
        var hasStop = last == '.';
        var word = WordBefore(line, hasStop ? offset - 1 : offset);
        if (word.IsEmpty)
            return false;
        return char.IsUpper(next) && Has(_titles, word)
            || (hasStop || word is "§" or "n°") && IsNumberAt(line, offset + 1, word) && HasInAnyCase(_parts, word);
    }

    private bool IsUnit(ReadOnlySpan<char> word) => !word.IsEmpty && (Has(s_units, word) || Has(_ownUnits, word));

    /// <summary>Nothing for a word that is too long, or no more than the end of one.</summary>
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> line, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestWord && (char.IsLetter(line[start - 1]) || line[start - 1] is '§' or '°'))
            start--;
        return end - start > LongestWord || start > 0 && (char.IsNumber(line[start - 1]) || line[start - 1] is '.' or '\'' or '’' or '-') ? [] : line[start..end];
    }

    /// <summary>Up to a gap, without the punctuation behind it; a stop that ends an abbreviation is part of it.</summary>
    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]) && end - start <= LongestWord)
            end++;
        var word = line[start..end].TrimEnd(",;:!?)]”’»\"'–—-…");
        return word is "a.m." or "p.m." ? word : word.TrimEnd('.');
    }

    /// <summary>Arabic figures, or Roman ones that are a whole word; behind “no.” they may as well be a sentence that begins with “I”.</summary>
    private static bool IsNumberAt(ReadOnlySpan<char> line, int start, ReadOnlySpan<char> word)
    {
        if (char.IsNumber(line[start]))
            return true;
        var length = line[start..].IndexOfAnyExcept(char.IsLower(line[start]) ? "ivxl" : "IVXLCDM");
        return !word.Equals("no", StringComparison.OrdinalIgnoreCase) && (length < 0 || length > 0 && !char.IsLetter(line[start + length]));
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool HasInAnyCase(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        return Has(words, small[..word.ToLowerInvariant(small)]);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
