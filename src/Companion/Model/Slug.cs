using System.Text;

namespace Companion.Model;

/// <summary>Names for addresses, made from words.</summary>
public static class Slug
{
    private const string Folded =
        "ÀAÁAÂAÃAÄAÅAĀAĂAĄAÇCĆCČCĎDĐDÈEÉEÊEËEĒEĖEĘEĚEÌIÍIÎIÏIĪIĮIİIŁLĽLÑNŃNŇNÒOÓOÔOÕOÖOØOŌOŐOŔRŘRŚSŞSŠSȘSŤTȚTŢTÙUÚUÛUÜUŪUŮUŰUŲUÝYŸYŹZŻZŽZĞG" +
        "àaáaâaãaäaåaāaăaąaçcćcčcďdđdèeéeêeëeēeėeęeěeìiíiîiïiīiįiıiłlľlñnńnňnòoóoôoõoöoøoōoőoŕrřrśsşsšsșsťtțtţtùuúuûuüuūuůuűuųuýyÿyźzżzžzğg";

    /// <summary>An id: letters a–z, digits and single hyphens between them.</summary>
    /// <returns>Empty when the words have no Latin letter or digit.</returns>
    public static string Ascii(ReadOnlySpan<char> words) => Make(words, ascii: true);

    /// <summary>
    /// What an author writes after <c>#</c>: lower case, spaces to hyphens, punctuation left out, letters of any script kept.
    /// </summary>
    public static string Written(string words) => Make(words, ascii: false);

    private static string Make(ReadOnlySpan<char> words, bool ascii)
    {
        var slug = new StringBuilder(words.Length);
        var gap = false;
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) || (ascii && !IsPlain(c) && Fold(c).Length == 0))
            {
                gap |= char.IsWhiteSpace(c) || c is '-' or '_' or '–' or '—' or '/' || (ascii && char.IsLetterOrDigit(c));
                continue;
            }

            if (gap && slug.Length > 0)
                slug.Append('-');
            gap = false;
            if (ascii && !IsPlain(c))
                slug.Append(Fold(c));
            else
                slug.Append(char.ToLowerInvariant(c));
        }

        return slug.ToString();
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c);

    /// <summary>The Latin letters that stand for a letter with a mark; empty when there are none.</summary>
    private static string Fold(char c)
    {
        if (c is 'ß')
            return "ss";
        if (c is 'Æ' or 'æ')
            return "ae";
        if (c is 'Œ' or 'œ')
            return "oe";
        for (var i = 0; i < Folded.Length; i += 2)
        {
            if (Folded[i] == c)
                return char.ToLowerInvariant(Folded[i + 1]).ToString();
        }

        return "";
    }
}
