using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Parse.References.BibTex;

/// <summary>Puts a BibTeX file into the words of CSL, with every place where it stands.</summary>
internal static class BibReader
{
    /// <remarks>Reports CMP502, CMP503, CMP505, CMP510, CMP511 and CMP512.</remarks>
    public static YamlNode Read(SourceText file, List<Diagnostic> findings)
    {
        var entries = BibInheritance.Apply(new BibFile(file, findings).Entries(), findings);
        return new YamlList([.. entries.Select(entry => new EntryReading(entry, findings).Map())], file.Whole);
    }

    /// <summary>One entry on its way.</summary>
    private sealed class EntryReading(BibEntry entry, List<Diagnostic> findings)
    {
        private readonly List<KeyValuePair<YamlScalar, YamlNode>> _entries = [];
        private readonly string _type = BibEntryTypes.Of(entry) ?? "document";

        public YamlMap Map()
        {
            if (BibEntryTypes.Of(entry) is null)
                findings.Add(DiagnosticCatalogue.UnknownReferenceType.At(entry.TypeRange, entry.Type).DidYouMean(entry.Type, BibEntryTypes.Names));
            Add("id", entry.Range, new YamlScalar(entry.Key, entry.Range));
            Add("type", entry.TypeRange, new YamlScalar(_type, entry.TypeRange));
            foreach (var field in entry.Fields.Where(field => !string.IsNullOrWhiteSpace(field.Tex)))
                Read(field);
            Year();
            Thesis();
            Reviewed();
            return new YamlMap([.. _entries.DistinctBy(pair => pair.Key.Value)], entry.Range);
        }

        private void Read(BibField field)
        {
            if (BibFieldNames.Names(field.Name, entry.Field("editortype")?.Tex.Trim().ToLowerInvariant()) is { } names)
                Add(names, field.NameRange, BibNames.Read(field, tex => Text(tex, TexForm.Plain, field)));
            else if (field.Name is "editora" or "editorb" or "editorc")
                Editor(field);
            else if (BibFieldNames.Dates(field.Name) is { } date)
                Add(date, field.NameRange, new YamlScalar(Text(field.Tex, TexForm.Plain, field), field.Range));
            else if (BibFieldNames.Codes(field.Name) is { } code)
                Add(code, field.NameRange, new YamlScalar(Code(field), field.Range));
            else if (field.Name is "keywords" or "keyword")
                Add("keyword", field.NameRange, new YamlScalar(Text(field.Tex, TexForm.Plain, field), field.Range));
            else if (field.Name == "maintitle" && _type is "book")
                Add("title", field.NameRange, new YamlScalar(WholeTitle(field, "title"), field.Range));
            else if (BibFieldNames.Words(field.Name, _type) is { } words && !(words == "container-title" && _type == "book"))
                Add(VariableOf(words), field.NameRange, new YamlScalar(WholeTitle(field, words), field.Range));
            else if (field.Name == "eprint" && entry.Field("url") is null && Archive(field) is { } address)
                Add("URL", field.NameRange, new YamlScalar(address, field.Range));
            else if (CslVariables.KindOf(field.Name) is VariableKind.Words && field.Name is not ("source" or "references" or "section" or "part" or "status"))
                Add(field.Name, field.NameRange, new YamlScalar(Text(field.Tex, TexForm.Rich, field), field.Range));
        }

        /// <summary>The title of a volume is not that of the whole work.</summary>
        private string VariableOf(string variable) =>
            variable == "title" && _type == "book" && entry.Field("maintitle") is not null ? "volume-title" : variable;

