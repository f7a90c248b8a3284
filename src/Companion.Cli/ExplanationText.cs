using System.Collections.Immutable;
using System.Text;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Cli;

/// <summary>An explanation as an author reads it.</summary>
internal static class ExplanationText
{
    /// <param name="place">File and line, as they were asked for.</param>
    public static string Of(string place, Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append(place).Append('\n').Append("  | ").Append(explanation.Line.Text.TrimEnd('\r')).Append('\n');
        if (explanation.Stops.IsEmpty)
            text.Append("The book has no reading stops: everybody is shown everything.\n");
        else if (explanation.Words.IsEmpty)
            text.Append("Nothing stands here that readers are shown.\n");
        foreach (var words in explanation.Words)
            Append(text, words, isAlone: explanation.Words.Length == 1);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ExplainedWords words, bool isAlone)
    {
        if (!isAlone)
            text.Append('‘').Append(words.Words).Append("’\n");
        text.Append("  shown at:    ").Append(Names(words.ShownAt)).Append('\n');
        if (!words.WithheldAt.IsEmpty)
            text.Append("  withheld at: ").Append(Names(words.WithheldAt)).Append('\n');
        foreach (var cause in words.Causes)
            text.Append("  because ").Append(cause.What).Append(' ').Append(cause.Verb).Append(' ').Append(cause.Place).Append(" (").Append(cause.Range).Append(")\n");
        foreach (var place in words.Until)
            text.Append("  because other words stand here from ").Append(place).Append(" on\n");
        if (words.Causes.IsEmpty && words.Until.IsEmpty)
            text.Append("  because nothing around it reveals anything\n");
    }

    private static string Names(ImmutableArray<ReadingStop> stops) => stops.IsEmpty ? "no stop" : string.Join(", ", stops.Select(stop => stop.Id));
}
