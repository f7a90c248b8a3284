using Companion.Proof;

namespace Companion.Tests.Proof;

public sealed class ReadTextsTests
{
    [Fact]
    public void WhatIsCleanForThoseWhoKnowLeastIsCleanForAll()
    {
        var read = new ReadTexts();
        var key = ReadTexts.KeyOf("Kathy dances.");
        read.AddClean(key, 1);
        Assert.Equal([false, true, true], Enumerable.Range(0, 3).Select(stop => read.IsClean(key, stop)));
        read.AddClean(key, 0);
        read.AddClean(key, 2);
        Assert.Equal([true, true, true], Enumerable.Range(0, 3).Select(stop => read.IsClean(key, stop)));
    }

    [Fact]
    public void AnotherTextIsNotKnown()
    {
        var read = new ReadTexts();
        read.AddClean(ReadTexts.KeyOf("Kathy dances."), 0);
        Assert.False(read.IsClean(ReadTexts.KeyOf("Kathy dances"), 0));
    }
}