        /// <summary>Where an archive keeps a text.</summary>
        private string? Archive(BibField eprint)
        {
            var number = Characters(eprint);
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

        /// <summary>A title and its subtitle; the title of the whole work before that of a volume of it.</summary>
        private string WholeTitle(BibField field, string variable)
        {
            if (variable is "annote" or "note")
                return Text(field.Tex, TexForm.Markdown, field);
            var title = Text(field.Tex, TexForm.Rich, field);
            var subtitle = field.Name switch { "title" => "subtitle", "booktitle" => "booksubtitle", "journaltitle" or "journal" => "journalsubtitle", "maintitle" => "mainsubtitle", _ => null };
            if (subtitle is not null && entry.Field(subtitle) is { } more)
                title += (title.EndsWith('?') || title.EndsWith('!') ? " " : ": ") + Text(more.Tex, TexForm.Rich, more);
            if (field.Name == "series" && _type.StartsWith("article", StringComparison.Ordinal))
                return Series(title);
            return variable == "page" ? title.Replace("--", "–", StringComparison.Ordinal) : title;
        }

        /// <summary>A journal counts its series; BibLaTeX has a name for a new one.</summary>
        private static string Series(string series) => series switch
        {
            "newseries" => "new series",
            "oldseries" => "old series",
            "1" => "1st series",
            "2" => "2nd series",
            "3" => "3rd series",
            _ when series.All(char.IsAsciiDigit) => $"{series}th series",
            _ => series,
        };

        private void Editor(BibField field)
        {
            var role = BibFieldNames.Names("editor", entry.Field($"{field.Name}type")?.Tex.Trim().ToLowerInvariant() ?? "editor") ?? "editor";
            Add(role, field.NameRange, BibNames.Read(field, tex => Text(tex, TexForm.Plain, field)));
        }

        /// <summary>BibLaTeX has a list of languages, each with its own name for it; the first counts.</summary>
        private static string Code(BibField field) =>
            field.Name == "language" && field.Tex.Split(" and ")[0].Trim() is var first ? first.StartsWith("lang", StringComparison.Ordinal) ? first["lang".Length..] : first : Characters(field);

        private static string Characters(BibField field) => TexText.Read(field.Tex.Replace("\\url", "", StringComparison.Ordinal).Replace("~", "\\~{}", StringComparison.Ordinal), TexForm.Plain).Trim();

        /// <summary><c>year</c>, <c>month</c> and <c>day</c> of BibTeX, where there is no <c>date</c>.</summary>
        private void Year()
        {
            if (entry.Field("date") is not null || entry.Field("year") is not { } year)
                return;
            var parts = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
            foreach (var field in new[] { year, entry.Field("month"), entry.Field("day") }.OfType<BibField>())
            {
                var value = Text(field.Tex, TexForm.Plain, field);
                var day = field.Name == "month" && value.Split([' ', '\u00A0'], 2) is [var month, var rest] && month.All(char.IsLetter) && rest.All(char.IsAsciiDigit) ? rest : "";
                parts.Add(new(new YamlScalar(field.Name, field.NameRange), new YamlScalar(value[..^day.Length].TrimEnd(' ', '\u00A0'), field.Range)));
                if (day.Length > 0)
                    parts.Add(new(new YamlScalar("day", field.NameRange), new YamlScalar(day, field.Range)));
            }

            Add("issued", year.NameRange, new YamlMap(parts.ToImmutable(), year.Range));
        }

        private void Thesis()
        {
            var genre = entry.Type switch { "phdthesis" => "PhD diss.", "mastersthesis" => "Master’s thesis", _ => null };
            if (genre is not null && entry.Field("type") is null)
                Add("genre", entry.TypeRange, new YamlScalar(genre, entry.TypeRange));
            var written = _entries.FindIndex(pair => pair.Key.Value == "genre");
            if (written >= 0 && _entries[written].Value is YamlScalar { Value: "phdthesis" or "mathesis" } value)
                _entries[written] = new(_entries[written].Key, value with { Value = value.Value == "phdthesis" ? "PhD diss." : "Master’s thesis" });
        }

        /// <summary>An article or review that says what it reviews is a review.</summary>
        private void Reviewed()
        {
            if (_type is not ("article-journal" or "article-magazine" or "article-newspaper") || _entries.TrueForAll(pair => pair.Key.Value != "reviewed-title"))
                return;
            _entries[1] = new(_entries[1].Key, new YamlScalar("review", entry.TypeRange));
        }

        private void Add(string name, Diagnostics.SourceRange range, YamlNode value) => _entries.Add(new(new YamlScalar(name, range), value));

        private string Text(string tex, TexForm form, BibField field) =>
            TexText.Read(tex, form, command => findings.Add(DiagnosticCatalogue.UnknownTexCommand.At(PlaceOf(command, field), $"\\{command}"))).Trim();

        private static SourceRange PlaceOf(string command, BibField field)
        {
            var at = field.Range.Source.Text.IndexOf($"\\{command}", field.Range.Start, field.Range.Length, StringComparison.Ordinal);
            return at < 0 ? field.Range : new SourceRange(field.Range.Source, at, command.Length + 1);
        }
    }
}
