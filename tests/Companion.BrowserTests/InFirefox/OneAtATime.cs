namespace Companion.BrowserTests.InFirefox;

/// <summary>The tests in Firefox run one after another: of windows that open and close at the same time it confuses some.</summary>
[CollectionDefinition("Firefox")]
public sealed class OneAtATime;
