using System.Runtime.CompilerServices;

namespace Companion.BrowserTests.Reading;

/// <summary>A picture that is taken only on demand; otherwise it is not a test, and so not skipped either.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PictureAttribute : FactAttribute
{
    public PictureAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line) =>
        Explicit = Environment.GetEnvironmentVariable("PICTURES") != "1";
}
