namespace Companion.Parse.References.BibTex;

/// <summary>Finds the commands of a TeX value that nobody knows.</summary>
internal static class TexCommands
{
    /// <param name="tex">As it stands between the delimiters of a value.</param>
    /// <param name="form">How it is read.</param>
    /// <returns>Each from its backslash on, in the order of the value; empty for most.</returns>
    public static IEnumerable<Range> Unknown(string tex, TexForm form)
    {
        for (var at = tex.IndexOf('\\'); at >= 0 && at + 1 < tex.Length; at = at < tex.Length ? tex.IndexOf('\\', at) : -1)
        {
            var end = at + 1;
            while (end < tex.Length && char.IsAsciiLetter(tex[end]))
                end++;
            end = Math.Max(end, at + 2);
            var name = tex[(at + 1)..end];
            if (!Knows(name) && !(form == TexForm.Markdown && EscapesMarkdown(name)))
                yield return at..end;
            at = TakesCharacters(name) ? EndOfGroup(tex, end) : end;
        }
    }

    /// <summary>Whether a remark means a sign itself, where TeX means something that no remark needs.</summary>
    public static bool EscapesMarkdown(string command) => command is "*" or "[" or "]" or "<" or ">" or "|" or "!" or "+";

    private static bool Knows(string command) =>
        TexAccents.IsAccent(command) || TexSymbols.Of(command) is not null || TexMarkup.OfCommand(command, TexForm.Plain) is not null
        || TexMarkup.OfSwitch(command, TexForm.Plain) is not null || TexMarkup.ArgumentsToDrop(command) is not null || command is "(" or ")" or "url";

    /// <summary>Whether what a command is given is no TeX: an address, or something that says nothing to a reader.</summary>
    private static bool TakesCharacters(string command) => command == "url" || TexMarkup.ArgumentsToDrop(command) is not null;

    /// <summary>Behind the braces that follow a command; where it ends when none do.</summary>
    private static int EndOfGroup(string tex, int at)
    {
        var start = at;
        while (at < tex.Length && tex[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        if (at >= tex.Length || tex[at] != '{')
            return start;
        var open = 0;
        do
            open += tex[at++] switch { '{' => 1, '}' => -1, _ => 0 };
        while (at < tex.Length && open > 0);
        return at;
    }
}
