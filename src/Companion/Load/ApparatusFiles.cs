using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Load;

/// <summary>Finds the files beside the chapters from which the apparatus is made.</summary>
/// <param name="References">In the order of their names; may be empty.</param>
/// <param name="Register">Null when there is none.</param>
/// <param name="Timeline">Null when there is none.</param>
internal sealed record ApparatusFiles(ImmutableArray<SourceText> References, SourceText? Register, SourceText? Timeline)
{
    private static readonly ImmutableArray<string> s_references = ["references.bib", "references.json", "references.yaml", "references.yml"];

    /// <param name="folder">The book's, absolute.</param>
    /// <remarks>Reports CMP110 (not UTF-8) and CMP304 (a link out of the book's folder).</remarks>
    public static Diagnosed<ApparatusFiles> Read(string folder)
    {
        var below = Directory.Exists(Path.Combine(folder, "chapters")) ? "chapters/" : "";
        var findings = new List<Diagnostic>();
        var references = s_references.Select(name => Read(folder, below + name, findings)).OfType<SourceText>();
        return Diagnosed.With(
            new ApparatusFiles(
                [.. references],
                Read(folder, $"{below}register.yml", findings) ?? Read(folder, $"{below}register.yaml", findings),
                Read(folder, $"{below}timeline.yml", findings) ?? Read(folder, $"{below}timeline.yaml", findings)),
            findings);
    }

    private static SourceText? Read(string folder, string path, List<Diagnostic> findings)
    {
        if (!File.Exists(Path.Combine(folder, path)))
            return null;
        if (!ChapterFiles.LeadsOut(folder, path))
            return TextFile.Read(Path.Combine(folder, path), path).Keep(findings);
        findings.Add(DiagnosticCatalogue.OutsideTheBook.At(new SourceText(path, "").Beginning, path));
        return null;
    }
}
