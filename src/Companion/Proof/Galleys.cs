using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Companion.Render;

namespace Companion.Proof;

/// <summary>
/// Makes galleys of finished files: what is packed is unpacked, and what lies in several places is read once, for the readers who know least: what
/// does not tell them anything tells nobody anything.
/// </summary>
internal static class Galleys
{
    /// <summary>The same file: of one name, with the same bytes in it.</summary>
    private readonly record struct Key(string Name, ImmutableArray<byte> Content)
    {
        public bool Equals(Key other) => Name == other.Name && Content.AsSpan().SequenceEqual(other.Content.AsSpan());

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.AddBytes(Content.AsSpan());
            return hash.ToHashCode();
        }
    }

    /// <param name="files">All files.</param>
    /// <param name="secretsOf">Index of the stop whose secrets a file must not tell.</param>
    /// <param name="threads">How many archives are unpacked at once.</param>
    public static ImmutableArray<Galley> Of(ImmutableArray<OutputFile> files, Func<OutputFile, int> secretsOf, int threads)
    {
        var read = new HashSet<(ImmutableArray<byte>, int)>(); // the same bytes, not only equal ones: an EPUB lies in the site too
        var galleys = files.Select(file => secretsOf(file) is var secrets && read.Add((file.Content, secrets))
            ? new Galley(file.Path, file.Path, file.Content, secrets)
            : new Galley(file.Path, file.Path, [], secrets)).ToArray();
        var unpacked = new ImmutableArray<Galley>[galleys.Length];
        Parallel.For(0, galleys.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => unpacked[i] = Unpack(galleys[i]));
        return Once(unpacked.SelectMany(some => some));
    }

    /// <summary>The same galleys in the order of their stops, each file only the first time that it comes; the others keep their names.</summary>
    private static ImmutableArray<Galley> Once(IEnumerable<Galley> galleys)
    {
        var read = new HashSet<Key>();
        return [.. galleys.OrderBy(galley => galley.Secrets).Select(galley => galley.Content.IsEmpty || read.Add(new Key(galley.Name, galley.Content)) ? galley : galley with { Content = [] })];
    }

    private static ImmutableArray<Galley> Unpack(Galley galley)
    {
        if (!galley.Path.EndsWith(".epub", StringComparison.OrdinalIgnoreCase) || galley.Content.IsEmpty)
            return [galley];
        try
        {
            using var stream = new MemoryStream(ImmutableCollectionsMarshal.AsArray(galley.Content)!, writable: false); // it is not empty
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return
            [
                galley with { Content = [] },
                .. archive.Entries.Select(entry => galley with { Path = $"{galley.Path}/{entry.FullName}", Name = entry.FullName, Content = Content(entry) }),
            ];
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return [galley];
        }
    }

    private static ImmutableArray<byte> Content(ZipArchiveEntry entry)
    {
        var content = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(content);
        return ImmutableCollectionsMarshal.AsImmutableArray(content);
    }
}
