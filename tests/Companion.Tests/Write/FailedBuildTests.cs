using Companion.Render;

namespace Companion.Tests.Write;

/// <summary>Ends builds at every step as a full disk does: what was begun is cleaned up.</summary>
public sealed class FailedBuildTests : IDisposable
{
    private readonly InterruptedBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AFullDiskLeavesTheOldOutputAndNothingElse(bool exchanges)
    {
        foreach (var step in _build.Steps(exchanges).TakeWhile(step => step != "outgoing cleared"))
        {
            _build.Start();
            _build.Output.Write(InterruptedBuild.Old());
            _build.Output.Foreign("site/CNAME");
            var list = File.ReadAllText(_build.Output.At(".companion/files"));

            _build.Interrupt(step, exchanges, new IOException("No space left on device"));

            Assert.Equal(InterruptedBuild.OldVisible, _build.Output.Visible());
            Assert.Equal(["files", "lock"], _build.Output.Private());
            Assert.Equal(list, File.ReadAllText(_build.Output.At(".companion/files")));
        }
    }

    [Fact]
    public void AFileThatCannotBeMadeLeavesTheOldOutputAndNothingElse()
    {
        _build.Output.Write(InterruptedBuild.Old());
        _build.Output.Foreign("site/CNAME");

        var exception = Record.Exception(() => _build.Output.Write([.. InterruptedBuild.New(), OutputFile.Of("site/index.html/below-a-file", "2")]));

        Assert.True(exception is IOException or UnauthorizedAccessException, exception?.ToString());
        Assert.Equal(InterruptedBuild.OldVisible, _build.Output.Visible());
        Assert.Equal(["files", "lock"], _build.Output.Private());
    }
}
