using Companion.Proof;

namespace Companion.Tests.Proof;

public sealed class ReadTextsTests
{
    [Fact]
    public void OnlyTheSameTextNeedNotBeReadAgain()
    {
        var read = new ReadTexts();
        read.AddClean(ReadTexts.KeyOf("Kathy dances."));
        Assert.True(read.IsClean(ReadTexts.KeyOf("Kathy dances.")));
        Assert.False(read.IsClean(ReadTexts.KeyOf("Kathy dances")));
    }
}
