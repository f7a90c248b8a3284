using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Stylesheets;

namespace Companion.Load;

/// <summary>Reads a book's folder.</summary>
public static class ManuscriptLoader
{
    /// <summary>The manuscript in a folder: <c>book.yml</c>, the chapters, and the templates that the author replaces.</summary>
    /// <param name="folder">It must exist. Without a folder <c>chapters</c> in it, its own Markdown files are the chapters.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <remarks>Reports CMP101 to CMP119 and CMP406 to CMP412, CMP303 and CMP304 for a cover, and CMP304 for a chapter outside the folder, as far as they concern book.yml and the files themselves.</remarks>
    public static Diagnosed<Manuscript> Load(string folder)
    {
        folder = Path.GetFullPath(folder);
        var findings = new List<Diagnostic>();
        var files = ChapterFiles.Find(folder);
        findings.AddRange(NearlyRightNames(folder));
        var book = ReadBook(folder, findings);
        var settings = book.Settings with { Cover = CoverReader.Find(folder, book.Settings.Cover, book.Cover).Keep(findings) };
        var paths = InOrder(files, book, findings);
        var chapters = ImmutableArray.CreateBuilder<SourceText>(paths.Length);
        foreach (var path in paths)
        {
            if (ChapterFiles.LeadsOut(folder, path))
                findings.Add(DiagnosticCatalogue.OutsideTheBook.At(new SourceText(path, "").Beginning, path));
            else
                chapters.Add(TextFile.Read(Path.Combine(folder, path), path).Keep(findings));
        }

        if (chapters.Count == 0 && findings.TrueForAll(finding => finding.Rule != DiagnosticCatalogue.SpineFileMissing && finding.Rule != DiagnosticCatalogue.OutsideTheBook))
            findings.Add(DiagnosticCatalogue.NoChapters.At(settings.Range));
        var programs = TemplateLoader.Program();
        var own = TemplateLoader.Own(folder).Keep(findings);
        var forBook = Letters.For(programs, own, settings.Language);
        var shown = StyleFiles.Load(folder, forBook, own).Keep(findings);
        findings.AddRange(TemplateLoader.Unused(programs, own, shown, settings.Language));
        findings.AddRange(StylesheetChecks.Run(programs, own));
        var templates = TemplateLoader.Merge(forBook, own);
        var styles = CitationStyleLoader.WordsOf(templates, settings);
        var wording = WordingLoader.Load(programs, own, settings.Language, styles, settings.Work).Keep(findings);
        findings.AddRange(UnsaidWords.Of(programs, own, settings, wording, styles));
        findings.AddRange(LevelNames.Check(settings.Work, wording));
        var style = CitationStyleLoader.Load(templates, settings).Keep(findings);
        var apparatus = ApparatusFiles.Read(folder).Keep(findings);
        return Diagnosed.With(
            new Manuscript(settings, chapters.ToImmutable(), apparatus.References, apparatus.Register, apparatus.Timeline, style, templates, wording) { StyleFiles = shown },
            findings);
    }

    /// <summary>Says which files and folders would be read if they were called as they should be.</summary>
    private static IEnumerable<Diagnostic> NearlyRightNames(string folder)
    {
        var names = new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        return
            from name in names.Order(StringComparer.Ordinal)
            let right = name.ToLowerInvariant() switch { "book.yml" or "book.yaml" => "book.yml", "chapters" => "chapters", "templates" => "templates", _ => name }
            where right != name && !names.Contains(right)
            select DiagnosticCatalogue.NearlyRightName.At(new SourceText(name, "").Beginning, name, right);
    }

    private static BookFile ReadBook(string folder, List<Diagnostic> findings)
    {
        var file = Path.Combine(folder, "book.yml");
        var title = TitleFrom(Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar)));
        if (!File.Exists(file))
            return BookSettingsReader.Default(new SourceText("book.yml", ""), title);
        var source = TextFile.Read(file, "book.yml").Keep(findings);
        return BookSettingsReader.Read(source, title).Keep(findings);
    }

    private static string TitleFrom(string folderName)
    {
        var words = folderName.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "Untitled" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The chapter files in the order of the spine, or of their names if there is none.</summary>
    private static ImmutableArray<string> InOrder(ImmutableArray<string> files, BookFile book, List<Diagnostic> findings)
    {
        if (book.Spine.IsEmpty)
            return files;
        var order = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in book.Spine)
        {
            var name = entry.Value.Replace('\\', '/');
            var path = files.FirstOrDefault(file => file == name || file == $"chapters/{name}");
            if (path is null)
                findings.Add(DiagnosticCatalogue.SpineFileMissing.At(entry.Range, name).DidYouMeanPath(name, files.Select(BelowChapters)));
            else if (order.Contains(path))
                findings.Add(DiagnosticCatalogue.RepeatedInSpine.At(entry.Range, name));
            else
                order.Add(path);
        }

        foreach (var file in files.Except(order))
            findings.Add(DiagnosticCatalogue.ChapterOutsideSpine.At(new SourceText(file, "").Beginning, BelowChapters(file)));
        return order.ToImmutable();
    }

    private static string BelowChapters(string file) => file.StartsWith("chapters/", StringComparison.Ordinal) ? file["chapters/".Length..] : file;
}
