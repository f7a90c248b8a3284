using System.CommandLine;
using System.CommandLine.Invocation;

namespace Companion.Cli;

/// <summary><c>--version</c>: the program’s name and version on one line.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"companion {ProgramVersion.Text}\n");
        return ExitCode.Fine;
    }
}
