using Companion.Diagnostics;

namespace Companion.Tests.Diagnostics;

/// <summary>Findings for tests, at words of a small file.</summary>
internal static class Findings
{
    public static readonly Rule Error = new("CMP901", Severity.Error, "No note is called ‘{0}’.", "Write it.");
    public static readonly Rule Warning = new("CMP902", Severity.Warning, "Doubtful.", "Look again.");
    public static readonly Rule Note = new("CMP903", Severity.Note, "Worth knowing.", "Nothing to do.");

    /// <summary>A finding at the first place where some words stand in a text.</summary>
    public static Diagnostic At(Rule rule, string text, string words, string path = "chapters/plot.md") =>
        rule.At(RangeOf(text, words, path), words);

    public static SourceRange RangeOf(string text, string words, string path = "chapters/plot.md") =>
        new(new SourceText(path, text), text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
