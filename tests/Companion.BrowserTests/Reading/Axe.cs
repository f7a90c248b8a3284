using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>axe, asked on the page itself: its runner for Playwright opens a second page for every answer.</summary>
internal static class Axe
{
    /// <summary>WCAG 2.2 at level AA, and what axe calls good practice.</summary>
    private const string Everything = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";

    /// <summary>The rules that look at colours; no other can find more in another theme.</summary>
    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What all rules find on a page as it is now.</summary>
    public static Task<string[]> Ask(IPage page) => Run(page, Everything);

    /// <summary>What the rules about colours find.</summary>
    public static Task<string[]> AskAboutColours(IPage page) => Run(page, Colours);

    private static async Task<string[]> Run(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(s_script);
        return await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, { runOnly: {{rules}}, resultTypes: ["violations"] })).violations
                .flatMap(violation => violation.nodes.map(node => `${violation.id} (${violation.help}): ${node.target} ${node.html}`))
            """);
    }
}
