using System.Text;

namespace Companion.Proof;

/// <summary>A few words of a text around something in it, to be shown in a finding.</summary>
internal static class Extract
{
    private const int Longest = 60;
    private const char Ellipsis = '…';

    /// <param name="text">The text.</param>
    /// <param name="start">Where what matters begins.</param>
    /// <param name="end">Behind it.</param>
    /// <returns>In one line, at most some sixty characters.</returns>
    public static string Of(string text, int start, int end)
    {
        var around = Math.Max(0, Longest - (end - start)) / 2;
        var (from, to) = (WordStart(text, start, start - around), end - start > Longest ? WordEnd(text, start, start + Longest) : WordEnd(text, end, end + around));
        var line = string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new StringBuilder().Append(from > 0 ? $"{Ellipsis}" : "").Append(line).Append(to < text.Length ? $"{Ellipsis}" : "").ToString();
    }

    /// <summary>The first beginning of a word behind an offset.</summary>
    private static int WordStart(string text, int latest, int at)
    {
        if (at <= 0)
            return 0;
        while (at < latest && !char.IsWhiteSpace(text[at - 1]))
            at++;
        return at;
    }

    /// <summary>The last end of a word before an offset.</summary>
    private static int WordEnd(string text, int earliest, int at)
    {
        if (at >= text.Length)
            return text.Length;
        while (at > earliest && !char.IsWhiteSpace(text[at]))
            at--;
        return at;
    }
}
