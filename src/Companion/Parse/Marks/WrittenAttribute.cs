namespace Companion.Parse.Marks;

/// <summary>One attribute: <c>#id</c> has the name <c>id</c>, <c>.class</c> the name <c>class</c>.</summary>
/// <param name="Value">Null for a name alone, as in <c>{decorative}</c>.</param>
/// <param name="Start">Offset in the file.</param>
/// <param name="Length">With its value and quotation marks.</param>
internal sealed record WrittenAttribute(string Name, string? Value, int Start, int Length)
{
    /// <summary>Whether it says from which place on something is told, or was meant to: what is misspelt must not be published.</summary>
    public bool MeansReveal => Name.StartsWith("reveal", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one attribute and moves behind it.</summary>
    /// <returns>Null when it cannot be read; then one word has been passed over.</returns>
    public static WrittenAttribute? Read(string text, ref int at, int end, int shift)
    {
        var start = at;
        var (name, value) = ("", default(string));
        if (text[at] is '#' or '.')
        {
            name = text[at] == '#' ? "id" : "class";
            at++;
            value = Word(text, ref at, end);
        }
        else
        {
            name = Word(text, ref at, end);
            if (at < end && text[at] == '=')
            {
                at++;
                value = ReadValue(text, ref at, end);
            }
        }

        if (name.Length > 0 && value is null or { Length: > 0 } && IsAtEnd(text, at, end))
            return new WrittenAttribute(name, value, start + shift, at - start);
        while (!IsAtEnd(text, at, end))
            at++;
        return null;
    }

    private static bool IsAtEnd(string text, int at, int end) => at >= end || text[at] is ' ' or '\t' or '}' or '\n' or '\r';

    private static string Word(string text, ref int at, int end)
    {
        var start = at;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':' or '.'))
            at++;
        return text[start..at];
    }

    private static string ReadValue(string text, ref int at, int end)
    {
        if (at < end && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1, end - at - 1);
            if (close < 0)
                return "";
            var quoted = text[(at + 1)..close];
            at = close + 1;
            return quoted.Length == 0 ? " " : quoted;
        }

        var start = at;
        while (!IsAtEnd(text, at, end) && text[at] != '"')
            at++;
        return text[start..at];
    }
}
