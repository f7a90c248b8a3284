
namespace Companion.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "-h")]
    [InlineData("build", "nowhere", "--bogus", "--help")]
    public void HelpNeedsNoManual(params string[] arguments)
    {
        var help = Help(arguments);
        Assert.Contains("\nExamples:\n  companion ", help);
        Assert.Contains("\nExit codes:\n  0  ", help);
        Assert.Contains("  NO_COLOR  ", help);
        Assert.Contains("  SOURCE_DATE_EPOCH  ", help);
    }

    [Theory]
    [InlineData("build", 8)]
    [InlineData("check", 3)]
    public void EveryOptionAndTheFolderSayTheirDefault(string command, int options)
    {
        var help = string.Join(' ', Help(command, "--help").Split(' ', '\n').Where(word => word.Length > 0));
        Assert.Equal(options + 1, help.Split("Default:").Length - 1);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "--help")]
    [InlineData("explain", "--help")]
    public void HelpFitsAnOrdinaryTerminal(params string[] arguments) =>
        Assert.All(Help(arguments).Split('\n'), line => Assert.True(line.Length <= 80 && line == line.TrimEnd(), line));

    [Fact]
    public void HelpNamesEveryCommand()
    {
        Assert.Contains("\n  build ", Help("--help"));
        Assert.Contains("\n  check ", Help("--help"));
        Assert.Contains("\n  explain ", Help("--help"));
    }

    private static string Help(params string[] arguments)
    {
        using var desk = new Desk();
        var (code, output, error) = desk.Run(arguments);
        Assert.Equal((0, ""), (code, error));
        return output;
    }
}
