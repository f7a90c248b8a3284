using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.References;

namespace Companion.Tests.Parse.References;

/// <summary>Files as programs export them and as people write them, and what is understood of each entry.</summary>
public sealed class ReferenceFilesTests
{
    private static readonly BookSettings s_settings = new() { Title = "T", Identifier = "urn:x", Slug = "t", Range = new SourceText("book.yml", "").Beginning };

    [Fact]
    public void FilesAreReadAsVerified()
    {
        var folder = Path.Combine(Repository.ProjectFolder, "Parse", "References", "Files");
        Snapshot.Match(folder, Directory.EnumerateFiles(Path.Combine(folder, "manuscript")).Select(file =>
        {
            var read = ReferencesReader.Read([new SourceText(Path.GetFileName(file), File.ReadAllText(file))], s_settings);
            return ($"{Path.GetFileName(file)}.txt", $"{ReferencesText.Of(read.Value)}\n{FindingsText.Of(read.Findings)}");
        }));
    }
}
