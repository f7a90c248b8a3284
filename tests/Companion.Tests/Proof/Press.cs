using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Proof;
using Companion.Render;

namespace Companion.Tests.Proof;

/// <summary>Secrets and finished files for tests of the check that reads them.</summary>
public static class Press
{
    private static readonly SourceText s_register = new("chapters/register.yml", "- id: x\n  aliases: [{name: Somebody, from: 3.21}]\n");
    private static readonly SourceText s_chapter = new("chapters/plot.md", string.Join('\n', Enumerable.Repeat("[Something]{reveals=3.22}", 99)));

    public static readonly ReadingStop PartOne = new("part-one", "I have read Part One", new Locator("1.9"), s_register.Beginning);

    public static SecretName Name(string name, NameCase letters = NameCase.Exact) => new(name, letters, new Locator("3.21"), new SourceRange(s_register, 27, 8));

    /// <summary>Running text that comes later.</summary>
    public static SecretText Text(string words) => new(words, false, new Locator("3.22"), new SourceRange(s_chapter, 1, 9));

    /// <summary>A title, a caption or a note that comes later.</summary>
    public static SecretText Whole(string words) => new(words, true, new Locator("3.22"), new SourceRange(s_chapter, 27, 9));

    public static Secrets Secrets(SecretName[] names, SecretText[] texts, string[]? knownNames = null, string[]? knownTexts = null) =>
        new(PartOne, [.. names], [.. texts], [.. knownNames ?? []], [.. knownTexts ?? []]);

    /// <summary>A file for the readers of the stop.</summary>
    public static OutputFile File(string path, string text) => OutputFile.Of(path, text) with { Stop = PartOne.Id };

    /// <summary>A page with something in its body.</summary>
    public static OutputFile Page(string body) =>
        File("site/part-one/plot.html", $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n<title>The plot</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n");

    /// <summary>An EPUB with one entry besides what it must have.</summary>
    public static OutputFile Epub(string path, string entry, string text)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new[] { ("mimetype", "application/epub+zip"), (entry, text) })
            {
                using var into = archive.CreateEntry(name).Open();
                into.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return new OutputFile(path, [.. stream.ToArray()]) { Stop = PartOne.Id };
    }

    public static ImmutableArray<Diagnostic> Check(Secrets secrets, params OutputFile[] files) => LeakCheck.Run([.. files], [secrets], [], 2);
}
