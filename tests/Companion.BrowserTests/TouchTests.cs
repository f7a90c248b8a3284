using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>What fingers do. WebDriver BiDi gives Firefox none.</summary>
public sealed class TouchTests(Library library) : BrowserTest(library)
{
    [Fact]
    public async Task AFingersFirstTouchShowsItAndItLeadsOn()
    {
        var page = await ChapterPage.Open(await NewReader(Device.Phone with { IsTouched = true }), "finished/reception.html");
        await page.Terms.First.ScrollIntoViewIfNeededAsync(); // what scrolls later takes the preview away
        await page.Terms.First.TapAsync();
        await Expect(page.Preview).ToHaveCountAsync(1);
        Assert.Equal("finished/reception.html", page.Reader.Place);
        await page.Preview.Locator(".to-page a").TapAsync();
        await page.Reader.Arrives("reception.html", isOther: true);
        await Expect(page.Reader.Page.Locator(":target")).ToBeInViewportAsync();
    }
}
