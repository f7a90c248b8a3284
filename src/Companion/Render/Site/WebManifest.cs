using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Companion.Model;
using Companion.Render.Covers;
using Companion.Render.Site.Schemas;

namespace Companion.Render.Site;

/// <summary>Lets readers keep a tree of the site beside their other programs. All addresses but the id are seen from the manifest, so that it holds on any path.</summary>
/// <remarks>Source: W3C, Web Application Manifest.</remarks>
internal static class WebManifest
{
    /// <summary>The manifest's name in its tree.</summary>
    public const string File = "manifest.webmanifest";

    private const string Drawing = "icon.svg";

    /// <summary>Painted icons at the site's root.</summary>
    /// <param name="Side">In pixels.</param>
    /// <param name="Purpose"><c>maskable</c> for one that may be cut to a circle; else <c>any</c>.</param>
    private sealed record Icon(string Path, int Side, string Purpose);

    private static readonly ImmutableArray<Icon> s_icons = [new("icon-192.png", 192, "any"), new("icon-512.png", 512, "any"), new("icon-maskable.png", 512, "maskable")];

    /// <param name="folder">The site's.</param>
    public static IEnumerable<OutputFile> Icons(Colour book, string folder) =>
        s_icons.Select(icon => new OutputFile(folder + icon.Path, IconPainter.Paint(book, icon.Side, isMaskable: icon.Purpose == "maskable")));

    public static OutputFile Of(SiteTree tree, Uri? address) =>
        OutputFile.Of(tree.Folder + File, SchemaText.Of(Content(tree, address), indented: true) + "\n") with { Stop = tree.Edition.Stop };

    private static JsonObject Content(SiteTree tree, Uri? address)
    {
        var (settings, colours) = (tree.Edition.Book.Settings, new CoverColours(tree.Edition.Book.Settings.Cover.Colour));
        return new JsonObject
        {
            ["id"] = address is null ? null : address.AbsolutePath + tree.Folder, // a browser sees it from the host, wherever the manifest lies
            ["name"] = tree.Edition.Title,
            ["short_name"] = settings.Title,
            ["description"] = settings.Description,
            ["lang"] = settings.Language,
            ["dir"] = TextDirection.Of(settings.Language),
            ["start_url"] = SiteTree.FrontPage,
            ["scope"] = "./",
            ["display"] = "standalone",
            ["theme_color"] = colours.Field.ToString(),
            ["background_color"] = colours.Paper.ToString(),
            ["categories"] = SchemaText.List(["books"]),
            ["icons"] = SchemaText.List(s_icons
                .Select(icon => (JsonNode)Picture(tree.Up + icon.Path, "image/png", string.Create(null, $"{icon.Side}x{icon.Side}"), icon.Purpose))
                .Prepend(Picture(tree.Up + Drawing, "image/svg+xml", "any", "any"))),
        };
    }

    private static JsonObject Picture(string path, string type, string sizes, string purpose) =>
        new() { ["src"] = path, ["type"] = type, ["sizes"] = sizes, ["purpose"] = purpose };
}
