using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests;

/// <summary>What holds on every page of both books, and on every kind of page at the earlier stops: nothing moves, it fits on screens from 320 pixels, with letters twice as large, and says at which stop one is.</summary>
public sealed class EveryPageTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("sample", "unread"), InlineData("sample", "part-one"), InlineData("sample", "part-two"), InlineData("sample", "finished")]
    [InlineData("torture", "unread"), InlineData("torture", "part-one"), InlineData("torture", "part-two"), InlineData("torture", "finished")]
    public async Task ItFitsStandsStillAndSaysWhereOneIs(string book, string stop)
    {
        var pages = stop == Library[book].Stops[^1] ? Library[book].PagesAt(stop) : Library[book].KindsOfPageAt(stop);
        Offences.None(await Standing.FaultsOn(pages.Append("index.html"), await NewReader(Library[book], Device.Phone)));
    }
}
