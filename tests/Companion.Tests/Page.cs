using System.Xml;
using System.Xml.Linq;
using Companion.Render;

namespace Companion.Tests;

/// <summary>A page of the output, read as XML.</summary>
/// <param name="Name">Its path in the output.</param>
/// <param name="Root">The whole page.</param>
public sealed record Page(string Name, XElement Root)
{
    /// <summary>What is wrong with the pages of an output, an EPUB's included.</summary>
    public static IEnumerable<string> FaultsIn(IEnumerable<OutputFile> output)
    {
        var files = output.SelectMany(OutputText.Unpacked).ToDictionary(file => file.Name, file => file.Bytes);
        return files
            .Where(file => Path.GetExtension(file.Key) is ".html" or ".xhtml" or ".opf" or ".ncx" or ".xml")
            .SelectMany(file => Read(file.Key, file.Value).Faults(files));
    }

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
        foreach (var element in Root.DescendantsAndSelf().Where(element => element.Name.LocalName is "title" or "h1" && string.IsNullOrWhiteSpace(element.Value)))
            yield return $"{Name}: {element} is empty";
        foreach (var attribute in Root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src"))
        {
            if (WhyDead(attribute.Value, files) is { } why)
                yield return $"{Name}: {attribute} {why}";
        }
    }

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
