namespace Companion.Resolve.Stops;

/// <summary>Joins the letters before and behind some words that have fallen away: one space, one sign, no empty brackets, and a sentence that ends.</summary>
internal static class SeamMending
{
    private const string Brackets = "()[]{}“”‘’„“‚‘«»‹›「」『』（）";
    private const string Ends = ".!?…。！？؟";
    private const string Closing = ".!?…,;:)]}”’»›。、！？」』）،؛؟";
    private const string Weak = ",،、;؛；:：";
    private const string Dashes = "–—";

    /// <param name="left">All letters of the line before.</param>
    /// <param name="fallen">What has fallen away.</param>
    /// <param name="right">The letters of what follows at once.</param>
    public static (string Left, string Right) Mend(string left, string fallen, string right)
    {
        while (Opened(left, right) is >= 0 and var close)
            (left, right) = (left[..^1], right[..close] + right[(close + 1)..]);
        var (before, after) = (left.TrimEnd(), right.TrimStart());
        if (before.Length == 0)
            return ("", after.TrimStart([.. Weak, .. Dashes, ' ']));
        if (after.Length == 0)
            return (left, before.Length < left.Length ? "" : right);
        if (EndsSentence(fallen) && !EndsSentence(before) && before.Length > 0 && !Closing.Contains(after[0]) && !Dashes.Contains(after[0]))
            return (WithoutWeak(before) + ".", right.Length > after.Length ? right : " " + right);
        return Join(left, before, right, after);
    }

    /// <summary>The end of a line out of which the last words have fallen.</summary>
    public static string MendEnd(string left, string fallen)
    {
        var before = left.TrimEnd();
        if (before.Length == 0 || EndsSentence(before))
            return before;
        return EndsSentence(fallen) ? WithoutWeak(before) + "." : WithoutWeak(before);
    }

    private static (string Left, string Right) Join(string left, string before, string right, string after)
    {
        var (last, first) = (before[^1], after[0]);
        if (Weak.Contains(last) && Ends.Contains(first))
            return (WithoutWeak(before), after);
        if (Ends.Contains(last) && (Ends.Contains(first) || Weak.Contains(first)))
            return (before, after.TrimStart([.. Ends, .. Weak]));
        if (Weak.Contains(last) && Weak.Contains(first))
            return Weak.IndexOf(first) > Weak.IndexOf(last) ? (WithoutWeak(before), after) : (before, after[1..]);
        if (Dashes.Contains(last) && (Dashes.Contains(first) || Closing.Contains(first)))
            return Dashes.Contains(first) ? (left, left.Length > before.Length ? after[1..].TrimStart() : after[1..]) : (WithoutWeak(before), after);
        if (Closing.Contains(first))
            return (before, right[0] is '\u00A0' or '\u202F' ? right : after);
        var isOpen = left.Length > before.Length || IsOpening(last);
        return (left, isOpen ? after : right);
    }

    /// <summary>Without a sign that something must follow.</summary>
    private static string WithoutWeak(string text) => text.TrimEnd([.. Weak, .. Dashes, ' ', '\u00A0', '\u202F']);

    private static bool EndsSentence(string text)
    {
        var end = text.TrimEnd([' ', '\u00A0', '\u202F', '”', '’', '»', ')', ']', '」', '』']);
        return end.Length > 0 && Ends.Contains(end[^1]);
    }

    private static bool IsOpening(char c) => Brackets.IndexOf(c) is >= 0 and var at && at % 2 == 0;

    /// <summary>Where a bracket or a quotation mark is closed that would have nothing in it but signs; -1 where none is.</summary>
    private static int Opened(string left, string right)
    {
        var close = 0;
        while (close < right.Length && (Weak.Contains(right[close]) || Ends.Contains(right[close])))
            close++;
        return left.Length > 0 && close < right.Length && IsPair(left[^1], right[close]) ? close : -1;
    }

    private static bool IsPair(char open, char close)
    {
        for (var i = 0; i < Brackets.Length; i += 2)
        {
            if (Brackets[i] == open && Brackets[i + 1] == close)
                return true;
        }

        return false;
    }
}
