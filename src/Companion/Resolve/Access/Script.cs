using System.Collections.Immutable;

namespace Companion.Resolve.Access;

/// <summary>Letters that a voice can only read aloud if it knows that the language is another one.</summary>
/// <remarks>Source: Unicode Standard, block charts.</remarks>
internal static class Script
{
    /// <summary>One letter may be a sign of mathematics or of a tradition; two in a row are a word.</summary>
    private const int ShortestWord = 2;

    /// <summary>Before it are Latin letters, which may be a word of any language.</summary>
    private const char FirstForeign = '\u0370';

    private static readonly ImmutableArray<Letters> s_scripts =
    [
        new('\u0370', '\u03FF', "el grc"),
        new('\u1F00', '\u1FFF', "el grc"),
        new('\u0400', '\u052F', "ru uk be bg sr mk kk ky mn tg"),
        new('\u0530', '\u058F', "hy"),
        new('\u0590', '\u05FF', "he yi"),
        new('\u0600', '\u06FF', "ar fa ur ps ckb ug"),
        new('\u0900', '\u097F', "hi mr ne sa"),
        new('\u0E00', '\u0E7F', "th"),
        new('\u10A0', '\u10FF', "ka"),
        new('\u3040', '\u30FF', "ja"),
        new('\u3400', '\u9FFF', "zh ja yue ko"),
        new('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>Every run of letters that are in no script of the language.</summary>
    /// <param name="text">Of one language.</param>
    /// <param name="language">A BCP 47 tag.</param>
    public static IEnumerable<string> ForeignIn(string text, string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < FirstForeign || Of(text[at]) is not { } letters || letters.Users.Split(' ').Contains(primary))
                continue;
            var end = EndOfRun(text, at);
            if (end - at >= ShortestWord)
                yield return text[at..end];
            at = end;
        }
    }

    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (Of(text[end]) is not null || end + 1 < text.Length && text[end] is ' ' or '・' or '、' && Of(text[end + 1]) is not null))
            end++;
        return end;
    }

    private static Letters? Of(char letter) => char.IsLetter(letter) ? s_scripts.FirstOrDefault(letters => letter >= letters.First && letter <= letters.Last) : null;

    /// <param name="Users">The languages that are written with them, by their primary tags.</param>
    private sealed record Letters(char First, char Last, string Users);
}
