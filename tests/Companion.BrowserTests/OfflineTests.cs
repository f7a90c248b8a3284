using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>Without a network. What WebDriver BiDi cuts off in Firefox does not come to the worker on the device.</summary>
public sealed class OfflineTests(Library library) : BrowserTest(library)
{
    private static readonly Device s_device = Device.Laptop with { KeepsPages = true };

    [Fact]
    public async Task AfterTheFirstVisitTheWholeBookCanBeReadAndSaysThatItIsOlder()
    {
        var reader = await Visitor("part-one/index.html");
        await reader.LeaveTheNetwork();
        foreach (var path in Library.Sample.PagesAt("part-one").Where(path => path != "part-one/whole-book.html").Append("index.html"))
        {
            await reader.Open(path);
            await Expect(Older(reader)).ToBeVisibleAsync();
            await Expect(new SitePage(reader).Title.First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task ItCanBeSearched()
    {
        var reader = await Visitor("part-one/index.html");
        await reader.LeaveTheNetwork();
        await reader.Open("part-one/plot.html");
        var search = new SearchDialog(reader);
        await search.Ask("memory");
        await Expect(search.Marked.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task NothingOfAnotherStopIsKept()
    {
        var reader = await Visitor("part-one/index.html");
        var kept = await reader.Page.EvaluateAsync<string[]>("async () => { const cache = await caches.open((await caches.keys())[0]); return (await cache.keys()).map(request => request.url); }");
        Assert.DoesNotContain(kept, url => url.Contains("/part-two/", StringComparison.Ordinal) || url.Contains("/finished/", StringComparison.Ordinal));
        await reader.LeaveTheNetwork();
        await reader.Open("finished/plot.html");
        Assert.Equal("offline.html", reader.Place);
        await Expect(new SitePage(reader).Title.First).ToBeVisibleAsync();
        await Expect(Older(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhereThereIsANetworkNobodyIsShownWhatIsOlder()
    {
        var reader = await Visitor("part-one/index.html");
        await reader.Page.EvaluateAsync(
            "async address => (await caches.open((await caches.keys())[0])).put(address, new Response('old', { headers: { 'Content-Type': 'text/html' } }))",
            Library.Sample.Address + "part-one/plot.html");
        await reader.Open("part-one/plot.html");
        await Expect(new SitePage(reader).Title.First).ToBeVisibleAsync();
        await Expect(Older(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task AHostMayLeaveExtensionsOutOfAddresses()
    {
        var reader = await NewReader(s_device);
        var site = Library.Sample.BareAddress;
        await reader.Page.GotoAsync($"{site}part-one/index.html");
        await reader.Keeps("offline.json", site);
        await reader.Keeps("part-one/offline.json", site);
        await reader.Page.GotoAsync($"{site}part-one/plot");
        var kept = await reader.Page.EvaluateAsync<string[]>("async () => (await (await caches.open((await caches.keys())[0])).keys()).map(request => request.url)");
        Assert.Single(kept, url => url.Contains("/part-one/plot", StringComparison.Ordinal)); // one copy, whatever it was asked as
        await reader.LeaveTheNetwork();
        foreach (var path in new[] { "part-one/plot.html", "part-one/cast", "part-one/", "index.html" })
        {
            await reader.Page.GotoAsync(site + path);
            await Expect(Older(reader)).ToBeVisibleAsync();
            await Expect(new SitePage(reader).Title.First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task WhatOtherSitesOfTheSameHostKeepIsLeftAlone()
    {
        var reader = await NewReader(s_device);
        await reader.Open("robots.txt");
        await reader.Page.EvaluateAsync("() => Promise.all(['companion /other/ 1', 'companion /repo/ 0', 'another'].map(name => caches.open(name)))");
        await reader.Open("part-one/index.html");
        await reader.Keeps("offline.json");
        Assert.Equal(["another", "companion /other/ 1", "companion /repo/ 1"], (await reader.Page.EvaluateAsync<string[]>("() => caches.keys()")).Order(StringComparer.Ordinal));
    }

    private static ILocator Older(Reader reader) => reader.Page.Locator("p.offline");

    private async Task<Reader> Visitor(string path)
    {
        var reader = await NewReader(s_device);
        await reader.Open(path);
        await reader.Keeps("offline.json");
        await reader.Keeps($"{path.Split('/')[0]}/offline.json");
        return reader;
    }
}
