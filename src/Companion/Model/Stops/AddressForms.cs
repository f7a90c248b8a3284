namespace Companion.Model.Stops;

/// <summary>How words are written in addresses and ids that are made of them.</summary>
internal static class AddressForms
{
    /// <returns>At most two: with letters of the Latin alphabet only, if none is lost, and with those of any script.</returns>
    public static IEnumerable<string> Of(string words) =>
        new[] { words.All(IsKept) ? Slug.Ascii(words) : "", Slug.Written(words) }.Where(form => form.Length > 0).Distinct(StringComparer.Ordinal);

    private static bool IsKept(char c) => char.IsAscii(c) || !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) || Slug.Ascii(c.ToString()).Length > 0;
}
