using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads what <c>book.yml</c> says of the cover, and finds the author's own.</summary>
internal static class CoverReader
{
    /// <summary>Where the author's own cover lies if nobody says where.</summary>
    private static readonly ImmutableArray<string> s_usual =
        ["cover.jpg", "cover.jpeg", "cover.png", "chapters/images/cover.jpg", "chapters/images/cover.jpeg", "chapters/images/cover.png"];

    /// <param name="book">The keys of book.yml.</param>
    /// <param name="findings">Where CMP105 goes.</param>
    /// <returns>The settings without the picture, and where the author says that it is; null when nobody says.</returns>
    public static (CoverSettings Settings, YamlScalar? File) Read(YamlMapReader book, List<Diagnostic> findings)
    {
        if (book.Node("cover") is YamlScalar alone)
            return (new CoverSettings(), alone);
        if (book.Map("cover") is not { } cover)
            return (new CoverSettings(), null);
        var designs = Enum.GetValues<CoverDesign>().ToDictionary(design => design.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        var settings = new CoverSettings
        {
            Alternative = cover.Text("alt"),
            Design = cover.Value<object>("design", string.Join(", ", designs.Keys), text => designs.TryGetValue(text, out var design) ? design : null) as CoverDesign? ?? CoverDesign.Lines,
            Colour = cover.Value<object>("colour", $"a colour like #1d594b, or {string.Join(", ", Colour.Named.Select(named => named.Name))}", text => Colour.Read(text)) as Colour? ?? Colour.Named[0].Colour,
            IsPage = cover.Value<object>("page", "on or off", text => text switch { "on" or "true" or "yes" => true, "off" or "false" or "no" => false, _ => null }) as bool? ?? false,
        };
        var file = cover.Text("file") is { Length: > 0 } ? cover.Node("file") as YamlScalar : null;
        cover.ReportUnknownKeys();
        return (settings, file);
    }

    /// <param name="folder">The book's.</param>
    /// <param name="named">Where the author says that the picture is; null when nobody says.</param>
    /// <returns>The settings, with the author's own cover if there is one.</returns>
    /// <remarks>Reports CMP303 and CMP304.</remarks>
    public static Diagnosed<CoverSettings> Find(string folder, CoverSettings settings, YamlScalar? named)
    {
        if (named is null)
        {
            var shelf = AssetLoader.Load(folder, s_usual);
            var usual = s_usual.Select(path => (shelf.Lookups[path] as AssetLookup.Found)?.Asset).FirstOrDefault(asset => asset is not null);
            return new(usual is null ? settings : settings with { Picture = usual, Range = new SourceText(usual.Path, "").Beginning }, []);
        }

        var written = named.Value.Trim();
        if (BookPath.Resolve("book.yml", written.Replace('\\', '/')) is not { Length: > 0 } path)
            return new(settings, [DiagnosticCatalogue.OutsideTheBook.At(named.Range, written)]);
        return AssetLoader.Load(folder, [path]).Lookups[path] switch
        {
            AssetLookup.Found found => new(settings with { Picture = found.Asset, Range = named.Range }, []),
            AssetLookup.Outside => new(settings, [DiagnosticCatalogue.OutsideTheBook.At(named.Range, written)]),
            AssetLookup.Missing missing => new(settings, [DiagnosticCatalogue.AssetNotFound.At(named.Range, written).DidYouMeanPath(path, missing.Neighbours)]),
            var other => throw new InvalidOperationException($"A file cannot be {other}"),
        };
    }
}
