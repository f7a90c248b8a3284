using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Companion.Render;

namespace Companion.Tests;

/// <summary>A page of the output, read as XML.</summary>
/// <param name="Name">Its path in the output.</param>
/// <param name="Root">The whole page.</param>
public sealed partial record Page(string Name, XElement Root)
{
    /// <summary>What is wrong with the pages of an output, an EPUB's included.</summary>
    public static IEnumerable<string> FaultsIn(IEnumerable<OutputFile> output)
    {
        var files = output.SelectMany(OutputText.Unpacked).ToDictionary(file => file.Name, file => file.Bytes);
        var pages = files
            .Where(file => Path.GetExtension(file.Key) is ".html" or ".xhtml" or ".opf" or ".ncx" or ".xml")
            .Select(file => Read(file.Key, file.Value))
            .ToList();
        return [.. pages.SelectMany(page => page.Faults(files)), .. pages.GroupBy(BookOf).SelectMany(ThatIsOnTwo)];
    }

    /// <summary>An EPUB, or a site or the tree in it that a reading stop has.</summary>
    private static string BookOf(Page page) => page.Name.StartsWith("site/", StringComparison.Ordinal) ? page.Name[..page.Name.LastIndexOf('/')] : page.Name.Split('/')[0];

    /// <summary>The ids of each page of an output, an EPUB's included, by its path.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<string>> IdsIn(IEnumerable<OutputFile> output) => output
        .SelectMany(OutputText.Unpacked)
        .Where(file => Path.GetExtension(file.Name) is ".html" or ".xhtml")
        .ToDictionary(file => file.Name, file => Read(file.Name, file.Bytes).Ids.ToImmutableArray());

    /// <summary>The chapters of a book can be put on one page; what stands before them has names of its own.</summary>
    private static IEnumerable<string> ThatIsOnTwo(IEnumerable<Page> output) =>
        from page in output
        where Path.GetExtension(page.Name) is ".html" or ".xhtml" && Path.GetFileName(page.Name) is not ("index.html" or "404.html" or "whole-book.html" or "offline.html")
        from id in page.Ids
        where id[0] != '_' // what stands around the chapter, and what other pages say of it
        group page.Name by id into pages
        where pages.Distinct().Count() > 1
        select $"{string.Join(" and ", pages)} have the id ‘{pages.Key}’";

    private static Page Read(string name, byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        return new Page(name, XElement.Load(reader));
    }

    private IEnumerable<string> Ids => Root.DescendantsAndSelf().Attributes("id").Select(id => id.Value);

    /// <summary>What any reader would notice: an id twice, an empty title, a link that leads nowhere.</summary>
    private IEnumerable<string> Faults(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var id in Ids.GroupBy(id => id).Where(group => group.Count() > 1))
            yield return $"{Name}: the id ‘{id.Key}’ is given twice";
        foreach (var id in Ids.Where(id => !Identifier().IsMatch(id)))
            yield return $"{Name}: the id ‘{id}’ is no CSS identifier";
        foreach (var element in Root.DescendantsAndSelf().Where(element => element.Name.LocalName is "title" or "h1" && string.IsNullOrWhiteSpace(element.Value)))
            yield return $"{Name}: {element} is empty";
        foreach (var attribute in Root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src"))
        {
            if (WhyDead(attribute.Value, files) is { } why)
                yield return $"{Name}: {attribute} {why}";
        }
    }

    /// <summary>Source: CSS Syntax Module 3, “ident-token”, without escapes.</summary>
    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_-]*$")]
    private static partial Regex Identifier();

    private string? WhyDead(string link, IReadOnlyDictionary<string, byte[]> files)
    {
        if (Name == "site/404.html" && link.StartsWith('/'))
            return null; // shown at any address, so that its links begin with the site's own path
        if (link.StartsWith("data:,", StringComparison.Ordinal) || Uri.TryCreate(link, UriKind.Absolute, out var uri) && !uri.IsFile)
            return null;
        var (path, fragment) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, null);
        var target = path.Length == 0 ? Name : Companion.Model.BookPath.Resolve(Name, Uri.UnescapeDataString(path));
        if (target is null || !files.TryGetValue(target, out var bytes))
            return "names no file";
        return fragment is null || Read(target, bytes).Ids.Contains(fragment) ? null : "names no place";
    }
}
