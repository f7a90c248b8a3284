using System.CommandLine;

namespace Companion.Cli;

/// <summary><c>companion check</c>: everything that <c>build</c> does, but writing.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal, Press press, CancellationToken interrupted)
    {
        var command = new Command("check", "Finds what is wrong with a book, and writes nothing.");
        var arguments = new BookArguments();
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed, terminal), terminal, press, interrupted));
        return command;
    }

    private static int Run(BookRequest request, Terminal terminal, Press press, CancellationToken interrupted)
    {
        var options = new BuildOptions { Folder = request.Folder.Path, Modified = request.Modified };
        var wait = new Wait(terminal, request.Quiet);
        var result = wait.For(BuildStage.Load, tell => press.Build(options, tell), interrupted);
        foreach (var report in request.Reports)
            report.Write(result.Findings, request.Folder, terminal);
        if (!request.Quiet)
            terminal.Out.Write(Outcome.OfCheck(result, wait.Elapsed) + '\n');
        return result.Succeeded(request.Strict) ? ExitCode.Fine : ExitCode.Findings;
    }
}
