using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Parse;

namespace Companion.Resolve.Apparatus;

/// <summary>Makes the pages of the apparatus; each has a builder of its own beside this file.</summary>
internal static class ApparatusBuilder
{
    /// <param name="source">Everything that the pages are made of.</param>
    /// <param name="findings">Where the builders' findings go.</param>
    /// <returns>In the order of the book; those without content are left out.</returns>
    public static ImmutableArray<ApparatusPage> Build(ApparatusSource source, List<Diagnostic> findings) =>
        [.. source.Plan.Kinds.Select(kind => Build(kind, source, findings)).OfType<ApparatusPage>()];

    private static ApparatusPage? Build(ApparatusKind kind, ApparatusSource source, List<Diagnostic> findings) => kind switch
    {
        ApparatusKind.Bibliography => BibliographyBuilder.Build(source),
        ApparatusKind.Cast or ApparatusKind.Places or ApparatusKind.Objects or ApparatusKind.Glossary => RegisterPageBuilder.Build(kind, source),
        ApparatusKind.Index => IndexBuilder.Build(source, findings),
        ApparatusKind.Timeline => source.Timeline,
        ApparatusKind.Passages => PassagesBuilder.Build(source),
        ApparatusKind.Questions => QuestionsBuilder.Build(source),
        ApparatusKind.Figures => FiguresBuilder.Build(source),
        _ => null,
    };
}

/// <summary>What the pages of the apparatus are made of.</summary>
/// <param name="Manuscript">For references, register and timeline.</param>
/// <param name="Spine">Every chapter, numbered and linked.</param>
/// <param name="Plan">Which pages are wanted.</param>
internal sealed record ApparatusSource(ParsedManuscript Manuscript, ImmutableArray<Chapter> Spine, ApparatusPlan Plan)
{
    /// <summary>What can be cited, and what of it the bibliography lists.</summary>
    public SourceList Sources { get; init; } = SourceList.Empty;

    /// <summary>Everything that stands in the book, with the section that it stands in; in reading order.</summary>
    public SectionWalk Sections { get; } = new(Spine);

    private TimelinePage? _timeline;

    /// <summary>The timeline, which the register leads to; null when there are no events, and where the author does not want the page.</summary>
    public TimelinePage? Timeline => _timeline ??= Plan.Kinds.Contains(ApparatusKind.Timeline) ? TimelineBuilder.Build(this) : null;
}
