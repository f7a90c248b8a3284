using System.Collections.Immutable;
using System.CommandLine;
using Companion.Load;
using Companion.Render;

namespace Companion.Cli;

/// <summary><c>companion build</c>: a book's folder becomes a site and an EPUB, or nothing changes.</summary>
internal sealed class BuildCommand
{
    private static readonly ImmutableArray<string> s_formats = [.. OutputFormats.All.Select(format => format.Name).Reverse()];

    private readonly BookArguments _arguments = new();

    private readonly Option<string?> _output = new("--output")
    {
        HelpName = "folder",
        Description = "The folder for what is made. What an earlier build made there is replaced; other files in it are kept. "
            + "Default: ‘dist’ in the book’s folder.",
    };

    private readonly Option<string[]> _format = new("--format")
    {
        HelpName = string.Join('|', s_formats),
        Description = $"What to make: {string.Join(" or ", s_formats.Select(name => $"‘{name}’"))}. May be given more than once. Default: all.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _address = new("--address")
    {
        HelpName = "URL",
        Description = "Where the site will be, like https://example.org/book/. Default: ‘site: address:’ in book.yml; "
            + "without either, no page says where it is.",
    };

    private readonly Option<string?> _repository = new("--repository")
    {
        HelpName = "URL",
        Description = "Where the book’s sources are, like https://github.com/owner/book. Default: ‘site: repository:’ in book.yml; "
            + "without either, no page offers to be edited.",
    };

    private readonly Option<string?> _stop = new("--stop")
    {
        HelpName = "id",
        Description = "The one reading stop to make, by its id in book.yml: its pages lie where those of a book without stops do. Default: all of them.",
    };

    public static Command Make(Terminal terminal, Press press, CancellationToken interrupted)
    {
        var build = new BuildCommand();
        var command = new Command("build", "Makes a site and an EPUB of a book. If the book has errors, what was there before stays.");
        build._format.CompletionSources.Add([.. s_formats]);
        command.Add(build._output);
        command.Add(build._format);
        command.Add(build._address);
        command.Add(build._repository);
        command.Add(build._stop);
        build._arguments.AddTo(command);
        command.SetAction(parsed => build.Run(parsed, terminal, press, interrupted));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, Press press, CancellationToken interrupted)
    {
        if (parsed.GetValue(_output) == "")
            throw new UsageException("‘--output’ needs the name of a folder.");
        var request = _arguments.Read(parsed, terminal);
        var options = new BuildOptions
        {
            Folder = request.Folder.Path,
            Formats = Formats(parsed),
            Address = WebAddress(parsed, _address, SiteAddress.Read, "https://example.org/book/"),
            Repository = WebAddress(parsed, _repository, SiteAddress.ReadPlain, "https://github.com/owner/book"),
            Stop = parsed.GetValue(_stop),
            Modified = request.Modified,
        };
        var wait = new Wait(terminal, request.Quiet);
        var result = wait.For(BuildStage.Load, tell => press.Build(options, tell), interrupted);
        if (options.Stop is { } stop && !result.Stops.Contains(stop))
            throw new UsageException(UnknownStop(stop, result.Stops));
        foreach (var report in request.Reports)
            report.Write(result.Findings, request.Folder, terminal);
        var succeeded = result.Succeeded(request.Strict);
        var outcome = succeeded
            ? Publish(result, request.Folder, parsed.GetValue(_output), terminal, press, wait)
            : Outcome.OfRefusedBuild(result, request.Strict);
        if (!request.Quiet)
            terminal.Out.Write(outcome + '\n');
        return succeeded ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>Once publishing has begun, it is waited for: what it puts in place is whole.</summary>
    private static string Publish(BuildResult result, BookFolder folder, string? written, Terminal terminal, Press press, Wait wait)
    {
        var output = Path.GetFullPath(written is null ? Path.Combine(folder.Path, "dist") : Path.Combine(terminal.WorkingDirectory, written));
        ImmutableArray<string> kept = [folder.Path, Path.Combine(folder.Path, "chapters"), Path.Combine(folder.Path, "templates")];
        var summary = wait.For(BuildStage.Write, _ => press.Publish(output, result.Files, kept), CancellationToken.None);
        return Outcome.OfBuild(written?.TrimEnd('/') ?? folder.Prefix + "dist", result, summary, wait.Elapsed);
    }

    private static string UnknownStop(string written, ImmutableArray<string> known) => known.IsEmpty
        ? $"‘--stop’ cannot be ‘{written}’: the book has no reading stops."
        : $"‘--stop’ cannot be ‘{written}’: the book’s stops are {string.Join(", ", known)}.{UsageException.DidYouMean(written, known)}";

    private ImmutableArray<string> Formats(ParseResult parsed)
    {
        var written = parsed.GetValue(_format) ?? [];
        if (Array.Find(written, format => !s_formats.Contains(format)) is { } unknown)
        {
            var suggestion = UsageException.DidYouMean(unknown, s_formats);
            throw new UsageException($"‘--format’ cannot be ‘{unknown}’: it should be {string.Join(" or ", s_formats)}.{suggestion}");
        }

        return [.. written.Distinct()];
    }

    private static Uri? WebAddress(ParseResult parsed, Option<string?> option, Func<string, Uri?> read, string example)
    {
        if (parsed.GetValue(option) is not { } written)
            return null;
        return read(written)
            ?? throw new UsageException($"‘{option.Name}’ cannot be ‘{written}’: it should be an http or https address, like {example}.");
    }
}
