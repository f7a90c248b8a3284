using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Says who is shown a line of the manuscript, and why.</summary>
public static class Explanations
{
    private const int MostLetters = 60;

    /// <param name="manuscript">All that the author wrote.</param>
    /// <param name="line">A line of one of its files.</param>
    public static Explanation Of(ParsedManuscript manuscript, SourceRange line)
    {
        var stops = manuscript.Settings.Stops;
        var order = new ReadingOrder(manuscript.Settings.Work);
        var here = Disclosures.Of(manuscript).Where(disclosure => disclosure.Range.Source == line.Source && !string.IsNullOrWhiteSpace(disclosure.Words)).ToList();
        var touched = here.Where(disclosure => Touches(disclosure.Range, line)).ToList();
        if (touched.Count == 0) // a line of colons, or a header: what it decides
            touched = [.. here.Where(disclosure => disclosure.Causes.Any(cause => Touches(cause.Range, line))).Take(1)];
        var words = from disclosure in touched
                    group disclosure by (Causes: string.Join(' ', disclosure.Causes.Select(cause => cause.Range)), Until: string.Join(' ', disclosure.Until)) into alike
                    select Explained(alike.First(), stops, order);
        return new Explanation(line, stops, [.. words]);
    }

    private static ExplainedWords Explained(Disclosure disclosure, ImmutableArray<ReadingStop> stops, ReadingOrder order)
    {
        var shown = stops.Where(stop => disclosure.IsShownTo(new Knowledge(stop, order))).ToImmutableArray();
        var words = string.Join(' ', disclosure.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new ExplainedWords(words.Length > MostLetters ? words[..MostLetters].TrimEnd() + "…" : words, shown, [.. stops.Except(shown)], disclosure.Causes, disclosure.Until);
    }

    private static bool Touches(SourceRange range, SourceRange line) =>
        range.Source == line.Source && range.Start <= line.End && (range.Length == 0 ? range.Start >= line.Start : range.End > line.Start && range.Start < Math.Max(line.End, line.Start + 1));
}
