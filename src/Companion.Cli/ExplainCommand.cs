using System.CommandLine;
using System.Globalization;

namespace Companion.Cli;

/// <summary><c>companion explain chapters/plot.md:42</c>: at which reading stops a line is shown, and why.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal, Press press)
    {
        var place = new Argument<string>("file:line") { Description = "A file of the book and a line in it, like chapters/plot.md:42." };
        var command = new Command("explain", "Says at which reading stops a line of the book is shown, and why.");
        command.Add(place);
        command.SetAction(parsed => Run(parsed.GetValue(place) ?? "", terminal, press));
        return command;
    }

    private static int Run(string written, Terminal terminal, Press press)
    {
        var colon = written.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(written[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1)
            throw new UsageException($"‘{written}’ names no line. Write a file and the number of a line, like chapters/plot.md:42.");
        var file = Path.GetFullPath(Path.Combine(terminal.WorkingDirectory, written[..colon]));
        if (!File.Exists(file))
            throw new UsageException($"There is no file ‘{written[..colon]}’.");
        var folder = BookOf(file, terminal.WorkingDirectory);
        var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
        var explanation = press.Explain(folder, path, line)
            ?? throw new UsageException($"‘{written}’ is no line of the book in ‘{Path.GetRelativePath(terminal.WorkingDirectory, folder)}’.");
        terminal.Out.Write(ExplanationText.Of(written, explanation));
        return ExitCode.Fine;
    }

    /// <summary>The nearest folder above a file that has a book.yml; the working directory if none has.</summary>
    private static string BookOf(string file, string workingDirectory)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "book.yml")))
                return folder;
        }

        return workingDirectory;
    }
}
