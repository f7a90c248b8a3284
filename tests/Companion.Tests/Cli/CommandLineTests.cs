using Companion.Tests.Diagnostics;

namespace Companion.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("There is no command ‘biuld’. Did you mean ‘build’?", "biuld")]
    [InlineData("There is no command ‘help’. Did you mean ‘--help’?", "help")]
    [InlineData("There is no option ‘--versoin’. Did you mean ‘--version’?", "--versoin")]
    [InlineData("There is no option ‘--stric’. Did you mean ‘--strict’?", "build", "--stric")]
    [InlineData("There is no option ‘--stric’. Did you mean ‘--strict’?", "check", "--stric", "mybook")]
    [InlineData("There is no option ‘--adress’. Did you mean ‘--address’?", "build", "mybook", "--adress=https://example.org/")]
    [InlineData("There is no option ‘--output’.", "check", "mybook", "--output", "out")]
    [InlineData("‘b’ is one word too many: ‘companion build’ takes one folder.", "build", "a", "b")]
    [InlineData("Required argument missing for option: '--output'.", "build", "--output")]
    [InlineData("There is no folder ‘nowhere’.", "build", "nowhere")]
    [InlineData("There is no folder ‘’.", "build", "")]
    [InlineData("No command was given. Say ‘companion build’, ‘companion check’ or ‘companion explain’.")]
    public void WrongUsageIsToldInWords(string words, params string[] arguments)
    {
        using var desk = new Desk();
        var (code, output, error) = desk.Run(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains($"companion: {words}\n", error);
        Assert.Null(desk.Wanted);
    }

    [Fact]
    public void AFileIsNotAFolder()
    {
        using var desk = new Desk();
        File.WriteAllText(Path.Combine(desk.Folder, "plot.md"), "");
        Assert.Equal((2, "", "companion: ‘plot.md’ is a file. Name the folder that the book is in.\n"), desk.Run("check", "plot.md"));
    }

    [Fact]
    public void AFileNameMayBeginWithAnAt()
    {
        using var desk = new Desk();
        Directory.CreateDirectory(Path.Combine(desk.Folder, "@book"));
        Assert.Equal(0, desk.Run("check", "@book").Code);
    }

    [Fact]
    public void TheVersionIsOnePlainLine()
    {
        using var desk = new Desk();
        var (code, output, error) = desk.Run("--version");
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^companion \d+\.\d+\.\d+\S*\n$", output);
    }

    [Fact]
    public void TheDateOfTheEnvironmentIsTheBooks()
    {
        using var desk = new Desk { Environment = { ["SOURCE_DATE_EPOCH"] = "1700000000" } };
        desk.Run("build");
        Assert.Equal(new DateTimeOffset(2023, 11, 14, 22, 13, 20, TimeSpan.Zero), desk.Wanted?.Modified);
    }

    [Fact]
    public void WithoutADateInTheEnvironmentTheBookHasItsOwn()
    {
        using var desk = new Desk { Environment = { ["SOURCE_DATE_EPOCH"] = "" } };
        Assert.Equal(0, desk.Run("check").Code);
        Assert.Null(desk.Wanted!.Modified);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999")]
    public void AnImpossibleDateInTheEnvironmentIsWrongUsage(string written)
    {
        using var desk = new Desk { Environment = { ["SOURCE_DATE_EPOCH"] = written } };
        var (code, _, error) = desk.Run("check");
        Assert.Equal(2, code);
        Assert.StartsWith($"companion: SOURCE_DATE_EPOCH cannot be ‘{written}’", error);
    }

    [Fact]
    public void AnUnreadableFileIsToldInTheWordsOfTheMachine()
    {
        using var desk = new Desk { Building = _ => throw new UnauthorizedAccessException("Access to the path 'plot.md' is denied.") };
        Assert.Equal((2, "", "companion: Access to the path 'plot.md' is denied.\n"), desk.Run("check"));
    }

    [Fact]
    public void TheFirstOfSeveralFaultsIsTold()
    {
        using var desk = new Desk { Building = _ => throw new AggregateException(new IOException("One."), new IOException("Two.")) };
        Assert.Equal((2, "", "companion: One.\n"), desk.Run("check"));
    }

    [Fact]
    public void ABugIsOwnedUpToWithoutAStackTrace()
    {
        using var desk = new Desk { Building = _ => throw new InvalidOperationException("Oops.") };
        var words = "companion: This is a fault of the program, not of the book: InvalidOperationException: Oops.\n";
        Assert.Equal((2, "", words), desk.Run("build"));
    }

    [Fact]
    public void OnlyAnInteractiveTerminalIsColoured()
    {
        using var piped = new Desk { Findings = [Findings.At(Findings.Error, "tape", "tape")] };
        Assert.DoesNotContain("\e", piped.Run("check").Error);
        using var interactive = new Desk { Findings = piped.Findings, Interactive = true };
        Assert.Contains("\e[1;31m", interactive.Run("check").Error);
        interactive.Environment["NO_COLOR"] = "1";
        Assert.DoesNotContain("\e", interactive.Run("check").Error);
        interactive.Environment["NO_COLOR"] = "";
        Assert.Contains("\e[1;31m", interactive.Run("check").Error);
    }
}
