using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Parse.References.BibTex;

/// <summary>Puts an entry into the words of CSL.</summary>
/// <param name="entry">With what it inherits.</param>
/// <param name="findings">Where CMP505 goes.</param>
internal sealed class BibEntryReader(BibEntry entry, List<Diagnostic> findings)
{
    private readonly List<KeyValuePair<YamlScalar, YamlNode>> _variables = [];
    private readonly string _type = BibEntryTypes.Of(entry) ?? "document";

    /// <returns>A reference as CSL writes it.</returns>
    public YamlMap Map()
    {
        if (BibEntryTypes.Of(entry) is null)
            findings.Add(DiagnosticCatalogue.UnknownReferenceType.At(entry.TypeRange, entry.Type).DidYouMean(entry.Type, BibEntryTypes.Names));
        Add("id", entry.Range, new YamlScalar(entry.Key, entry.Range));
        Add("type", entry.TypeRange, new YamlScalar(_type, entry.TypeRange));
        foreach (var field in entry.Fields.Where(field => !string.IsNullOrWhiteSpace(field.Tex)))
            Read(field);
        if (BibDates.Issued(entry) is var (name, issued))
            Add("issued", name, issued);
        if (entry.Type is "phdthesis" or "mastersthesis" && entry.Field("type") is null)
            Add("genre", entry.TypeRange, new YamlScalar(BibPhrases.Of(entry.Type == "phdthesis" ? "phdthesis" : "mathesis"), entry.TypeRange));
        Reviewed();
        return new YamlMap([.. _variables], entry.Range);
    }

    private void Read(BibField field)
    {
        if (Role(field) is { } role)
            Add(role, field.NameRange, BibNames.Read(field, tex => TexText.Read(tex, TexForm.Plain).Trim()));
        else if (BibFieldNames.Dates(field.Name) is { } date)
            Add(date, field.NameRange, new YamlScalar(BibDates.Text(field), field.Range));
        else if (BibFieldNames.Codes(field.Name) is { } code)
            Add(code, field.NameRange, new YamlScalar(code == "language" ? Language(field) : Characters(field.Tex), field.Range));
        else if (field.Name is "keywords" or "keyword")
            Add("keyword", field.NameRange, new YamlScalar(TexText.Read(field.Tex, TexForm.Plain), field.Range));
        else if (field.Name == "eprint" && entry.Field("url") is null && Archive(field) is { } address)
            Add("URL", field.NameRange, new YamlScalar(address, field.Range));
        else if (field.Name == "howpublished")
            Published(field);
        else if (Words(field) is { } variable)
            Add(variable, field.NameRange, new YamlScalar(BibWords.Read(field, variable, entry), field.Range));
    }

    /// <summary>What the people in a field did; null for a field of something else.</summary>
    private string? Role(BibField field) => field.Name is "editor" or "editora" or "editorb" or "editorc"
        ? BibFieldNames.Editors(entry.Field($"{field.Name}type")?.Tex.Trim().ToLowerInvariant())
        : BibFieldNames.Names(field.Name);

    /// <summary>The variable for a field of words; null where another field says it better, and for a field of something else.</summary>
    private string? Words(BibField field)
    {
        var variable = BibFieldNames.Words(field.Name, _type)
            ?? (CslVariables.KindOf(field.Name) is VariableKind.Words && field.Name is not ("source" or "references" or "section" or "part" or "status") ? field.Name : null);
        return (field.Name, variable) switch
        {
            ("maintitle", _) => _type == "book" ? "title" : null,
            ("title", _) when _type == "book" && entry.Field("maintitle") is not null => "volume-title", // the title of a volume is not that of the whole work
            (_, "container-title") when _type == "book" => null,
            ("eid", _) when entry.Field("pages") is not null => null,
            ("issue", _) when BibDates.HasSeason(entry) || (entry.Field("number") is not null && BibFieldNames.Words("number", _type) == "issue") => null,
            ( not "publisher", "publisher") when entry.Field("publisher") is not null => null,
            _ => variable,
        };
    }

    private void Published(BibField field)
    {
        if (BibAddress.Of(entry) == field)
            Add("URL", field.NameRange, new YamlScalar(Characters(BibAddress.In(field)), field.Range));
        if (BibAddress.Medium(entry) is { } medium)
            Add("medium", field.NameRange, new YamlScalar(TexText.Read(medium, TexForm.Rich), field.Range));
    }

    /// <summary>Where an archive keeps a text.</summary>
    private string? Archive(BibField eprint)
    {
        var number = Characters(eprint.Tex);
        return (entry.Field("eprinttype") ?? entry.Field("archiveprefix"))?.Tex.Trim().ToLowerInvariant() switch
        {
            "arxiv" => $"https://arxiv.org/abs/{number}",
            "googlebooks" => $"https://books.google.com/books?id={number}",
            "hdl" => $"https://hdl.handle.net/{number}",
            "jstor" => $"https://www.jstor.org/stable/{number}",
            "pubmed" => $"https://pubmed.ncbi.nlm.nih.gov/{number}",
            _ => null,
        };
    }

    /// <summary>BibLaTeX has a list of languages, each with its own name for it; the first counts.</summary>
    private string Language(BibField field)
    {
        var first = field.Tex.Split(" and ")[0].Trim();
        var name = first.StartsWith("lang", StringComparison.Ordinal) ? first["lang".Length..] : first;
        var options = entry.Field("langidopts")?.Tex ?? "";
        return options.IndexOf("variant=", StringComparison.Ordinal) is >= 0 and var variant ? options[(variant + "variant=".Length)..].Split(',')[0].Trim() : name;
    }

    private static string Characters(string tex) => TexText.Read(tex.Replace("\\url", "", StringComparison.Ordinal), TexForm.Code).Trim();

    /// <summary>An article that says what it reviews is a review.</summary>
    private void Reviewed()
    {
        if (_type.StartsWith("article-", StringComparison.Ordinal) && _variables.Exists(variable => variable.Key.Value == "reviewed-title"))
            _variables[1] = new(_variables[1].Key, new YamlScalar("review", entry.TypeRange));
    }

    /// <summary>What was first said of a variable is kept, but people are added to people.</summary>
    private void Add(string name, SourceRange range, YamlNode value)
    {
        var index = _variables.FindIndex(variable => variable.Key.Value == name);
        if (index < 0)
            _variables.Add(new(new YamlScalar(name, range), value));
        else if (_variables[index] is { Key: var key, Value: YamlList people } && value is YamlList more)
            _variables[index] = new(key, people with { Items = [.. people.Items, .. more.Items] });
    }
}
