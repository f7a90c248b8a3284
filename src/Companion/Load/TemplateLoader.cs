using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Companion.Diagnostics;

namespace Companion.Load;

/// <summary>Reads templates, stylesheets and words: the program's own, and those that an author puts in their place.</summary>
internal static class TemplateLoader
{
    /// <summary>The program's own; their paths begin with <c>templates/</c>.</summary>
    public static ImmutableArray<SourceText> Program()
    {
        var program = typeof(TemplateLoader).Assembly;
        return [.. program.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => Embedded(program, name))];
    }

    /// <summary>The author's; their paths begin with <c>templates/</c>.</summary>
    /// <param name="folder">The book's.</param>
    /// <remarks>Reports CMP110 (not UTF-8). Hidden files and files for people (<c>*.md</c>) are passed over.</remarks>
    public static Diagnosed<ImmutableArray<SourceText>> Own(string folder)
    {
        var findings = new List<Diagnostic>();
        var templates = ImmutableArray.CreateBuilder<SourceText>();
        var own = Path.Combine(folder, "templates");
        if (!Directory.Exists(own))
            return new([], []);
        var files = Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal));
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            var (source, unreadable) = TextFile.Read(Path.Combine(folder, path), path);
            findings.AddRange(unreadable);
            templates.Add(source);
        }

        return Diagnosed.With(templates.ToImmutable(), findings);
    }

    /// <summary>The program's, each replaced by the author's of the same path; in the order of their paths.</summary>
    public static ImmutableArray<SourceText> Merge(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own)
    {
        var merged = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var template in programs.AddRange(own))
            merged[template.Path] = template;
        return [.. merged.Values];
    }

    private static SourceText Embedded(Assembly program, string name)
    {
        using var reader = new StreamReader(program.GetManifestResourceStream(name)!, Encoding.UTF8);
        return new SourceText(name, reader.ReadToEnd());
    }
}
