using Markdig.Helpers;

namespace Companion.Parse.Marks;

/// <summary>The name of a note in its brackets: <c>[^tape]</c>.</summary>
internal static class NoteLabel
{
    /// <returns>The name if the text begins with one in brackets; names have no spaces and no brackets.</returns>
    public static string? Read(StringSlice text)
    {
        if (text.CurrentChar != '[' || text.PeekChar() != '^')
            return null;
        var start = text.Start + 2;
        for (var i = start; i <= text.End; i++)
        {
            var c = text.Text[i];
            if (c == ']')
                return i > start ? text.Text[start..i] : null;
            if (char.IsWhiteSpace(c) || c is '[' or '^')
                return null;
        }

        return null;
    }
}
