using System.Collections.Immutable;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Companion.Render;
using Companion.Render.Epub;

namespace Companion.Tests.Render.Epub;

public sealed class EpubArchiveTests
{
    private static readonly DateTimeOffset s_modified = new(2026, 11, 23, 13, 14, 16, TimeSpan.FromHours(2));

    private static readonly ImmutableArray<OutputFile> s_files =
    [
        OutputFile.Of("mimetype", "application/epub+zip"),
        OutputFile.Of("META-INF/container.xml", "<container/>"),
        OutputFile.Of("EPUB/a.xhtml", new string('a', 10_000)),
        OutputFile.Of("EPUB/p.png", new string('p', 10_000)),
        OutputFile.Of("EPUB/記憶.xhtml", "x"),
        OutputFile.Of("EPUB/empty.css", ""),
    ];

    /// <remarks>Source: EPUB 3.3, #sec-zip-container-mime: a reader looks for these bytes at these offsets.</remarks>
    [Fact]
    public void AnArchiveBeginsWithItsMediaTypeUncompressedAndWithoutExtraField()
    {
        var bytes = Pack();
        Assert.Equal("PK\u0003\u0004", Encoding.Latin1.GetString(bytes, 0, 4));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.Latin1.GetString(bytes, 30, 28));
        Assert.Equal(0, BitConverter.ToUInt16(bytes, 6)); // flags
        Assert.Equal(0, BitConverter.ToUInt16(bytes, 8)); // method
        Assert.Equal(0, BitConverter.ToUInt16(bytes, 28)); // length of the extra field
    }

    [Fact]
    public void WhatIsPackedComesOutAgainInItsOrder()
    {
        using var archive = new ZipArchive(new MemoryStream(Pack()));
        Assert.Equal(s_files.Select(file => file.Path), archive.Entries.Select(entry => entry.FullName));
        foreach (var (file, entry) in s_files.Zip(archive.Entries))
        {
            using var content = new MemoryStream();
            entry.Open().CopyTo(content);
            Assert.Equal(file.Content, content.ToArray());
            Assert.Equal(Crc32.HashToUInt32(file.Content.AsSpan()), entry.Crc32);
        }
    }

    [Fact]
    public void TextIsCompressedAndPicturesAreNot()
    {
        using var archive = new ZipArchive(new MemoryStream(Pack()));
        Assert.InRange(archive.GetEntry("EPUB/a.xhtml")!.CompressedLength, 1, 1_000);
        Assert.Equal(10_000, archive.GetEntry("EPUB/p.png")!.CompressedLength);
    }

    [Fact]
    public void EveryEntryHasTheTimeOfTheBookInUtc()
    {
        using var archive = new ZipArchive(new MemoryStream(Pack()));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2026, 11, 23, 11, 14, 16), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void TheNumberOfThreadsDoesNotMatter() => Assert.Equal(Pack(1), Pack(8));

    private static byte[] Pack(int threads = 2) => [.. EpubArchive.Pack(s_files, s_modified, threads, new Packing())];
}
