using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Companion.BrowserTests.Reading;

/// <summary>
/// Serves files from memory below a path, to this machine only, as a host of static pages does; and below another as those hosts do that send
/// readers on to addresses without <c>.html</c>.
/// </summary>
public sealed class SiteServer : IAsyncDisposable
{
    /// <summary>Where addresses have no <c>.html</c>.</summary>
    public const string BarePath = "/bare/";

    private const string Extension = ".html";

    private static readonly FileExtensionContentTypeProvider s_types = new();

    private readonly WebApplication _application;
    private readonly string _path;
    private readonly ImmutableDictionary<string, ImmutableArray<byte>> _files;

    private SiteServer(WebApplication application, string path, ImmutableDictionary<string, ImmutableArray<byte>> files)
    {
        (_application, _path, _files) = (application, path, files);
        application.Run(Answer);
    }

    /// <summary>Without a slash at the end.</summary>
    public string Origin => _application.Urls.Single();

    /// <summary>Begins to serve, at a port that is free.</summary>
    /// <param name="path">Begins and ends with a slash.</param>
    /// <param name="files">By paths from there.</param>
    public static async Task<SiteServer> Start(string path, ImmutableDictionary<string, ImmutableArray<byte>> files)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SiteServer(builder.Build(), path, files);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        var asked = context.Request.Path.Value ?? "";
        if (!asked.StartsWith(BarePath, StringComparison.Ordinal))
            return Send(context, asked.StartsWith(_path, StringComparison.Ordinal) ? asked[_path.Length..] : "404.html");
        if (!asked.EndsWith(Extension, StringComparison.Ordinal))
            return Send(context, asked[BarePath.Length..] is var name && _files.ContainsKey(name + Extension) ? name + Extension : name);
        context.Response.Redirect(asked[..^Extension.Length] is var bare && bare.EndsWith("/index", StringComparison.Ordinal) ? bare[..^"index".Length] : bare, permanent: true);
        return Task.CompletedTask;
    }

    private Task Send(HttpContext context, string name)
    {
        if (name.Length == 0 || name.EndsWith('/'))
            name += "index.html";
        if (!_files.ContainsKey(name))
            (name, context.Response.StatusCode) = ("404.html", StatusCodes.Status404NotFound);
        context.Response.ContentType = s_types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        return context.Response.Body.WriteAsync(_files[name].AsMemory()).AsTask();
    }
}
