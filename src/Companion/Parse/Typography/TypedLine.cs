using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Parse.Typography;

/// <summary>A line as it was typed, and what each character stands next to.</summary>
internal sealed partial class TypedLine(string text)
{
    private int? _lastClosing;

    public int Length => text.Length;

    /// <summary>The character at an offset; U+0000 outside the line.</summary>
    public char this[int offset] => offset >= 0 && offset < text.Length ? text[offset] : '\0';

    /// <summary>Whether no line should end at the space at an offset.</summary>
    public bool IsBoundAt(int offset, BoundSpaces bound) => bound.IsAt(text, offset);

    public bool IsWordAt(int offset) => char.IsLetterOrDigit(this[offset]);

    /// <summary>Whether a character beside an offset is of a script without spaces between words.</summary>
    public bool IsBesideEastAsian(int offset) => EastAsianCharacters.IsBefore(text, offset) || EastAsianCharacters.IsAt(text, offset + 1);

    public bool IsGapAt(int offset) => this[offset] is '\0' || char.IsWhiteSpace(this[offset]);

    /// <summary>How often the character at an offset stands there in a row, from that offset on.</summary>
    public int RunAt(int offset)
    {
        var end = offset;
        while (end < text.Length && text[end] == text[offset])
            end++;
        return end - offset;
    }

    /// <summary>Whether the apostrophe at an offset stands for letters left out: <c>'90s</c>, <c>'tis</c>.</summary>
    public bool IsElisionAt(int offset) => Elision().IsMatch(text, offset);

    /// <summary>Whether a single quotation mark that opens at an offset can close later in the line.</summary>
    public bool CanCloseAfter(int offset) => (_lastClosing ??= LastClosing()) > offset + 1;

    private int LastClosing()
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] == '\'' && !IsGapAt(i - 1) && (!IsWordAt(i + 1) || EastAsianCharacters.IsAt(text, i + 1)))
                return i;
        }

        return -1;
    }

    [GeneratedRegex(@"\G'(?:\d\ds?\b|tis\b|twas\b|twere\b|em\b|til\b|n'|cause\b|bout\b|round\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elision();
}
