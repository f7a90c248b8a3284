using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests;

/// <summary>What the other tests stand on.</summary>
public sealed class ReaderTests(Library library) : BrowserTest(library)
{
    private const string Ask = "async name => { try { await fetch(name); } catch (failed) { return; } }";

    [Fact]
    public async Task WithoutANetworkItIsNoOffenceThatNothingComesFromItButThatAFileFailsIs()
    {
        await using var reader = await Reader.Of(await Library.Browser(Engine, Device.Laptop), Engine, Library.Small, Device.Laptop);
        await reader.Open("index.html");
        await reader.Page.RouteAsync("**/icon.svg", route => route.AbortAsync(RequestAbortErrorCode.Failed));
        await reader.LeaveTheNetwork();
        await reader.Page.EvaluateAsync(Ask, "robots.txt");
        Assert.Empty(reader.Complaints);
        await reader.Page.EvaluateAsync(Ask, "icon.svg");
        Assert.Contains(reader.Complaints, complaint => complaint.Contains("icon.svg: net::ERR_FAILED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ABrowserThatHasDiedIsStartedAgain()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var running = new RunningBrowser(() => Chromium.Launch(playwright));
        var first = await running.Take();
        Assert.Same(first, await running.Take());
        await first.CloseAsync();
        var second = await running.Take();
        Assert.NotSame(first, second);
        Assert.True(second.IsConnected);
    }
}
