using System.Runtime.CompilerServices;

namespace Companion.BrowserTests.Reading;

/// <summary>A test that is skipped, with the reason, where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line) => Skip = Chromium.Missing;
}

/// <summary>A test for several things that is skipped, with the reason, where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line) => Skip = Chromium.Missing;
}

/// <summary>A picture that is taken only on demand; otherwise it is not a test, and so not skipped either.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PictureAttribute : FactAttribute
{
    public PictureAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line)
    {
        Skip = Chromium.Missing;
        Explicit = Environment.GetEnvironmentVariable("PICTURES") != "1";
    }
}
