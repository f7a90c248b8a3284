using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Parse.References;
using Companion.Parse.Typography;

namespace Companion.Parse;

/// <summary>Understands every chapter of a manuscript.</summary>
public static class ManuscriptParser
{
    /// <param name="manuscript">As read from disk.</param>
    /// <param name="threads">How many chapters are read at once; the result does not depend on it.</param>
    /// <remarks>Reports CMP1xx of the chapters' headers, CMP111 (an id twice) and CMP2xx.</remarks>
    public static Diagnosed<ParsedManuscript> Parse(Manuscript manuscript, int threads)
    {
        var hasSources = !manuscript.References.IsEmpty || manuscript.Settings.Work is not null;
        var parsed = new Diagnosed<ParsedChapter>[manuscript.Chapters.Length];
        Parallel.For(0, parsed.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            parsed[i] = ChapterParser.Parse(manuscript.Chapters[i], manuscript.Settings, hasSources));
        ImmutableArray<ParsedChapter> chapters = [.. parsed.Select(chapter => chapter.Value)];
        var settings = Set(manuscript.Settings);
        var findings = parsed.SelectMany(chapter => chapter.Findings).Concat(RepeatedIds(chapters)).ToList();
        var references = ReferencesReader.Read(manuscript.References, settings).Keep(findings);
        var register = RegisterReader.Read(manuscript.Register, settings).Keep(findings);
        var timeline = TimelineReader.Read(manuscript.Timeline, settings).Keep(findings);
        return Diagnosed.With(new ParsedManuscript(settings, chapters, references, register, timeline, manuscript.Style, manuscript.Wording), findings);
    }

    /// <summary>What book.yml says in words is set like the words of the chapters.</summary>
    private static BookSettings Set(BookSettings settings) => settings with
    {
        Title = Typographer.Set(settings.Title, settings),
        Subtitle = settings.Subtitle is { } subtitle ? Typographer.Set(subtitle, settings) : null,
        Description = settings.Description is { } description ? Typographer.Set(description, settings) : null,
        Rights = settings.Rights is { } rights ? Typographer.Set(rights, settings) : null,
        Changes = Typographer.Set(settings.Changes, settings),
        Work = settings.Work is { } work ? work with { Title = Typographer.Set(work.Title, settings) } : null,
        PassageKinds = settings.PassageKinds.SetItems(settings.PassageKinds.Select(kind => KeyValuePair.Create(kind.Key, Typographer.Set(kind.Value, settings)))),
    };

    private static IEnumerable<Diagnostic> RepeatedIds(ImmutableArray<ParsedChapter> chapters)
    {
        var owners = new Dictionary<string, ParsedChapter>(StringComparer.Ordinal);
        foreach (var chapter in chapters)
        {
            if (!owners.TryAdd(chapter.Id, chapter))
                yield return DiagnosticCatalogue.RepeatedChapterId.At(chapter.Source.Beginning, chapter.Id, owners[chapter.Id].Source.Path);
        }
    }
}
