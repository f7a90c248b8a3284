using System.Collections.Immutable;
using System.Globalization;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads the header of the citation style that the book uses.</summary>
internal static class CitationStyleLoader
{
    private const string Folder = "templates/citations/";
    private const string Ending = ".html";
    private const string Words = "words";

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

    /// <summary>The words that the style calls things by, as its header has them: by language, as in <c>templates/words</c>.</summary>
    /// <returns>Null when it has none, or cannot be read.</returns>
    public static YamlMap? WordsOf(ImmutableArray<SourceText> templates, BookSettings settings)
    {
        var style = templates.FirstOrDefault(template => IsStyle(template) && NameOf(template) == settings.Citations)
            ?? templates.First(template => IsStyle(template) && NameOf(template) == CitationStyle.Default);
        var root = CitationStyle.HeaderOf(style) is { } header ? YamlFile.Read(header).Value as YamlMap : null;
        return root is null ? null : new YamlMapReader(root, []).Node(Words) as YamlMap;
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
            Titled = [.. header.Texts("titled").Select(type => type.Value.Trim())],
            MostNames = Count(header, "most-names") ?? style.MostNames,
            ShownNames = Count(header, "shown-names") ?? style.ShownNames,
        };
        header.Map(Words); // read with the words of the book
        if (header.Texts("makers") is { IsEmpty: false } makers)
            read = read with { Makers = [.. makers.Select(role => role.Value.Trim())] };
        header.ReportUnknownKeys();
        return read;
    }

    private static int? Count(YamlMapReader header, string key) =>
        header.Value<object>(key, "a number from 1 on", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null) as int?;

    private static object? PagesOf(string text) => text switch
    {
        "full" => PageRanges.Full,
        "two-digits" => PageRanges.TwoDigits,
        "chicago" => PageRanges.Chicago,
        _ => null,
    };
}
