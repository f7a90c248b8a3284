using System.Collections.Immutable;
using Companion.Cli;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Render;
using Companion.Write;

namespace Companion.Tests.Cli;

/// <summary>Somebody at a terminal, with a book in a folder and a press that makes what the test wants.</summary>
internal sealed class Desk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("companion-desk-");

    private HeardWriter _error = new();

    public Desk() => Directory.CreateDirectory(Path.Combine(_folder.FullName, "mybook"));

    /// <summary>The working directory; the book is in <c>mybook</c>.</summary>
    public string Folder => _folder.FullName;

    public Dictionary<string, string> Environment { get; } = [];

    public bool Interactive { get; init; }

    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    public CancellationToken Interrupted { get; init; }

    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    public WriteSummary Summary { get; init; } = new(3, 0, 0);

    /// <summary>Done while the book is made; told where to say that a stage begins.</summary>
    public Action<Action<BuildStage>> Building { get; set; } = _ => { };

    /// <summary>Done while the book is published.</summary>
    public Action Publishing { get; set; } = () => { };

    /// <summary>What the press was told to make; null if it was told nothing.</summary>
    public BuildOptions? Wanted { get; private set; }

    /// <summary>Where the press published; null if it did not.</summary>
    public string? Output { get; private set; }

    public ImmutableArray<string> Protected { get; private set; }

    /// <summary>Waits until something is written to standard error; for use while the program runs.</summary>
    public void WaitFor(string words) => _error.WaitFor(words);

    public (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = _error = new HeardWriter();
        var terminal = new Terminal(output, error, Interactive, Environment.GetValueOrDefault, Folder) { Patience = Patience };
        var code = CommandLine.Run(arguments, terminal, new Press(Build, Explain, Publish), Interrupted);
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        _error.Dispose();
        _folder.Delete(recursive: true);
    }

    private static Explanation? Explain(string folder, string file, int line)
    {
        var source = new SourceText(file, "one\ntwo\n");
        ReadingStop[] stops = [new("unread", "Not yet", new Locator("0"), source.Beginning), new("finished", "All", new Locator("3.23"), source.Beginning)];
        var cause = new DisclosureCause("the section ‘Two’", new Locator("2.13"), source.Whole);
        return source.Line(line) is { } range ? new Explanation(range, [.. stops], [new ExplainedWords("two", [stops[1]], [stops[0]], [cause], [])]) : null;
    }

    private BuildResult Build(BuildOptions options, Action<BuildStage>? tell)
    {
        Wanted = options;
        Building(tell!); // The command line always gives one.
        ImmutableArray<OutputFile> files =
        [
            new("reading-x.epub", [.. new byte[64_000]]),
            new("site/index.html", [.. new byte[100_000]]),
            new("site/plot.html", [.. new byte[20_400]]),
        ];
        return new BuildResult(Findings.Any(finding => finding.Severity == Severity.Error) ? [] : files, Findings, 4, 7) { Stops = ["unread", "finished"] };
    }

    private WriteSummary Publish(string output, ImmutableArray<OutputFile> files, ImmutableArray<string> protectedFolders)
    {
        (Output, Protected) = (output, protectedFolders);
        Publishing();
        return Summary;
    }
}
