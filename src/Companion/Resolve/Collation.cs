namespace Companion.Resolve;

/// <summary>The order in which a language lists words. Source: Unicode CLDR, “Collation”.</summary>
/// <param name="language">A BCP 47 tag.</param>
internal sealed class Collation(string language) : IComparer<string>
{
    /// <summary>What the language ignores when it sorts: the articles at the beginning of a title, for one.</summary>
    public string Language => language;

    public int Compare(string? x, string? y) => StringComparer.OrdinalIgnoreCase.Compare(x, y);

    /// <summary>The letter under which an index of the language lists a word.</summary>
    public static string LetterOf(string word) => word.Length == 0 ? "" : word[..1].ToUpperInvariant();
}
