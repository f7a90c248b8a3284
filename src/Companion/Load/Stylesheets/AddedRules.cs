using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>
/// Rules that an author adds to the program's, in a file of their own. They stand at the end of the last stylesheet that a page has, so that they win over
/// all before them and need no template. The EPUB's last is the one that old reading systems pass over, so that these lose nothing else by an added rule.
/// </summary>
internal static partial class AddedRules
{
    /// <summary>Where the rules of each file go.</summary>
    private static readonly FrozenDictionary<string, string> s_ends = new Dictionary<string, string>
    {
        ["templates/site/added.css"] = "templates/site/site.css",
        ["templates/epub/added.css"] = "templates/epub/book-modern.css",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the files, below <c>templates</c>.</summary>
    public static IEnumerable<string> Names => s_ends.Keys.Select(path => path["templates/".Length..]).Order(StringComparer.Ordinal);

    /// <summary>Whether a template is a stylesheet that pages come to have.</summary>
    public static bool IsRead(SourceText template) => s_ends.ContainsKey(template.Path) || template.Path is "templates/site/letters.css" or "templates/site/site.css" or "templates/epub/book.css" or "templates/epub/book-modern.css";

    /// <summary>The name that a stylesheet should have which nothing reads.</summary>
    /// <param name="name">Below <c>templates</c>.</param>
    /// <returns>Null for another file, or when no stylesheet is read in its folder.</returns>
    public static string? InsteadOf(string name) =>
        name.EndsWith(".css", StringComparison.Ordinal) ? Names.FirstOrDefault(right => right.Split('/')[0] == name.Split('/')[0]) : null;

    /// <summary>Puts the rules where they go.</summary>
    /// <param name="templates">All of a book, each once.</param>
    /// <returns>The same in their order, without the files of added rules.</returns>
    public static ImmutableArray<SourceText> Append(ImmutableArray<SourceText> templates)
    {
        var added = templates.Where(template => s_ends.ContainsKey(template.Path)).ToDictionary(template => s_ends[template.Path], template => template.Text, StringComparer.Ordinal);
        return added.Count == 0 ? templates : [.. templates
            .Where(template => !s_ends.ContainsKey(template.Path))
            .Select(template => added.TryGetValue(template.Path, out var rules) ? template with { Text = $"{template.Text.TrimEnd()}\n\n{Encoding().Replace(rules, "").TrimStart()}" } : template)];
    }

    /// <summary>It says how the file is encoded, and only at its beginning. Source: CSS Syntax Module 3, section 3.2.</summary>
    [GeneratedRegex("""^@charset "[^"]*";""", RegexOptions.CultureInvariant)]
    private static partial Regex Encoding();
}
