using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Companion.Render;
using Companion.Render.Epub;

namespace Companion.Tests.Render;

public class EpubArchiveTests
{
    private static readonly DateTimeOffset s_modified = new(2026, 11, 24, 13, 14, 16, TimeSpan.FromHours(5));

    private static readonly ImmutableArray<OutputFile> s_files =
    [
        OutputFile.Of("mimetype", "application/epub+zip"),
        OutputFile.Of("META-INF/container.xml", new string('x', 5000)),
        OutputFile.Of("EPUB/täst.xhtml", "short"),
        new OutputFile("EPUB/images/a.png", [1, 2, 3]),
        OutputFile.Of("EPUB/empty.css", ""),
    ];

    [Fact]
    public void AnotherProgramReadsWhatWasPacked()
    {
        using var archive = new ZipArchive(new MemoryStream([.. Packed()]));
        Assert.Equal(s_files.Select(file => file.Path), archive.Entries.Select(entry => entry.FullName));
        foreach (var (file, entry) in s_files.Zip(archive.Entries))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            Assert.Equal(file.Content.AsSpan(), content.ToArray());
        }
    }

    [Fact]
    public void TheFirstEntryIsStoredWithoutAnExtraField()
    {
        var bytes = Packed().AsSpan();
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes[30..58]));
        Assert.Equal(0, BitConverter.ToUInt16(bytes[8..])); // method
        Assert.Equal(0, BitConverter.ToUInt16(bytes[6..])); // flags
        Assert.Equal(0, BitConverter.ToUInt16(bytes[28..])); // extra field
    }

    [Fact]
    public void EveryEntryHasTheTimeOfTheBookInUtc()
    {
        using var archive = new ZipArchive(new MemoryStream([.. Packed()]));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2026, 11, 24, 8, 14, 16), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void TheNumberOfThreadsMakesNoDifference() =>
        Assert.Equal(EpubArchive.Pack(s_files, s_modified, 1), EpubArchive.Pack(s_files, s_modified, 4));

    private static ImmutableArray<byte> Packed() => EpubArchive.Pack(s_files, s_modified, 2);
}
