using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>Somebody who reads, with a device of their own: nothing is remembered from one to the next.</summary>
public sealed class Reader : IAsyncDisposable
{
    /// <summary>In milliseconds; only a test that fails waits so long.</summary>
    public const float Patience = 60_000;

    private const string NoNetwork = "net::ERR_INTERNET_DISCONNECTED";

    /// <summary>How Firefox says that the reader has left a page before it had its typefaces.</summary>
    private static readonly Regex s_leftBehind = new("^downloadable font: .*status=2152398850", RegexOptions.CultureInvariant);

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<Complaint> _complaints = new();
    private readonly ConcurrentDictionary<string, bool> _outOfReach = new();
    private readonly List<string> _forgiven = [];
    private bool _isOffline;

    private Reader(IBrowserContext context, IPage page, BuiltBook book)
    {
        (_context, Page, Book) = (context, page, book);
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"says “{message.Text}”", FileOf(message.Location));
        page.PageError += (_, error) => Complain(!s_leftBehind.IsMatch(error), $"throws {error}");
        context.Request += (_, request) => Complain(!IsOurs(request.Url), $"asks for {request.Url}");
        context.RequestFailed += (_, request) => Miss(request);
    }

    /// <summary>What is open in front of the reader.</summary>
    public IPage Page { get; }

    /// <summary>What is read.</summary>
    public BuiltBook Book { get; }

    /// <summary>What the browser complained about, and what was asked of other machines.</summary>
    public IEnumerable<string> Complaints => _complaints.Where(complaint => !IsForgiven(complaint)).Select(complaint => complaint.Words);

    /// <summary>Takes no offence at what the browser says with these words in it.</summary>
    public void Forgives(string words) => _forgiven.Add(words);

    /// <summary>Somebody new.</summary>
    internal static async Task<Reader> Of(IBrowser browser, Engine engine, BuiltBook book, Device device)
    {
        var context = await browser.NewContextAsync(device.Options);
        context.SetDefaultTimeout(Patience);
        if (device.RefusesToRemember)
            await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
        if (!device.KeepsPages)
            await context.AddInitScriptAsync("delete Navigator.prototype.serviceWorker");
        await context.AddInitScriptAsync(LayoutShifts.Script);
        var reader = new Reader(context, await context.NewPageAsync(), book);
        if (engine == Engine.Firefox && !device.RunsScripts)
            await reader.GetsNoScripts();
        return reader;
    }

    /// <summary>Firefox cannot be told by WebDriver BiDi to run none.</summary>
    private async Task GetsNoScripts()
    {
        Forgives(".js");
        await _context.RouteAsync("**/*.js", route => route.AbortAsync());
    }

    /// <summary>Opens a page where the site is served.</summary>
    /// <param name="path">From the site's root; may have a fragment.</param>
    public async Task<IResponse?> Open(string path)
    {
        await Loads(); // Firefox takes it for an interruption when a page is left that is still coming
        return await Page.GotoAsync(Book.Address + path);
    }

    /// <summary>Opens a page on disk.</summary>
    public Task<IResponse?> OpenFile(string path) => Page.GotoAsync(Book.FileAddress + path);

    /// <summary>Waits until everything on a list is kept on the device.</summary>
    /// <param name="list">From the site's root.</param>
    /// <param name="site">Where the site is; null for where it is served.</param>
    public async Task Keeps(string list, string? site = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(Patience));
        while (!await Page.EvaluateAsync<bool>("async list => !!await caches.match(list)", (site ?? Book.Address) + list))
            await Task.Delay(50, patience.Token);
    }

    /// <summary>From now on there is no network. That nothing comes from it is no offence; that something else goes wrong with a file is.</summary>
    public Task LeaveTheNetwork()
    {
        _isOffline = true;
        return _context.SetOfflineAsync(true);
    }

    /// <summary>Waits until the reader is at an address that ends so, or at any other, and the page there listens to keys. (Playwright's own waiting for an
    /// address misses one that comes early.)</summary>
    /// <param name="end">The end of the address, fragment included.</param>
    /// <param name="isOther">Whether every other is meant.</param>
    public async Task Arrives(string end, bool isOther = false)
    {
        var place = Assertions.Expect(Page);
        await (isOther ? place.Not : place).ToHaveURLAsync(new Regex(Regex.Escape(end) + "$"));
        await Loads();
    }

    /// <summary>Waits until the page is there. (Firefox does not always tell Playwright when it is.)</summary>
    private async Task Loads()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(Patience));
        while (await State() is not "complete")
            await Task.Delay(20, patience.Token);
    }

    /// <returns>Empty while the reader is between two pages.</returns>
    private async Task<string> State()
    {
        try
        {
            return await Page.EvaluateAsync<string>("document.readyState");
        }
        catch (PlaywrightException)
        {
            return "";
        }
    }

    /// <summary>Where the reader is, from the site's root, fragment included.</summary>
    public string Place => new[] { Book.Address, Book.FileAddress }.Aggregate(Page.Url, (url, root) => url.StartsWith(root, StringComparison.Ordinal) ? url[root.Length..] : url);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsOurs(string url) =>
        url.StartsWith(Book.Address, StringComparison.Ordinal) || url.StartsWith(Book.BareAddress, StringComparison.Ordinal) || url.StartsWith(Book.FileAddress, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    /// <summary>What stands before the line and the column.</summary>
    private static string FileOf(string location) => location.Split(':') is [.. var address, _, _] ? string.Join(':', address) : location;

    private void Complain(bool really, string what, string? address = null)
    {
        if (really)
            _complaints.Enqueue(new Complaint($"{Place} {what}", address));
    }

    private void Miss(IRequest request)
    {
        if (_isOffline && request.Failure is NoNetwork)
            _outOfReach[request.Url] = true;
        Complain(request.Failure is not ("net::ERR_ABORTED" or "NS_BINDING_ABORTED"), $"does not get {request.Url}: {request.Failure}", request.Url);
    }

    /// <summary>What the worker on the device asks for in vain, it cannot hand on: of such a file alone the page is told no more than that it failed.</summary>
    private bool IsForgiven(Complaint complaint) => _forgiven.Any(complaint.Words.Contains)
        || (complaint.Address is { } address && _outOfReach.ContainsKey(address) && (complaint.Words.Contains(NoNetwork) || complaint.Words.Contains("net::ERR_FAILED")));

    /// <param name="Words">Where the reader was, and what happened.</param>
    /// <param name="Address">Of the file with which it happened, if it happened with one.</param>
    private sealed record Complaint(string Words, string? Address);
}
