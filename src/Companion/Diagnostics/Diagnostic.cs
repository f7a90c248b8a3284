namespace Companion.Diagnostics;

/// <summary>A finding: one thing that is wrong or doubtful at one place of the manuscript.</summary>
/// <param name="Rule">Its kind, from <see cref="DiagnosticCatalogue"/>.</param>
/// <param name="Range">Where it is.</param>
/// <param name="Message">One sentence, with what this occurrence adds.</param>
/// <param name="Suggestion">What was probably meant, to be read after “did you mean”; null when nothing is near.</param>
public sealed record Diagnostic(Rule Rule, SourceRange Range, string Message, string? Suggestion)
{
    public Severity Severity => Rule.Severity;

    /// <summary>What the author can do about it; more exact than the rule's own where an occurrence knows more.</summary>
    public string Advice { get; init; } = Rule.Advice;

    /// <summary>The same finding with the nearest of some known paths as its suggestion, if one is near.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="known">What would have been found, written from the same place.</param>
    public Diagnostic DidYouMeanPath(string written, IEnumerable<string> known) =>
        this with { Suggestion = Nearness.NearestPath(written, known) };

    /// <summary>The same finding with the nearest of some known words as its suggestion, if one is near.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="known">What would have been understood; the very word, where it is wrong for another reason, is no help.</param>
    public Diagnostic DidYouMean(string written, IEnumerable<string> known) =>
        this with { Suggestion = Nearness.Nearest(written, known.Where(word => word != written)) };
}
