namespace Companion.Resolve.Collations;

/// <summary>What a language's alphabet does differently.</summary>
/// <param name="Rules">
/// Rules with a space between: <c>z&lt;å&lt;ä=æ</c> puts å and then ä behind z as letters of their own, and æ beside ä as a way to write
/// it. Before the first sign stands a letter, or several that the next one is sorted as; letters written with several signs are written so.
/// </param>
internal sealed record Tailoring(string Rules)
{
    /// <summary>Which script comes first.</summary>
    public Script Script { get; init; } = Script.Latin;

    /// <summary>Marks in the language's own order; those that are missing follow in the usual one.</summary>
    public string Marks { get; init; } = "";

    /// <summary>Whether the last difference in accents decides, not the first.</summary>
    public bool FromTheEnd { get; init; }

    /// <summary>Whether i and ı are two letters, with capitals of their own.</summary>
    public bool IsDotless { get; init; }
}

/// <summary>The scripts that can come first in an alphabetical list; all others keep the order of Unicode.</summary>
internal enum Script
{
    Latin,
    Greek,
    Cyrillic,
    Other,
}
