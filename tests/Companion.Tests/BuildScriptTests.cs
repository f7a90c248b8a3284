using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace Companion.Tests;

/// <summary>Runs build.ps1 in a PowerShell that has nothing but the language and its core commands.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private const string Restore = "restore";
    private const string Build = "build --configuration Debug --no-restore";
    private const string Test = "test --configuration Debug --no-build";
    private const string Book = "run --project src/Companion.Cli --configuration Debug --no-build -- build";

    private static readonly string s_script = Path.Combine(Repository.Folder, "build.ps1");

    private readonly FakeDotnet _dotnet = new();
    private readonly TemporaryFolder _elsewhere = new();

    [Fact]
    public void WithoutParametersItDoesEverythingInOrder()
    {
        Assert.Equal(0, Run("").ExitCode);
        Assert.Equal([Restore, Build, Test, Book], _dotnet.Calls);
    }

    [Theory]
    [InlineData("-Restore", "restore")]
    [InlineData("-Build", "build --configuration Debug")]
    [InlineData("-Test", "test --configuration Debug")]
    [InlineData("-Book", "run --project src/Companion.Cli --configuration Debug -- build")]
    public void APartCanBeAskedForAlone(string parameters, string call)
    {
        Assert.Equal(0, Run(parameters).ExitCode);
        Assert.Equal([call], _dotnet.Calls);
    }

    [Fact]
    public void PartsAreDoneInTheirOwnOrder()
    {
        Run("-Book -Test -Restore");
        Assert.Equal(
            [Restore, "test --configuration Debug --no-restore", "run --project src/Companion.Cli --configuration Debug --no-restore -- build"],
            _dotnet.Calls);
    }

    [Fact]
    public void TheConfigurationReachesEveryPartThatCompiles()
    {
        Run("-Configuration Release");
        Assert.Equal([Restore, .. new[] { Build, Test, Book }.Select(call => call.Replace("Debug", "Release"))], _dotnet.Calls);
    }

    [Theory]
    [InlineData("-Strict", "--strict")]
    [InlineData("-Address https://example.org/book/", "--address https://example.org/book/")]
    [InlineData("-Strict -Address 'https://example.org/a b/'", "--address \"https://example.org/a b/\" --strict")]
    public void TheBookIsMadeAsAsked(string parameters, string options)
    {
        Run(parameters);
        Assert.Equal([Restore, Build, Test, $"{Book} {options}"], _dotnet.Calls);
    }

    [Theory]
    [InlineData("made", "{0}made")]
    [InlineData("./made/", "{0}made")]
    [InlineData("'the book'", "\"{0}the book\"")]
    public void TheOutputFolderCountsFromTheWorkingDirectory(string written, string folder)
    {
        Run($"-Book -Output {written}");
        Assert.EndsWith("-- build --output " + string.Format(null, folder, _elsewhere.Path + Path.DirectorySeparatorChar), Assert.Single(_dotnet.Calls));
    }

    [Theory]
    [InlineData(1, "restore", 7)]
    [InlineData(2, "build", 8)]
    [InlineData(3, "test", 9)]
    [InlineData(4, "run", 2)]
    public void ItStopsAtTheFirstFailureWithItsExitCode(int calls, string failing, int exitCode)
    {
        _dotnet.FailAt(failing, exitCode);
        var ran = Run("");
        Assert.Equal(exitCode, ran.ExitCode);
        Assert.Equal(new[] { Restore, Build, Test, Book }[..calls], _dotnet.Calls);
        Assert.EndsWith($"failed with exit code {exitCode}.", ran.Output[^1]);
    }

    [Fact]
    public void ItSaysInOneLineWhatEachPartDoes() => Assert.Equal(
        [$"Restore: dotnet {Restore}", $"Build: dotnet {Build}", $"Test: dotnet {Test}", $"Book: dotnet {Book}"],
        Run("").Output);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void ItWorksInTheRepositoryAndLeavesTheCallerWhereItWas(int exitCode)
    {
        _dotnet.FailAt("run", exitCode);
        Assert.Equal(_elsewhere.Path, Run("").Location);
        Assert.Equal(Enumerable.Repeat(Repository.Folder, 4), _dotnet.Places);
    }

    [Fact]
    public void WithoutAFileOfItsOwnItNeedsTheRepositoryAsWorkingDirectory()
    {
        using var shell = Shell(_elsewhere.Path);
        shell.AddScript(File.ReadAllText(s_script));
        Assert.Contains("There is no Companion.sln", Assert.Throws<RuntimeException>(() => shell.Invoke()).Message);

        using var inRepository = Shell(Repository.Folder);
        inRepository.AddScript(File.ReadAllText(s_script)).Invoke();
        Assert.Equal([Restore, Build, Test, Book], _dotnet.Calls);
    }

    [Theory]
    [InlineData("-Configuration Fast", "ParameterArgumentValidationError")]
    [InlineData("-Bake", "NamedParameterNotFound")]
    public void AWrongParameterStartsNothing(string parameters, string error)
    {
        using var shell = Shell(_elsewhere.Path);
        shell.AddScript(Call(parameters)).Invoke();
        Assert.StartsWith(error, Assert.Single(shell.Streams.Error).FullyQualifiedErrorId);
        Assert.Empty(_dotnet.Calls);
    }

    [Fact]
    public void NothingInItIsNewerThanWindowsPowerShell()
    {
        var script = Parser.ParseFile(s_script, out var tokens, out var errors);
        Assert.Empty(errors);
        Assert.DoesNotContain(tokens, token => token.Kind is TokenKind.AndAnd or TokenKind.OrOr or TokenKind.QuestionMark
            or TokenKind.QuestionQuestion or TokenKind.QuestionQuestionEquals or TokenKind.QuestionDot or TokenKind.QuestionLBracket);
        Assert.Empty(script.FindAll(IsNewer, searchNestedScriptBlocks: true).Select(part => part.Extent.Text));
        // Without a byte order mark it is read in the machine's old code page.
        Assert.DoesNotContain(File.ReadAllBytes(s_script), unit => unit > 127);
    }

    [Fact]
    public void ItsHelpDescribesEveryParameter()
    {
        var script = Parser.ParseFile(s_script, out _, out _);
        var help = script.GetHelpContent();
        Assert.NotEmpty(help.Synopsis);
        Assert.NotEmpty(help.Examples);
        Assert.Equal(
            script.ParamBlock.Parameters.Select(parameter => parameter.Name.VariablePath.UserPath.ToUpperInvariant()).Order(),
            help.Parameters.Keys.Order());
        Assert.All(help.Parameters.Values, text => Assert.NotEmpty(text.Trim()));
    }

    public void Dispose()
    {
        _dotnet.Dispose();
        _elsewhere.Dispose();
    }

    private static bool IsNewer(Ast part) => part
        is TernaryExpressionAst
        or PipelineChainAst
        or PipelineAst { Background: true }
        or NamedBlockAst { BlockKind: TokenKind.Clean }
        or InvokeMemberExpressionAst { GenericTypeArguments: not null };

    private static string Call(string parameters) => $"& '{s_script.Replace("'", "''")}' {parameters}";

    /// <summary>Runs the script from a folder outside the repository.</summary>
    private (int ExitCode, string[] Output, string Location) Run(string parameters)
    {
        using var shell = Shell(_elsewhere.Path);
        var output = shell.AddScript(Call(parameters)).Invoke<string>();
        Assert.Empty(shell.Streams.Error);
        var session = shell.Runspace.SessionStateProxy;
        return ((int)session.GetVariable("LASTEXITCODE"), [.. output], session.Path.CurrentLocation.ProviderPath);
    }

    private PowerShell Shell(string location)
    {
        var state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateAliasEntry("dotnet", _dotnet.Program));
        if (OperatingSystem.IsWindows())
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        var shell = PowerShell.Create(state);
        shell.Runspace.SessionStateProxy.Path.SetLocation(location);
        return shell;
    }
}
