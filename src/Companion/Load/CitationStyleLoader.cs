using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads the header of the citation style that the book uses.</summary>
internal static class CitationStyleLoader
{
    private const string Folder = "templates/citations/";
    private const string Ending = ".html";

    /// <param name="templates">The program's and the author's, merged.</param>
    /// <param name="settings">What book.yml says.</param>
    /// <returns>The default style when there is none of that name.</returns>
    /// <remarks>Reports CMP550 and CMP551, and CMP101 to CMP105 and CMP115 in the header.</remarks>
    public static Diagnosed<CitationStyle> Load(ImmutableArray<SourceText> templates, BookSettings settings)
    {
        var styles = templates.Where(template => IsStyle(template)).ToDictionary(NameOf, StringComparer.Ordinal);
        if (styles.TryGetValue(settings.Citations, out var template))
            return Read(template);
        var unknown = DiagnosticCatalogue.UnknownCitationStyle.At(settings.CitationsRange ?? settings.Range, settings.Citations)
            .DidYouMean(settings.Citations, styles.Keys.Order(StringComparer.Ordinal));
        return Diagnosed.With(Read(styles[CitationStyle.Default]).Value, [unknown]);
    }

    /// <summary>Whether a template is a style of its own, and not a piece of styles.</summary>
    public static bool IsStyle(SourceText template) =>
        template.Path.StartsWith(Folder, StringComparison.Ordinal)
        && template.Path.EndsWith(Ending, StringComparison.Ordinal)
        && !template.Path[Folder.Length..].Contains('/', StringComparison.Ordinal);

    private static string NameOf(SourceText template) => template.Path[Folder.Length..^Ending.Length];

    private static Diagnosed<CitationStyle> Read(SourceText template)
    {
        var style = new CitationStyle(NameOf(template), InNotes: false, SortsByDate: false);
        if (CitationStyle.HeaderOf(template) is not { } header)
            return Diagnosed.With(style, [DiagnosticCatalogue.StyleWithoutHeader.At(template.Beginning, style.Name)]);
        var (root, unreadable) = YamlFile.Read(header);
        var findings = new List<Diagnostic>(unreadable);
        if (root is YamlMap map)
            return Diagnosed.With(Read(style, new YamlMapReader(map, findings)), findings);
        if (root is not null)
            findings.Add(DiagnosticCatalogue.WrongType.At(root.Range, "The header of a citation style", "a set of keys", root.Kind));
        else if (findings.Count == 0)
            findings.Add(DiagnosticCatalogue.StyleWithoutHeader.At(template.Beginning, style.Name));
        return Diagnosed.With(style, findings);
    }

    private static CitationStyle Read(CitationStyle style, YamlMapReader header)
    {
        var read = style with
        {
            Title = header.Required("name", "A citation style") is { Length: > 0 } title ? title : style.Name,
            InNotes = header.Value("citations", "in-text or notes", text => text is "in-text" or "notes" ? text : null) == "notes",
            SortsByDate = header.Value("sort", "title or date", text => text is "title" or "date" ? text : null) == "date",
            Pages = header.Value<object>("pages", "full, two-digits or chicago", PagesOf) as PageRanges? ?? PageRanges.Full,
            PutsParticlesBehind = header.Value("particles", "before or behind", text => text is "before" or "behind" ? text : null) == "behind",
        };
        header.ReportUnknownKeys();
        return read;
    }

    private static object? PagesOf(string text) => text switch
    {
        "full" => PageRanges.Full,
        "two-digits" => PageRanges.TwoDigits,
        "chicago" => PageRanges.Chicago,
        _ => null,
    };
}
