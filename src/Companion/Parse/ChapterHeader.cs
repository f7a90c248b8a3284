using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Parse;

/// <summary>The YAML on top of a chapter.</summary>
/// <param name="Id">Null when the file's name decides.</param>
/// <param name="Title">Null when the first heading is the title.</param>
/// <param name="TitleRange">Where the title stands; the beginning of the file when there is none.</param>
/// <param name="Summary">Null when there is none.</param>
/// <param name="Reveals">What the whole chapter tells; null when it is safe for everyone.</param>
public sealed record ChapterHeader(string? Id, string? Title, SourceRange TitleRange, string? Summary, Reveal? Reveals)
{
    /// <summary>What becomes of it in the contents where it is withheld; null when book.yml decides.</summary>
    public WithheldChapter? Withheld { get; init; }

    /// <summary>Whether the register's names are looked for in the chapter.</summary>
    public bool FindsNames { get; init; } = true;

    /// <summary>What the author has changed in the chapter, the latest first; may be empty.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <param name="yaml">Between the lines of hyphens.</param>
    /// <param name="work">For the places that the work has; null when book.yml names none.</param>
    /// <remarks>Reports CMP101 to CMP105, CMP115 and CMP531.</remarks>
    public static Diagnosed<ChapterHeader> Read(SourceRange yaml, Work? work)
    {
        var none = new ChapterHeader(null, null, yaml.Source.Beginning, null, null);
        var (root, yamlFindings) = YamlFile.Read(yaml);
        var findings = new List<Diagnostic>(yamlFindings);
        if (root is not YamlMap map)
        {
            if (root is not null)
                findings.Add(DiagnosticCatalogue.WrongType.At(root.Range, "The chapter header", "a set of keys", root.Kind));
            return Diagnosed.With(none, findings);
        }

        var keys = new YamlMapReader(map, findings);
        var header = new ChapterHeader(
            keys.Value("id", "letters a–z, digits and hyphens, with a letter first", text => Slug.Ascii(text) == text && text is [>= 'a' and <= 'z', ..] ? text : null),
            keys.Text("title"),
            keys.Node("title")?.Range ?? yaml.Source.Beginning,
            keys.Text("summary"),
            keys.Value("reveals", "a place in the work like 2.13", Locator.Read) is { } place
                ? RevealPlace.At(place, keys.Node("reveals")!.Range, work, findings) // it has been read
                : null)
        {
            Withheld = keys.Value("withheld", "left-out or announced", WithheldChapter.Read),
            FindsNames = keys.Value("terms", "on or off", OnOff.Read)?.IsOn ?? true,
            Changes = ChangesReader.Read(keys, work, findings),
        };
        keys.ReportUnknownKeys();
        return Diagnosed.With(header with { Title = string.IsNullOrWhiteSpace(header.Title) ? null : header.Title }, findings);
    }
}
