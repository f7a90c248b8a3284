using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Render;
using Companion.Render.Search;
using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render.Search;

public sealed class SearchFilesTests
{
    private const int Chapters = 100, Sections = 8, Words = 375, Vocabulary = 12_000;

    private static readonly SourceRange s_nowhere = new SourceText("chapters/any.md", "").Beginning;

    /// <summary>Words come as often as in a language: the tenth a tenth as often as the first. An author comes back to his words, which makes an index a tenth smaller.</summary>
    [Fact]
    public void TheIndexOfAHundredChaptersIsSmall()
    {
        var random = new Random(1);
        var book = StopBooks.All[0] with { Stop = null, Spine = [.. Enumerable.Range(0, Chapters).Select(number => Chapter($"chapter-{number}", random))] };
        var files = Files(book, threads: 2);
        Assert.InRange(files[0].Content.Length, 200_000, 300_000);
        Assert.All(files.Skip(1).SkipLast(1), sheet => Assert.InRange(sheet.Content.Length, 45_000, 60_000));
        Assert.Equal(files.Select(Described), Files(book, threads: 1).Select(Described));
    }

    [Fact]
    public void ABookOfNothingHasAnIndexOfNothing() =>
        Assert.Equal("companionSearch.index({\"language\":\"en\",\"pages\":[],\"places\":[],\"sheets\":[],\"words\":\"\",\"found\":\"\"});\n", StopBooks.Texts(Files(StopBooks.All[0] with { Spine = [], Apparatus = [] }, threads: 1))[SearchFiles.Index]);

    private static ImmutableArray<OutputFile> Files(Book book, int threads) => SearchFiles.Of([(book, Leaf.Of(book))], threads)[0];

    private static string Described(OutputFile file) => $"{file.Path} {Fingerprint.Of(file.Content.AsSpan())}";

    private static Chapter Chapter(string id, Random random) => new(
        id,
        [Line(3, random)],
        null,
        null,
        [.. Enumerable.Range(0, Sections).SelectMany(section => (Block[])[
            new Heading(2, [Line(3, random)], new Anchor(id, $"section-{section}"), Attributes.None, s_nowhere),
            new Paragraph([Line(Words, random)], s_nowhere),
        ])],
        [],
        [],
        s_nowhere.Source);

    private static Text Line(int words, Random random) => new(string.Join(' ', Enumerable.Range(0, words).Select(_ => Word((int)Math.Pow(Vocabulary, random.NextDouble())))), s_nowhere);

    /// <summary>Rare words are longer than common ones.</summary>
    private static string Word(int rank)
    {
        const string Consonants = "bcdfghlmnprst", Vowels = "aeiou";
        var word = "";
        for (var rest = rank; rest > 0; rest /= Consonants.Length * Vowels.Length)
            word += $"{Consonants[rest % Consonants.Length]}{Vowels[rest / Consonants.Length % Vowels.Length]}";
        return word + "ns"[rank % 2];
    }
}
