using Companion.Diagnostics;
using Companion.Load.Stylesheets;

namespace Companion.Tests.Load.Stylesheets;

public sealed class StylesheetChecksTests
{
    private const string Sepia = ":root[data-colours=\"sepia\"]";

    /// <summary>#6d6d6d suits light pages, and not sepia ones, which are darker.</summary>
    [Theory]
    [InlineData("h2 { color: #6d6d6d }", "#6d6d6d sepia 4.3")]
    [InlineData("h2 { color: light-dark(#6d6d6d, #ddd) }", "#6d6d6d sepia 4.3")]
    [InlineData("h2 { color: light-dark(hsl(0 0% 42.7%), #ddd) }", "hsl(0 0% 42.7%) sepia 4.3")]
    [InlineData("h2 { color: #888 }", "#888 light 3.4")]
    [InlineData("h2 { color: light-dark(#444, #333) }", "#333 dark 1.4")]
    [InlineData("@media (prefers-color-scheme: dark) { h2 { color: #ddd } }", "")]
    [InlineData("@media print { h2 { color: #aaa } }", "")]
    public void AColourIsLookedAtOnThePagesOfEveryScheme(string rules, string found) => Assert.Equal(found, Found(rules));

    [Theory]
    [InlineData(Sepia + " h2 { color: #666 }", "")]
    [InlineData(Sepia + " h2 { color: #777 }", "#777 sepia 3.7")]
    [InlineData("html[data-colours=sepia] h2 { color: #777 }", "#777 sepia 3.7")]
    [InlineData("[ data-colours = 'sepia' ] h2 { color: light-dark(#777, #eee) }", "#777 sepia 3.7")]
    [InlineData(Sepia + " h2, " + Sepia + " h3 { color: #777 }", "#777 sepia 3.7")]
    [InlineData(":root[data-colours=\"dark\"] h2 { color: #ddd }", "")]
    [InlineData(":root[data-colours=\"light\"] h2 { color: #6d6d6d }", "")]
    [InlineData(":root:not([data-colours=\"sepia\"]) h2 { color: #6d6d6d }", "")]
    [InlineData(Sepia + "[data-colours=\"dark\"] h2 { color: #ddd }", "")]
    public void ARuleForSepiaPagesIsLookedAtThere(string rules, string found) => Assert.Equal(found, Found(rules));

    [Theory]
    [InlineData(Sepia + " h2 { color: #222 }")]
    [InlineData(Sepia + " { h2 { color: #222 } }")]
    [InlineData("h2 { " + Sepia + " & { color: #222 } }")]
    [InlineData(":root:is([data-colours=\"sepia\"], [data-colours=\"light\"]) h2 { color: #222 }")]
    [InlineData(Sepia + " h2 { background: #fff }")]
    [InlineData(Sepia + " { background: #fff }")]
    [InlineData(Sepia + " body { background: #fff }")]
    public void AColourIsPassedOverWhereSepiaPagesHaveAnother(string rule) => Assert.Equal("", Found("h2 { color: light-dark(#6d6d6d, #ddd) } " + rule));

    [Theory]
    [InlineData(":root { --accent: light-dark(#6d6d6d, #ddd) }", "")]
    [InlineData(":root { --accent: #6d6d6d !important }", "#6d6d6d sepia 4.3")]
    [InlineData(Sepia + " { --accent: #6d6d6d }", "#6d6d6d sepia 4.3")]
    [InlineData(":root, " + Sepia + " { --accent: light-dark(#6d6d6d, #ddd) }", "#6d6d6d sepia 4.3")]
    [InlineData(":root, " + Sepia + " { --accent: #888 }", "#888 light 3.4")]
    [InlineData(Sepia + " { --accent: #444 } :root { --accent: light-dark(#6d6d6d, #ddd) }", "")]
    [InlineData(Sepia + " { --paper: #222 }", "#3a2f22 sepia 1.2")]
    [InlineData(Sepia + " { --paper: #fff }", "")]
    [InlineData(Sepia + " { --paper: #eadcc0; --ink: #222; --quiet: #444; --accent: #444; --visited: #444 }", "")]
    [InlineData(Sepia + " { --paper: #eadcc0; --ink: #888 }", "#888 ground 2.6")]
    [InlineData(Sepia + " { --paper: #fff; --ink: #222 } :root[data-colours=\"dark\"] { --paper: #111; --ink: #ddd }", "")]
    [InlineData(":root[data-colours='sepia'] { --paper: #fff; --ink: #222 } :root[data-colours=dark] { --paper: #111; --ink: #ddd }", "")]
    public void ASchemeHasTheColoursThatCountInIt(string rules, string found) => Assert.Equal(found, Found(rules));

    /// <summary>What a stylesheet with the author's rules behind the program's is told.</summary>
    /// <returns>For each finding the colour, the scheme and the contrast.</returns>
    private static string Found(string rules)
    {
        const string Site = "templates/site/site.css";
        var findings = StylesheetChecks.Run([new SourceText(Site, File.ReadAllText(Path.Combine(Repository.Folder, Site)))], [new SourceText("templates/site/added.css", rules)]);
        return string.Join("; ", findings.Select(finding => finding.Message
            .Replace(" can hardly be read on this", "", StringComparison.Ordinal)
            .Replace(" can hardly be read on", "", StringComparison.Ordinal)
            .Replace(" pages", "", StringComparison.Ordinal)
            .Replace(": the contrast is", "", StringComparison.Ordinal)
            .Replace(" to 1.", "", StringComparison.Ordinal)));
    }
}
