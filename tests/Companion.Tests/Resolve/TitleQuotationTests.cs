using Companion.Resolve;

namespace Companion.Tests.Resolve;

public sealed class TitleQuotationTests
{
    [Theory]
    [InlineData("“Hamlet and His Problems”", true)]
    [InlineData("‘Hamlet's Problems,' he says", true)]
    [InlineData("“The Tragedy of Hamlet”", true)]
    [InlineData("“A Walk through Hamlet's World”", true)]
    [InlineData("„Hamlet in Wien“", true)]
    [InlineData("« Hamlet à Paris »", true)]
    [InlineData("『Hamlet』", true)]
    [InlineData("“Hamlet”", false)]
    [InlineData("‘Hamlet,' he says", false)]
    [InlineData("“Hamlet, what have you done?”", false)]
    [InlineData("“I saw Hamlet yesterday”", false)]
    [InlineData("“The Ghost”, says Hamlet, “Walks”", false)]
    [InlineData("‘The Ghost', says Hamlet", false)]
    [InlineData("Hamlet and His Problems", false)]
    [InlineData("“Hamlet and His Problems", false)]
    public void ATitleBetweenQuotationMarksIsKnownByItsCapitals(string text, bool expected)
    {
        var start = text.IndexOf("Hamlet", StringComparison.Ordinal);
        Assert.Equal(expected, TitleQuotation.Holds(text, start, start + "Hamlet".Length));
    }
}
