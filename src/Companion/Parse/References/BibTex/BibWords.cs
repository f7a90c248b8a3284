namespace Companion.Parse.References.BibTex;

/// <summary>Reads a field of words, with those fields that only belong to it.</summary>
internal static class BibWords
{
    /// <param name="field">The field.</param>
    /// <param name="variable">What it is for CSL.</param>
    /// <param name="entry">For its subtitle and the like.</param>
    public static string Read(BibField field, string variable, BibEntry entry)
    {
        if (BibFieldNames.IsRemark(field.Name))
            return TexText.Read(field.Tex, TexForm.Markdown).Trim();
        var words = Rich(field);
        return field.Name switch
        {
            "title" or "booktitle" or "maintitle" or "issuetitle" or "journaltitle" => Title(words, field.Name, entry),
            "journal" => Title(words, "journaltitle", entry),
            "series" when entry.Type is "article" or "suppperiodical" => Series(words),
            "number" when variable == "issue" && entry.Field("issue") is { } issue && !BibDates.HasSeason(entry) => $"{words}, {Rich(issue)}",
            "pages" => words.Replace("--", "–", StringComparison.Ordinal),
            "type" or "pubstate" or "location" => BibPhrases.Of(words),
            _ => words,
        };
    }

    private static string Title(string words, string name, BibEntry entry)
    {
        if (entry.Field(name.Replace("title", "subtitle", StringComparison.Ordinal)) is { } subtitle)
            words += (EndsSentence(words) ? " " : ": ") + Rich(subtitle);
        if (entry.Field($"{name}addon") is { } addition)
            words += (EndsSentence(words) || words.EndsWith('.') ? " " : ". ") + Rich(addition);
        return words;
    }

    private static bool EndsSentence(string words) => words.EndsWith('?') || words.EndsWith('!');

    /// <summary>A journal counts its series; BibLaTeX has a name for a new one.</summary>
    private static string Series(string series) => series switch
    {
        "1" => "1st series",
        "2" => "2nd series",
        "3" => "3rd series",
        _ when series.All(char.IsAsciiDigit) => $"{series}th series",
        _ => BibPhrases.Of(series),
    };

    private static string Rich(BibField field) => TexText.Read(field.Tex, TexForm.Rich).Trim();
}
