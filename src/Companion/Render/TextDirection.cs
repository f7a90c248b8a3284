namespace Companion.Render;

/// <summary>Which way a language is written. Source: Unicode CLDR, “Script metadata”.</summary>
internal static class TextDirection
{
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns><c>ltr</c> or <c>rtl</c>.</returns>
    public static string Of(string language)
    {
        var parts = language.ToLowerInvariant().Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4);
        var isRightToLeft = script is not null
            ? script is "arab" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm"
            : parts[0] is "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "ckb" or "syr";
        return isRightToLeft ? "rtl" : "ltr";
    }
}
