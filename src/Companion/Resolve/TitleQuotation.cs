using System.Collections.Immutable;

namespace Companion.Resolve;

/// <summary>Whether a name stands in a title between quotation marks: <c>“Hamlet and His Problems”</c>.</summary>
/// <remarks>A title is written with capitals, but for short words and prepositions; speech is not: <c>“Hamlet, what have you done?”</c> A name alone is a name.</remarks>
internal static class TitleQuotation
{
    private const string Opening = "“‘„‚«‹»›「『";
    /// <summary>Stands around titles in Japanese and Chinese.</summary>
    private const char TitleMark = '『';

    private const int Longest = 120;
    private const int LongestSmallWord = 3;

    private static readonly ImmutableArray<string> s_smallWords =
        ["about", "above", "after", "against", "among", "around", "before", "behind", "between", "from", "into", "onto", "over", "than", "that", "through", "under", "upon", "with", "within", "without"];

    /// <param name="text">With apostrophes of one kind, so that a closing quotation mark may be one.</param>
    /// <param name="start">Of the name.</param>
    /// <param name="end">Behind the name.</param>
    public static bool Holds(ReadOnlySpan<char> text, int start, int end)
    {
        var open = Open(text, start);
        if (open < 0)
            return false;
        var close = Close(text, end, text[open]);
        return close >= 0 && (text[open] == TitleMark || IsTitle(text[(open + 1)..start], text[end..close]));
    }

    /// <returns>−1 where no quotation has been opened.</returns>
    private static int Open(ReadOnlySpan<char> text, int start)
    {
        for (var at = start - 1; at >= 0 && start - at < Longest; at--)
        {
            if (Opening.Contains(text[at], StringComparison.Ordinal))
                return at;
            if (text[at] == '”' || text[at] == '\'' && EndsWord(text, at))
                return -1;
        }

        return -1;
    }

    private static int Close(ReadOnlySpan<char> text, int end, char open)
    {
        for (var at = end; at < text.Length && at - end < Longest; at++)
        {
            if (Closes(open, text[at]) && (text[at] != '\'' || EndsWord(text, at)))
                return at;
        }

        return -1;
    }

    private static bool Closes(char open, char mark) => open switch
    {
        '“' => mark == '”',
        '„' => mark is '“' or '”',
        '‘' => mark == '\'',
        '‚' => mark is '‘' or '\'',
        '«' => mark == '»',
        '»' => mark == '«',
        '‹' => mark == '›',
        '›' => mark == '‹',
        '「' => mark == '」',
        _ => mark == '』',
    };

    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);

    private static bool IsTitle(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var capitals = 0;
        foreach (var words in new[] { before.ToString(), after.ToString() })
        {
            foreach (var word in words.Split((char[])[' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('\'', ',', ':', ';', '!', '?', '(', ')', '.')))
            {
                if (word.Length == 0)
                    continue;
                if (char.IsLower(word[0]) && word.Length > LongestSmallWord && !s_smallWords.Contains(word))
                    return false;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return capitals > 0;
    }
}
