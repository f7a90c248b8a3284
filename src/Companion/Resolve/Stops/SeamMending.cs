namespace Companion.Resolve.Stops;

/// <summary>Joins the letters before and behind some words that have fallen away: one space, one sign, no empty brackets, and a sentence that ends.</summary>
internal static class SeamMending
{
    /// <summary>Pairs, an opening one and its closing one.</summary>
    private const string Brackets = "()[]{}“”‘’„“‚‘«»‹›「」『』（）【】〈〉《》〔〕［］｛｝";

    /// <summary>Pairs whose signs also stand the other way round, or at both ends.</summary>
    private const string EitherWay = "»«›‹””’’\"\"''";

    private const string Quotes = "“”‘’«»‹›";
    private const string Questions = "¿?¡!";
    private const string Ends = ".!?…。！？؟";
    private const string Closing = ".!?…,;:)]}”’»›。、！？」』），،؛؟，】〉》〕］｝";
    private const string Weak = "・,،、，;؛；:：";
    private const string Dashes = "–—";

    /// <param name="left">All letters of the line before.</param>
    /// <param name="fallen">What has fallen away.</param>
    /// <param name="right">The letters of what follows at once.</param>
    public static (string Left, string Right) Mend(string left, string fallen, string right)
    {
        while (Opened(left, right) is >= 0 and var close)
        {
            var sign = Questions.Contains(right[close]) && Questions.Contains(left.TrimEnd()[^1]) ? "." : "";
            (left, right) = (left.TrimEnd()[..^1], sign + right[..close].TrimStart() + right[(close + 1)..]);
        }

        var (before, after) = (left.TrimEnd(), right.TrimStart());
        if (before.Length == 0)
            return ("", after.TrimStart([.. Weak, .. Dashes, .. after.Length == right.Length ? Ends : "", ' ']).TrimStart());
        if (after.Length == 0)
            return (left, before.Length < left.Length ? "" : right);
        if (EndsSentence(fallen) && !EndsSentence(before) && !Closing.Contains(after[0]) && !Dashes.Contains(after[0]))
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
        var close = right[0] is '\u00A0' or '\u202F' ? right : after; // French keeps its spaces
        if (right[0] == ' ' && (first == '…' || Quotes.Contains(first)))
            return (before, right); // it begins what follows
        if (Ends.Contains(last) && (Ends.Contains(first) || Weak.Contains(first)))
            return (before, after.TrimStart([.. Ends, .. Weak]));
        if (Weak.Contains(last) && Weak.Contains(first))
            return Weak.IndexOf(first) > Weak.IndexOf(last) ? (WithoutWeak(before), close) : (before, after[1..]);
        if (Dashes.Contains(last) && Dashes.Contains(first))
            return (left, left.Length > before.Length ? after.TrimStart(first).TrimStart() : after.TrimStart(first));
        if (Closing.Contains(first))
            return (Weak.Contains(last) || Dashes.Contains(last) ? WithoutWeak(before) : before, close);
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

    /// <summary>Where a bracket or a quotation mark is closed that would have nothing in it but signs and spaces; -1 where none is.</summary>
    private static int Opened(string left, string right)
    {
        var before = left.TrimEnd();
        for (var close = 0; before.Length > 0 && close < right.Length; close++)
        {
            if (IsPair(before, right, close))
                return close;
            if (!Weak.Contains(right[close]) && !Ends.Contains(right[close]) && !char.IsWhiteSpace(right[close]))
                return -1;
        }

        return -1;
    }

    /// <remarks>A quotation mark behind a letter or a sign closes words that are still there.</remarks>
    private static bool IsPair(string before, string right, int close)
    {
        var (opening, closing) = (before[^1], right[close]);
        var isBehindWords = before.Length > 1 && (char.IsLetterOrDigit(before[^2]) || Closing.Contains(before[^2]));
        if (IsIn(Brackets, opening, closing) || IsIn(Questions, opening, closing))
            return !isBehindWords || !Quotes.Contains(opening);
        return IsIn(EitherWay, opening, closing) && !isBehindWords && (close + 1 == right.Length || !char.IsLetterOrDigit(right[close + 1]));
    }

    private static bool IsIn(string pairs, char open, char close)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == open && pairs[i + 1] == close)
                return true;
        }

        return false;
    }
}
