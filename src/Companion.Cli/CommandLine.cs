using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Companion.Write;

namespace Companion.Cli;

/// <summary>The program without a console: arguments in, words and an exit code out.</summary>
public static class CommandLine
{
    /// <summary>Does what the arguments say. Whatever happens, it ends in words and an exit code, never in an exception.</summary>
    /// <param name="interrupted">Ctrl-C: nothing is published any more, unless its publishing had begun.</param>
    /// <returns>0, 1, 2 or 130, as <c>--help</c> says.</returns>
    public static int Run(string[] arguments, Terminal terminal, Press press, CancellationToken interrupted)
    {
        try
        {
            return Invoke(Root(terminal, press, interrupted).Parse(arguments, Parsing()), terminal);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            terminal.Complain("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            terminal.Complain(WordsFor(exception is AggregateException { InnerExceptions: [var first, ..] } ? first : exception));
            return ExitCode.Unable;
        }
    }

    private static RootCommand Root(Terminal terminal, Press press, CancellationToken interrupted)
    {
        var root = new RootCommand("Turns a folder of Markdown into a companion to a book: a site and an EPUB.") { HelpName = "companion" };
        root.Add(BuildCommand.Make(terminal, press, interrupted));
        root.Add(CheckCommand.Make(terminal, press, interrupted));
        root.Add(ExplainCommand.Make(terminal, press));
        root.Options.Clear();
        root.Add(new HelpOption("--help", "-h") { Action = new HelpText(), Description = "Say what can be asked for, and stop." });
        root.Add(new VersionOption("--version") { Action = new VersionLine(), Description = "Say which version this is, and stop." });
        root.SetAction(parsed => WithoutCommand(parsed, terminal));
        return root;
    }

    /// <summary>A file name that begins with @ is a file name, and -abc is not three options.</summary>
    private static ParserConfiguration Parsing() => new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }

        foreach (var message in UsageErrors.Of(parsed))
            terminal.Complain(message);
        var command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        terminal.Error.Write($"‘companion{command} --help’ says what there is.\n");
        return ExitCode.Unable;
    }

    private static int WithoutCommand(ParseResult parsed, Terminal terminal)
    {
        parsed.InvocationConfiguration.Output = terminal.Error;
        new HelpText().Invoke(parsed);
        terminal.Error.Write('\n');
        terminal.Complain("No command was given. Say ‘companion build’, ‘companion check’ or ‘companion explain’.");
        return ExitCode.Unable;
    }

    private static string WordsFor(Exception exception) =>
        exception is UsageException or OutputRefusedException or IOException or UnauthorizedAccessException
            ? exception.Message
            : $"This is a fault of the program, not of the book: {exception.GetType().Name}: {exception.Message}";
}
