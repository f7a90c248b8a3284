using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Companion.Diagnostics;
using Companion.Load.Stylesheets;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads templates, stylesheets and words: the program's own, and those that an author puts in their place.</summary>
internal static class TemplateLoader
{
    private const string Folder = "templates/";

    private static readonly ImmutableArray<string> s_endings = [".html", ".xhtml", ".xml", ".opf", ".ncx", ".css", ".js", ".yml", ".svg"];

    /// <summary>The program's own; their paths begin with <c>templates/</c>.</summary>
    public static ImmutableArray<SourceText> Program()
    {
        var program = typeof(TemplateLoader).Assembly;
        return [.. program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && s_endings.Contains(Path.GetExtension(name))).Order(StringComparer.Ordinal).Select(name => Embedded(program, name))];
    }

    /// <summary>The author's; their paths begin with <c>templates/</c>.</summary>
    /// <param name="folder">The book's.</param>
    /// <remarks>Reports CMP110 (not UTF-8). Hidden files and files that are no text of ours are passed over.</remarks>
    public static Diagnosed<ImmutableArray<SourceText>> Own(string folder)
    {
        var findings = new List<Diagnostic>();
        var templates = ImmutableArray.CreateBuilder<SourceText>();
        var own = Path.Combine(folder, "templates");
        if (!Directory.Exists(own))
            return new([], []);
        var files = Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => s_endings.Contains(Path.GetExtension(path)) && !path.Contains("/.", StringComparison.Ordinal));
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            var (source, unreadable) = TextFile.Read(Path.Combine(folder, path), path);
            findings.AddRange(unreadable);
            templates.Add(source);
        }

        return Diagnosed.With(templates.ToImmutable(), findings);
    }

    /// <summary>Says which of the author's templates no page can use: the program has none of that name, and none includes it.</summary>
    /// <param name="programs">The program's.</param>
    /// <param name="own">The author's.</param>
    /// <param name="shown">What the author's stylesheets show.</param>
    /// <param name="language">The book's; a file of words belongs to one language.</param>
    /// <returns>CMP406 for each.</returns>
    public static IEnumerable<Diagnostic> Unused(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own, ImmutableArray<StyleFile> shown, string language)
    {
        var names = programs.Select(template => NameOf(template)).ToHashSet(StringComparer.Ordinal);
        names.Add($"words/{language}.yml");
        names.Add($"words/{language.Split('-')[0]}.yml");
        names.UnionWith(AddedRules.Names);
        names.UnionWith(shown.Select(file => $"{file.Output}/{file.Path}"));
        names.UnionWith(own.Where(CitationStyleLoader.IsStyle).Select(NameOf)); // book.yml may name another
        var all = Merge(programs, own);
        return
            from template in own
            let name = NameOf(template)
            where !names.Contains(name) && !all.Any(other => other.Path != template.Path && other.Text.Contains(name, StringComparison.Ordinal))
            let finding = DiagnosticCatalogue.UnusedTemplate.At(template.Beginning, name).DidYouMeanPath(name, names.Order(StringComparer.Ordinal))
            select finding with { Suggestion = finding.Suggestion ?? AddedRules.InsteadOf(name) };
    }

    private static string NameOf(SourceText template) => template.Path["templates/".Length..];

    /// <summary>The program's, each replaced by the author's of the same path; in the order of their paths. Rules that the author adds stand in the sheets that they add to.</summary>
    public static ImmutableArray<SourceText> Merge(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own)
    {
        var merged = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var template in programs.AddRange(own))
            merged[template.Path] = template;
        return AddedRules.Append([.. merged.Values]);
    }

    /// <summary>What the program's stylesheets say, which can tell nothing of a book, whatever an author adds to them.</summary>
    /// <param name="templates">A book's.</param>
    /// <returns>Every template's text, of stylesheets the program's.</returns>
    public static IEnumerable<string> WithoutOwnRules(ImmutableArray<SourceText> templates) =>
        Program().Where(IsStylesheet).Concat(templates.Where(template => !IsStylesheet(template))).Select(template => template.Text);

    private static bool IsStylesheet(SourceText template) => template.Path.EndsWith(".css", StringComparison.Ordinal);

    private static SourceText Embedded(Assembly program, string name)
    {
        using var reader = new StreamReader(program.GetManifestResourceStream(name)!, Encoding.UTF8);
        return new SourceText(name, reader.ReadToEnd());
    }
}
