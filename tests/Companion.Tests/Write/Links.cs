
namespace Companion.Tests.Write;

internal static class Links
{
    /// <summary>Makes a symbolic link, or skips the test: Windows allows them to developers and administrators only.</summary>
    public static void Make(string path, string target)
    {
        try
        {
            File.CreateSymbolicLink(path, target);
        }
        catch (Exception exception) when (OperatingSystem.IsWindows() && exception is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This machine lets nobody make symbolic links.");
        }
    }
}
