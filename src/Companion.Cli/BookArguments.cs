using System.CommandLine;
using System.Globalization;

namespace Companion.Cli;

/// <summary>What every command is told that reads a book.</summary>
internal sealed class BookArguments
{
    private readonly Argument<string> _folder = new("folder")
    {
        Description = "The folder that the book is in, with its book.yml or its Markdown files. Default: ‘.’, the working directory.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Count warnings as errors. Default: they are reported and accepted.",
    };

    private readonly Option<string[]> _report = new("--report")
    {
        HelpName = "form",
        Description = "How findings are reported: ‘text’ for people, on standard error; ‘github’ as annotations of GitHub Actions, "
            + "on standard output; ‘sarif=FILE’ as SARIF 2.1.0, in a file besides. May be given more than once. Default: text.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "Write findings and faults, but no progress and no outcome. Default: both are written.",
    };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_strict);
        _report.CompletionSources.Add("text", "github", "sarif=");
        command.Add(_report);
        command.Add(_quiet);
    }

    /// <exception cref="UsageException">One of the values cannot be.</exception>
    public BookRequest Read(ParseResult parsed, Terminal terminal)
    {
        var folder = parsed.GetValue(_folder) ?? ".";
        if (folder.StartsWith('-'))
            throw new UsageException(UsageErrors.UnknownOption(folder, parsed.CommandResult.Command));
        var reports = parsed.GetValue(_report) ?? [];
        if (Array.TrueForAll(reports, report => report.StartsWith("sarif", StringComparison.Ordinal)))
            reports = [.. reports, "text"]; // a file alone would leave the author without a word
        return new BookRequest(
            BookFolder.Read(folder, terminal.WorkingDirectory),
            parsed.GetValue(_strict),
            parsed.GetValue(_quiet),
            [.. reports.Distinct().Select(report => ReportRequest.Read(report, terminal.WorkingDirectory))],
            Modified(terminal));
    }

    /// <remarks>Source: https://reproducible-builds.org/specs/source-date-epoch/.</remarks>
    private static DateTimeOffset? Modified(Terminal terminal)
    {
        var written = terminal.Environment("SOURCE_DATE_EPOCH");
        if (string.IsNullOrEmpty(written))
            return null;
        var isNumber = long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
        if (!isNumber || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            throw new UsageException($"SOURCE_DATE_EPOCH cannot be ‘{written}’: it should be the seconds since 1970, like 1790000000.");
        return DateTimeOffset.FromUnixTimeSeconds(seconds);
    }
}
