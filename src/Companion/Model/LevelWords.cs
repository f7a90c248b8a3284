namespace Companion.Model;

/// <summary>What the levels of a work are called in the book's language; a level that its words do not know is called as the author wrote it.</summary>
public static class LevelWords
{
    private const string Prefix = "level_";

    /// <param name="level">As book.yml writes it.</param>
    /// <param name="wording">In the book's language.</param>
    public static string One(string level, Wording wording) => Find(OneKey(level), wording) ?? level;

    /// <param name="level">As book.yml writes it.</param>
    /// <param name="wording">In the book's language.</param>
    public static string Several(string level, Wording wording) => Find(SeveralKey(level), wording) ?? level;

    /// <summary>Whether there are words for one place of a level and for several.</summary>
    /// <param name="level">As book.yml writes it.</param>
    /// <param name="wording">In the book's language.</param>
    public static bool AreKnown(string level, Wording wording) => Find(OneKey(level), wording) is not null && Find(SeveralKey(level), wording) is not null;

    /// <summary>The levels that there are words for, in the order of the alphabet.</summary>
    public static IEnumerable<string> Known(Wording wording) =>
        from key in wording.Words.Keys
        where key.StartsWith(Prefix, StringComparison.Ordinal) && AreKnown(key[Prefix.Length..], wording)
        select key[Prefix.Length..];

    /// <summary>Under which key the words have one place of a level.</summary>
    public static string OneKey(string level) => Prefix + level.ToLowerInvariant();

    /// <summary>Under which key the words have several places of a level.</summary>
    public static string SeveralKey(string level) => OneKey(level) + "s";

    private static string? Find(string key, Wording wording) => wording.Words.GetValueOrDefault(key);
}
