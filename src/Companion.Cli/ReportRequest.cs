using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Diagnostics.Reports;

namespace Companion.Cli;

/// <summary>A form in which findings are wanted.</summary>
/// <param name="Form">One of <see cref="Forms"/>.</param>
/// <param name="File">The full path of what is written; null for the forms that go to the terminal.</param>
internal sealed record ReportRequest(string Form, string? File)
{
    public static readonly ImmutableArray<string> Forms = ["text", "github", "sarif"];

    /// <param name="written"><c>text</c>, <c>github</c> or <c>sarif=FILE</c>.</param>
    /// <exception cref="UsageException">It is none of these, or the file cannot be there.</exception>
    public static ReportRequest Read(string written, string workingDirectory)
    {
        var (form, file) = written.Split('=', 2) is [var before, var after] ? (before, after) : (written, "");
        return (form, file) switch
        {
            ("text" or "github", "") when form == written => new ReportRequest(form, null),
            ("sarif", "") => throw new UsageException("‘--report sarif’ needs the name of a file: ‘--report sarif=FILE’."),
            ("sarif", _) => new ReportRequest(form, PlaceFor(file, workingDirectory)),
            _ => throw new UsageException(
                $"‘--report’ cannot be ‘{written}’: it should be text, github or sarif=FILE.{UsageException.DidYouMean(form, Forms)}"),
        };
    }

    /// <summary>Reports findings in this form.</summary>
    public void Write(ImmutableArray<Diagnostic> findings, BookFolder folder, Terminal terminal)
    {
        if (Form == "text")
            TextReport.Write(terminal.Error, findings, folder.Prefix, terminal.Coloured);
        else if (Form == "github")
            GitHubReport.Write(terminal.Out, findings, folder.RepositoryPrefix);
        else
            WholeFile.Write(File!, stream => SarifReport.Write(stream, findings, folder.RepositoryPrefix, ProgramVersion.Text)); // Read gave it.
    }

    private static string PlaceFor(string file, string workingDirectory)
    {
        var path = Path.GetFullPath(Path.Combine(workingDirectory, file));
        if (Directory.Exists(path))
            throw new UsageException($"The report cannot be written to ‘{file}’: that is a folder.");
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            throw new UsageException($"The report cannot be written to ‘{file}’: there is no folder ‘{Path.GetDirectoryName(file)}’.");
        return path;
    }
}
