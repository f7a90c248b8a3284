using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>What a page offers to the keyboard, and what the Tab key comes to.</summary>
internal static class TabOrder
{
    /// <summary>Finds what should be reached: it can be seen and pressed. What a preview shows comes and goes.</summary>
    private const string Find = """
        () => {
            window.offered = Array.from(document.querySelectorAll("a[href], button, summary, input, [tabindex='0']"))
                .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !element.closest(".preview"));
            return window.offered.map(element => element.outerHTML.slice(0, 100));
        }
        """;

    /// <summary>The number of what has the focus; -1 for something else, -2 for nothing; and whether one sees it.</summary>
    private const string Ask = """
        () => {
            const focused = document.activeElement;
            const style = getComputedStyle(focused);
            const box = focused.getBoundingClientRect();
            const isSeen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.height > 0;
            return [focused === document.body || focused === document.documentElement ? -2 : window.offered.indexOf(focused), isSeen ? 1 : 0];
        }
        """;

    /// <summary>Presses Tab until there is nothing more to come to.</summary>
    /// <returns>What is wrong: what was not reached, what was reached in another place than it stands, what did not show it.</returns>
    public static async Task<List<string>> FaultsOn(IPage page)
    {
        var offered = await page.EvaluateAsync<string[]>(Find);
        var (faults, reached) = (new List<string>(), new List<int>());
        for (var pressed = 0; pressed < 2 * offered.Length + 10; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (number, isSeen) = await page.EvaluateAsync<int[]>(Ask) is [var first, var second] ? (first, second == 1) : default;
            if (number == -2 || reached.Contains(number))
                break;
            if (number == -1)
                continue;
            reached.Add(number);
            if (!isSeen)
                faults.Add($"has the focus and does not show it: {offered[number]}");
        }

        faults.AddRange(Enumerable.Range(0, offered.Length).Except(reached).Select(number => $"is never reached: {offered[number]}"));
        if (!reached.SequenceEqual(reached.Order()))
            faults.Add($"the order is {string.Join(' ', reached)}");
        return faults;
    }
}
