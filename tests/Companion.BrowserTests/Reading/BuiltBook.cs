using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Companion.BrowserTests.Reading;

/// <summary>A book whose site is served below a path, as a repository's pages are, and lies in a folder.</summary>
public sealed partial class BuiltBook : IAsyncDisposable
{
    /// <summary>Where the site believes that it is.</summary>
    private const string Path = "/repo/";

    private readonly TemporaryFolder _folder = new();
    private readonly SiteServer _server;

    private BuiltBook(BuildResult built, SiteServer server, ImmutableDictionary<string, ImmutableArray<byte>> site)
    {
        _server = server;
        Files = site;
        Stops = built.Stops;
        foreach (var (path, content) in site)
            _folder.Write(path, content.AsSpan());
    }

    /// <summary>The site, by paths from its root.</summary>
    public ImmutableDictionary<string, ImmutableArray<byte>> Files { get; }

    /// <summary>The ids of the reading stops, in reading order.</summary>
    public ImmutableArray<string> Stops { get; }

    /// <summary>The paths of all pages but the one that nobody finds, in alphabetical order.</summary>
    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html").Order(StringComparer.Ordinal);

    /// <summary>The pages at one stop.</summary>
    public IEnumerable<string> PagesAt(string stop) => Pages.Where(path => path.StartsWith($"{stop}/", StringComparison.Ordinal));

    /// <summary>One page of each kind at a stop: those that the same classes name look alike.</summary>
    public IEnumerable<string> KindsOfPageAt(string stop) => PagesAt(stop).Where(path => !path.EndsWith("whole-book.html", StringComparison.Ordinal))
        .DistinctBy(path => string.Concat(Kind.Matches(Encoding.UTF8.GetString(Files[path].AsSpan())).Select(match => match.Value)));

    /// <summary>Where the site is served; ends with a slash.</summary>
    public string Address => $"{_server.Origin}{Path}";

    /// <summary>Where it is served without <c>.html</c> in its addresses; ends with a slash.</summary>
    public string BareAddress => $"{_server.Origin}{SiteServer.BarePath}";

    /// <summary>Where it lies on disk; ends with a slash.</summary>
    public string FileAddress => new Uri(_folder.Path + "/").AbsoluteUri;

    /// <summary>Builds a book and begins to serve it.</summary>
    /// <exception cref="InvalidOperationException">The book has errors.</exception>
    public static async Task<BuiltBook> Of(string folder)
    {
        var built = Pipeline.Build(new BuildOptions { Folder = folder, Address = new Uri($"https://example.org{Path}") });
        if (!built.Succeeded(strict: false))
            throw new InvalidOperationException(string.Join('\n', built.Findings.Select(finding => $"{finding.Range}: {finding.Message}")));
        var site = built.Files.Where(file => file.Path.StartsWith("site/", StringComparison.Ordinal)).ToImmutableDictionary(file => file.Path["site/".Length..], file => file.Content);
        return new BuiltBook(built, await SiteServer.Start(Path, site), site);
    }

    [GeneratedRegex("<(body|article)[^>]*? class=\"[^\"]*\"")]
    private static partial Regex Kind { get; }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
