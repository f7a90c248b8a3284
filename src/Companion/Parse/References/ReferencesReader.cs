using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Json;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Parse.References.BibTex;

namespace Companion.Parse.References;

/// <summary>Reads the files of references.</summary>
/// <remarks>
/// All three formats become the variables of CSL 1.0.2 and are then read in one way. YAML and JSON: every variable and type of CSL, as Zotero and Pandoc export them.
/// BibTeX: the entry types and fields of BibTeX and BibLaTeX that <see cref="BibEntryTypes"/> and <see cref="BibFieldNames"/> list, and any variable by its own name.
/// </remarks>
public static class ReferencesReader
{
    /// <param name="files"><c>references.yml</c>, <c>.json</c> and <c>.bib</c>; may be empty.</param>
    /// <param name="settings">For the language that quotation marks are set in.</param>
    /// <returns>In the order of the files; each key once, the first where it is given twice.</returns>
    /// <remarks>Reports CMP101 to CMP105, CMP114, CMP2xx in annotations, and CMP501 to CMP513.</remarks>
    public static Diagnosed<ImmutableArray<Reference>> Read(ImmutableArray<SourceText> files, BookSettings settings)
    {
        var findings = new List<Diagnostic>();
        var first = new Dictionary<string, Reference>(StringComparer.Ordinal);
        var references = ImmutableArray.CreateBuilder<Reference>();
        foreach (var reference in files.SelectMany(file => Read(file, settings, findings)))
        {
            if (first.TryAdd(reference.Key, reference))
                references.Add(reference);
            else
                findings.Add(DiagnosticCatalogue.RepeatedReference.At(reference.Range, reference.Key, PlaceOf(first[reference.Key].Range)));
        }

        return Diagnosed.With(references.ToImmutable(), findings.Distinct()); // a value that many inherit, or repeat by a name, is wrong once
    }

    private static ImmutableArray<Reference> Read(SourceText file, BookSettings settings, List<Diagnostic> findings)
    {
        var isYaml = file.Path.EndsWith(".yml", StringComparison.Ordinal) || file.Path.EndsWith(".yaml", StringComparison.Ordinal);
        var root = isYaml ? YamlFile.Read(file.Whole).Keep(findings)
            : file.Path.EndsWith(".json", StringComparison.Ordinal) ? JsonFile.Read(file).Keep(findings)
            : BibReader.Read(file, findings);
        return new CslReader(new RichTextForm(isYaml, settings.Punctuation == Punctuation.Smart), settings, findings).Read(root);
    }

    private static string PlaceOf(SourceRange range) => $"{range.Source.Path}, line {range.Source.PositionOf(range.Start).Line.ToString(null, null)}";
}
