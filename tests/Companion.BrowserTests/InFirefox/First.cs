using Companion.BrowserTests.InFirefox;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(First))]

namespace Companion.BrowserTests.InFirefox;

/// <summary>What runs one after another begins first, so that all the rest can run beside it.</summary>
public sealed class First : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName == "Firefox")];
}
