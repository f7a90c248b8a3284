#pragma warning disable RS0030 // The one place that may see the console and the working directory: it hands them out.
using System.Runtime.InteropServices;
using System.Text;
using Companion;
using Companion.Cli;
using Companion.Write;
using Spectre.Console;

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interrupted = new CancellationTokenSource();
using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    // The second Ctrl-C ends the program wherever it is.
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
});
var terminal = new Terminal(Console.Out, Console.Error, IsInteractive(), Environment.GetEnvironmentVariable, Environment.CurrentDirectory);
return CommandLine.Run(args, terminal, new Press(Pipeline.Build, Pipeline.Explain, FolderWriter.Write), interrupted.Token);

// Asking Spectre also turns escape sequences on in those Windows consoles that have them off.
static bool IsInteractive() =>
    !Console.IsErrorRedirected
    && Environment.GetEnvironmentVariable("TERM") != "dumb"
    && (!OperatingSystem.IsWindows() || Asked().Profile.Capabilities.Ansi);

static IAnsiConsole Asked() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
