using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads <c>site:</c> in book.yml: where the site and its sources are.</summary>
internal static class SiteReader
{
    /// <param name="site">Null when book.yml does not say.</param>
    /// <param name="stops">For the one that search engines are led to.</param>
    /// <param name="findings">Where CMP102 to CMP105 and CMP115 go.</param>
    public static SiteSettings Read(YamlMapReader? site, ImmutableArray<ReadingStop> stops, List<Diagnostic> findings)
    {
        if (site is null)
            return new SiteSettings(null, null);
        var settings = new SiteSettings(
            site.Value("address", "a web address like https://example.org/book/", SiteAddress.Read),
            site.Value("repository", "a web address like https://example.org/book/", SiteAddress.ReadPlain))
        {
            Canonical = site.Value("canonical", "the id of a stop", text => stops.Any(stop => stop.Id == text) ? text : null, stops.Select(stop => stop.Id)),
            Branch = site.Value("branch", "the name of a branch like main", Branch) ?? "main",
            Folder = site.Value("folder", "a folder like books/one, as seen from the root of the repository", Folder) ?? "",
        };
        foreach (var key in (string[])["branch", "folder"])
        {
            if (site.Node(key) is { } node && site.Node("repository") is null)
                findings.Add(DiagnosticCatalogue.MissingKey.At(node.Range, $"‘{key}’", "repository"));
        }

        site.ReportUnknownKeys();
        return settings;
    }

    /// <summary>Source: git-check-ref-format(1).</summary>
    private static string? Branch(string text) =>
        text.Length > 0 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "~^:?*[\\".Contains(c, StringComparison.Ordinal)) && AreNames(text.Split('/')) ? text : null;

    private static string? Folder(string text)
    {
        var names = text.TrimEnd('/').Split('/');
        return names is ["." or ""] ? "" : !text.Contains('\\', StringComparison.Ordinal) && AreNames(names) ? string.Join('/', names) + "/" : null;
    }

    private static bool AreNames(string[] names) => Array.TrueForAll(names, name => name.Length > 0 && name is not ("." or "..") && !name.Contains("..", StringComparison.Ordinal));
}
