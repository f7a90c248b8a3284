using Companion.Diagnostics;
using Companion.Diagnostics.Reports;

namespace Companion.Tests.Diagnostics;

public sealed class GitHubReportTests
{
    [Fact]
    public void AFindingIsOneCommand()
    {
        var finding = Findings.At(Findings.Error, "a\nThe tape[^x]", "[^x]") with { Suggestion = "y" };
        Assert.Equal(
            "::error file=mybook/chapters/plot.md,line=2,endLine=2,col=9,endColumn=13,title=CMP901"
            + "::No note is called ‘[^x]’.%0ADid you mean ‘y’?%0AWrite it.\n",
            Report("mybook/", finding));
    }

    [Fact]
    public void ANoteIsANotice()
    {
        Assert.StartsWith("::notice ", Report("", Findings.At(Findings.Note, "tape", "tape")));
        Assert.StartsWith("::warning ", Report("", Findings.At(Findings.Warning, "tape", "tape")));
    }

    [Fact]
    public void ColumnsAreLeftOutOfARangeOverSeveralLines() =>
        Assert.StartsWith(
            "::error file=chapters/plot.md,line=1,endLine=3,title=CMP901::",
            Report("", Findings.At(Findings.Error, "one\ntwo\nthree", "one\ntwo\nthr")));

    [Fact]
    public void APropertyEscapesWhatWouldEndIt() =>
        Assert.StartsWith(
            "::error file=100%25 a%2Cb%3Ac.md,line=1",
            Report("", Findings.At(Findings.Error, "tape", "tape", "100% a,b:c.md")));

    [Fact]
    public void AMessageEscapesOnlyWhatWouldEndIt()
    {
        var finding = Findings.At(Findings.Error, "tape", "tape") with { Message = "50%: a,b\r\n::error::c", Advice = "" };
        Assert.EndsWith("::50%25: a,b%0D%0A::error::c\n", Report("", finding));
    }

    private static string Report(string prefix, params Diagnostic[] findings)
    {
        using var output = new StringWriter();
        GitHubReport.Write(output, [.. findings], prefix);
        return output.ToString();
    }
}
