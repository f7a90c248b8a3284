using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Companion.Cli;

/// <summary><c>--help</c>: what System.CommandLine knows of the options, and what else one must know to do without a manual.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const string ForProgram =
        """
        Examples:
          companion build                      the book here, to dist
          companion build mybook --output out  a book elsewhere, to another folder
          companion check --strict             what is wrong; warnings count
          companion explain chapters/plot.md:42
                                               who is shown a line, and why

        ‘companion build --help’ and ‘companion check --help’ say more.

        """;

    private const string ForBuild =
        """
        Examples:
          companion build
          companion build mybook --output out --format epub
          companion build --stop part-one
          companion build --address https://example.org/book/ --strict
          companion build --report github --report sarif=findings.sarif

        """;

    private const string ForCheck =
        """
        Examples:
          companion check
          companion check mybook --strict
          companion check --report text --report sarif=findings.sarif

        """;

    private const string ForExplain =
        """
        Examples:
          companion explain chapters/plot.md:42
          companion explain mybook/chapters/register.yml:7

        """;

    private const string ForAll =
        """
        Exit codes:
          0    nothing worse than a warning was found
          1    the book has errors, or warnings with --strict; nothing was published
          2    wrong usage, or the machine’s fault: a missing folder, a full disk
          130  interrupted with Ctrl-C; what was there before is still there

        Environment:
          NO_COLOR           if it is not empty, nothing is coloured
          SOURCE_DATE_EPOCH  when the book last changed, in seconds since 1970;
                             default: what the book says

        """;

    private readonly HelpAction _options = new() { MaxWidth = 80 };

    /// <summary>Asking for help is never wrong, whatever else was asked.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var options = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = options;
        _options.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        var examples = parseResult.CommandResult.Command.Name switch
        {
            "build" => ForBuild,
            "check" => ForCheck,
            "explain" => ForExplain,
            _ => ForProgram,
        };
        var lines = $"{options}{examples}\n{ForAll}".ReplaceLineEndings("\n").Split('\n');
        output.Write(string.Join('\n', lines.Select(line => line.TrimEnd())));
        return ExitCode.Fine;
    }
}
