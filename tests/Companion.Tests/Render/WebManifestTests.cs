using System.Text.Json.Nodes;
using Companion.Model;
using Companion.Load;
using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render;

public sealed class WebManifestTests
{
    private static readonly System.Collections.Immutable.ImmutableArray<Companion.Render.OutputFile> s_files = StopBooks.Render(StopBooks.All);
    private static readonly Dictionary<string, string> s_texts = StopBooks.Texts(s_files);

    [Fact]
    public void EachTreeHasOneThatSaysForWhomItIs()
    {
        var manifest = Manifest("part-one");
        Assert.Equal("Reading (for readers who have finished Part One)", Text(manifest, "name"));
        Assert.Equal("Reading", Text(manifest, "short_name"));
        Assert.Equal("en", Text(manifest, "lang"));
        Assert.Equal("ltr", Text(manifest, "dir"));
        Assert.Equal("/r/part-one/", Text(manifest, "id"));
        Assert.Equal(["site/finished/manifest.webmanifest", "site/part-one/manifest.webmanifest", "site/unread/manifest.webmanifest"], s_texts.Keys.Where(path => path.EndsWith(".webmanifest", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(" data-manifest=\"manifest.webmanifest\"", s_texts["site/part-one/plot.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("data-manifest", s_texts["site/index.html"] + s_texts["site/404.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void EverythingThatItNamesIsThereAndOfTheSizeThatItSays()
    {
        foreach (var icon in Manifest("finished")["icons"]!.AsArray())
        {
            var path = new Uri(new Uri("http://host/site/finished/manifest.webmanifest"), Text(icon!, "src")!).AbsolutePath.TrimStart('/');
            var file = Assert.Single(s_files, file => file.Path == path);
            if (Text(icon!, "type") == "image/png" && PictureReader.Read([.. file.Content]) is { } picture)
                Assert.Equal(Text(icon!, "sizes"), $"{picture.Width}x{picture.Height}");
        }

        Assert.Contains("site/finished/" + Text(Manifest("finished"), "start_url"), s_texts.Keys);
    }

    [Fact]
    public void AnIconThatMayBeCutToACircleKeepsItsBooksInsideOfIt()
    {
        Assert.Equal(["any", "any", "any", "maskable"], Manifest("unread")["icons"]!.AsArray().Select(icon => Text(icon!, "purpose")));
        const int Side = 512, Edge = Side / 16, Inner = Side - 2 * Edge, Middle = Side / 2;
        var corner = (X: Edge + Inner * 7 / 32 - Middle, Y: Edge + Inner * 3 / 16 - Middle);
        Assert.InRange(Math.Sqrt(corner.X * corner.X + corner.Y * corner.Y), 0, Side * 0.4);
    }

    [Fact]
    public void WithoutAnAddressItHasNoId()
    {
        var nowhere = StopBooks.Texts(StopBooks.Render(StopBooks.With(settings => settings with { Site = new SiteSettings(null, null) })));
        Assert.Null(JsonNode.Parse(nowhere["site/unread/manifest.webmanifest"])!["id"]);
    }

    private static JsonNode Manifest(string stop) => JsonNode.Parse(s_texts[$"site/{stop}/manifest.webmanifest"])!;

    private static string? Text(JsonNode node, string property) => node[property]?.GetValue<string>();
}
