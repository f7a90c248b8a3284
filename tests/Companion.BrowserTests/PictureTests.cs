using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests;

/// <summary>Takes the README's pictures, when the environment variable PICTURES is 1. They are looked at, not compared.</summary>
public sealed class PictureTests(Library library) : BrowserTest(library)
{
    private static readonly Device s_screen = Device.Laptop with { Width = 1440, Height = 1080 };

    [Picture]
    public Task TheFrontDoor() => Take("front-page.png", "index.html", s_screen);

    [Picture]
    public Task AChapterInTheLight() => Take("chapter.png", "part-one/part-one.html#part-one_spiders", s_screen);

    [Picture]
    public Task AChapterInTheDark() => Take("chapter-dark.png", "part-one/reception.html", s_screen with { Colours = ColorScheme.Dark });

    [Picture]
    public Task AChapterOnAPhone() => Take("phone.png", "part-one/themes.html", Device.Phone with { Width = 390, Height = 760, Density = 1.25f });

    private async Task Take(string name, string path, Device device)
    {
        var reader = await NewReader(device with { KeepsStill = true });
        await reader.Open(path);
        var picture = await reader.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Folder, ".github", "pictures", name), Animations = ScreenshotAnimations.Disabled });
        Assert.NotEmpty(picture);
    }
}
