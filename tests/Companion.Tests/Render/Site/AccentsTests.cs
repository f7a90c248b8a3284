using System.Text.RegularExpressions;
using Companion.Model;
using Companion.Render.Site;

namespace Companion.Tests.Render.Site;

public class AccentsTests
{
    public static TheoryData<string> Books => [.. Colour.Named.Select(named => named.Name), "#ffffff", "#000000", "#ffff00", "#00ff00", "#0000ff", "#808080", "#ff00ff"];

    [Theory, MemberData(nameof(Books))]
    public void CanBeReadOnEachGround(string book)
    {
        var accents = Accents.Of(Colour.Read(book)!.Value);
        Assert.InRange(accents.ByDay.ContrastTo(Accents.Papers.ByDay), 700, 2100);
        Assert.InRange(accents.OnSepia.ContrastTo(Accents.Papers.OnSepia), 700, 2100);
        Assert.InRange(accents.AtNight.ContrastTo(Accents.Papers.AtNight), 900, 2100);
    }

    [Theory, MemberData(nameof(Books))]
    public void CanBeReadOnWhatIsMarked(string book)
    {
        var accents = Accents.Of(Colour.Read(book)!.Value);
        var (light, sepia) = (Property("found").Split("light-dark(")[1].TrimEnd(')').Split(", "), Property("found", "sepia"));
        Assert.InRange(accents.ByDay.ContrastTo(Colour.Read(light[0])!.Value), 460, 2100);
        Assert.InRange(accents.AtNight.ContrastTo(Colour.Read(light[1])!.Value), 460, 2100);
        Assert.InRange(accents.OnSepia.ContrastTo(Colour.Read(sepia)!.Value), 460, 2100);
    }

    [Fact]
    public void AColourThatIsDarkEnoughStaysTheBooks() => Assert.Equal("#1e3f66", Accents.Of(Colour.Read("blue")!.Value).ByDay.ToString());

    [Fact]
    public void TheGroundsAreThoseOfTheStylesheet()
    {
        Assert.Equal($"light-dark({Accents.Papers.ByDay}, {Accents.Papers.AtNight})", Property("paper"));
        Assert.Equal(Accents.Papers.OnSepia.ToString(), Property("paper", "sepia"));
    }

    /// <summary>What the site's stylesheet gives a property of its own in a colour scheme.</summary>
    private static string Property(string name, string scheme = "light-dark")
    {
        var sheet = File.ReadAllText(Path.Combine(Repository.Folder, "templates", "site", "site.css"));
        var block = sheet[sheet.IndexOf(scheme == "sepia" ? "[data-colours=\"sepia\"] {\n    --paper" : "@supports (color: light-dark", StringComparison.Ordinal)..];
        return Regex.Match(block, $"--{name}: (.*);").Groups[1].Value;
    }
}
