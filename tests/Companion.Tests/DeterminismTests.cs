using System.Globalization;
using System.Security.Cryptography;

namespace Companion.Tests;

/// <summary>The same book gives the same bytes, wherever, whenever and however it is built.</summary>
public sealed class DeterminismTests
{
    private static readonly string s_book = Path.Combine(TestManuscript.Root, "books", "complete", "manuscript");
    private static readonly Lazy<string> s_expected = new(() => Sums(s_book, threads: 1));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void TheNumberOfThreadsDoesNotMatter(int threads) => Assert.Equal(s_expected.Value, Sums(s_book, threads));

    [Fact]
    public void TheFolderDoesNotMatter()
    {
        using var copy = TemporaryFolder.CopyOf(s_book);
        Assert.Equal(s_expected.Value, Sums(copy.Path, threads: 2));
    }

    [Fact]
    public void TheTimesOfTheFilesDoNotMatter()
    {
        using var copy = TemporaryFolder.CopyOf(s_book);
        foreach (var file in Directory.EnumerateFiles(copy.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(1999, 12, 31, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(s_expected.Value, Sums(copy.Path, threads: 2));
    }

    [Fact]
    public void TheCultureDoesNotMatter() => OnAThreadOfItsOwn(() =>
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Backwards();
        Assert.Equal(s_expected.Value, Sums(s_book, threads: 1));
    });

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    public void TheTimeZoneDoesNotMatter(string zone)
    {
        var expected = s_expected.Value;
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(expected, Sums(s_book, threads: 1));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void TheLineEndsOfTheManuscriptDoNotMatterToThePages()
    {
        using var copy = TemporaryFolder.CopyOf(s_book);
        foreach (var file in Directory.EnumerateFiles(copy.Path, "*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(s_expected.Value, Sums(copy.Path, threads: 1));
    }

    /// <summary>A culture that writes everything otherwise than the program does.</summary>
    private static CultureInfo Backwards()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NegativeSign = "~", NumberDecimalSeparator = "·", NumberGroupSeparator = "_", NumberGroupSizes = [1] };
        culture.DateTimeFormat = new DateTimeFormatInfo { ShortDatePattern = "dd/yyyy/MM", DateSeparator = "|", TimeSeparator = "." };
        return culture;
    }

    private static void OnAThreadOfItsOwn(Action action)
    {
        var failure = default(Exception);
        var thread = new Thread(() => failure = Record.Exception(action));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static string Sums(string folder, int threads)
    {
        var built = Pipeline.Build(new BuildOptions { Folder = folder, Threads = threads });
        return string.Concat(built.Files.Select(file => $"{file.Path} {Convert.ToHexStringLower(SHA256.HashData(file.Content.AsSpan()))}\n"))
            + FindingsText.Of(built.Findings);
    }
}
