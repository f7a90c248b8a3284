using System.IO.Compression;
using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests;

public sealed class WeightTests(Library library) : BrowserTest(library)
{
    private const int Limit = 50_000;

    /// <summary>The page, its stylesheet, two typefaces, three scripts, an icon, and a picture.</summary>
    private const int MostRequests = 9;

    [Theory, InlineData("index.html"), InlineData("unread/index.html"), InlineData("finished/index.html"), InlineData("unread/plot.html"), InlineData("finished/plot.html")]
    public async Task TheFirstPageIsLight(string path)
    {
        var reader = await NewReader();
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        await reader.Open(path);
        await reader.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        var files = asked.Where(url => url.StartsWith(reader.Book.Address, StringComparison.Ordinal)).Select(url => url[reader.Book.Address.Length..]).ToList();
        Assert.Contains(path, files);
        Assert.True(files.Count <= MostRequests, string.Join('\n', files));
        Assert.InRange(files.Where(file => !file.EndsWith(".woff2", StringComparison.Ordinal)).Sum(file => Compressed(reader.Book.Files[file].AsSpan())), 1, Limit);
    }

    /// <summary>In bytes, as hosts of static pages send it.</summary>
    private static long Compressed(ReadOnlySpan<byte> content)
    {
        using var sent = new MemoryStream();
        using (var zip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(content);
        return sent.Length;
    }
}
