using Companion.Diagnostics;
using Companion.Diagnostics.Reports;

namespace Companion.Tests.Diagnostics;

public sealed class TextReportTests
{
    private const string Text = "# The plot\n\nThe tape[^x] plays.\n";

    [Fact]
    public void AFindingIsAPlaceALineWithCaretsASuggestionAndAdvice()
    {
        var finding = Findings.At(Findings.Error, Text, "[^x]") with { Suggestion = "y" };
        Assert.Equal(
            """
            mybook/chapters/plot.md:3:9: error CMP901: No note is called ‘[^x]’.
                3 | The tape[^x] plays.
                  |         ^^^^
                did you mean ‘y’?
                Write it.

            1 error

            """.ReplaceLineEndings("\n"),
            Report("mybook/", false, finding));
    }

    [Fact]
    public void WhatIsMissingFromAFileHasNoExcerpt()
    {
        var finding = Findings.Warning.At(new SourceText("book.yml", "").Beginning);
        Assert.Equal("book.yml:1:1: warning CMP902: Doubtful.\n    Look again.\n\n1 warning\n", Report("", false, finding));
    }

    [Fact]
    public void TheLastLineCountsTheFindings()
    {
        var report = Report("", false, At(Findings.Error), At(Findings.Error), At(Findings.Warning), At(Findings.Note));
        Assert.EndsWith("\n2 errors, 1 warning, 1 note\n", report);
    }

    [Fact]
    public void NothingIsSaidOfNoFindings() => Assert.Equal("", Report("mybook/", true));

    [Fact]
    public void ThereIsNoColourUnlessAsked() => Assert.DoesNotContain("\e", Report("", false, At(Findings.Error)));

    [Fact]
    public void TheSeverityDecidesTheColour()
    {
        Assert.Contains("\e[1;31merror CMP901:\e[0m No note", Report("", true, At(Findings.Error)));
        Assert.Contains("\e[1;33m^^^^\e[0m\n", Report("", true, At(Findings.Warning)));
        Assert.Contains("\e[1;36mnote CMP903:\e[0m", Report("", true, At(Findings.Note)));
    }

    [Fact]
    public void AMessageCannotCommandTheTerminal()
    {
        var finding = At(Findings.Error) with { Message = "Bad\e[2J\nnews.", Suggestion = "\e", Advice = "\e" };
        var report = Report("", false, finding);
        Assert.Contains("Bad␛[2J␊news.\n", report);
        Assert.DoesNotContain("\e", report);
    }

    [Fact]
    public void FindingsKeepTheirOrder()
    {
        var report = Report("", false, At(Findings.Note), At(Findings.Error));
        Assert.True(report.IndexOf("CMP903", StringComparison.Ordinal) < report.IndexOf("CMP901", StringComparison.Ordinal));
    }

    private static Diagnostic At(Rule rule) => Findings.At(rule, Text, "tape");

    private static string Report(string prefix, bool coloured, params Diagnostic[] findings)
    {
        using var output = new StringWriter();
        TextReport.Write(output, [.. findings], prefix, coloured);
        return output.ToString();
    }
}
