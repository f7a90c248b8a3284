using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

/// <summary>One page of each kind; that each page fits with its own words, Chromium says.</summary>
[Collection("Firefox")]
public sealed class EveryKindOfPageTests(Library library) : BrowserTest(library)
{
    protected override Engine Engine => Engine.Firefox;

    [Theory, InlineData("sample", "part-one"), InlineData("torture", "finished")]
    public async Task ItFitsStandsStillAndSaysWhereOneIs(string book, string stop) =>
        Offences.None(await Standing.FaultsOn(Library[book].KindsOfPageAt(stop).Append("index.html"), await NewReader(Library[book], Device.Phone)));
}
