using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>Register, index, passages, figures and timeline: 6xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Register: 601 to 619

    // Index: 620 to 629

    // Passages, the work, figures, questions: 630 to 649
    public static readonly Rule PassageWithoutPlace = Error(630, "This passage does not say what place in the work it is about.", "Write {at=2.13} after its name, with part and chapter.");
    public static readonly Rule PlaceNotInWork = Error(631, "The work has no chapter ‘{0}’.", "Write a place that book.yml names in ‘work:’.");
    public static readonly Rule StretchBackwards = Error(632, "The stretch ‘{0}’ ends before it begins.", "Write the earlier place first.");
    public static readonly Rule UnknownPassageKind = Error(633, "No kind of passage is called ‘{0}’.", "Write one of the kinds that ‘kinds:’ in book.yml names; without it they are allusion, context, craft, language and question.");
    public static readonly Rule PassageInside = Error(634, "A passage cannot stand in {0}.", "Write it into the running text, one passage after the other.");
    public static readonly Rule UnknownApparatusPage = Error(635, "No page of the apparatus is called ‘{0}’.", "The pages are cast, places, objects, glossary, timeline, passages, questions, figures, bibliography and index.");
    public static readonly Rule ApparatusPageMissing = Error(636, "The page ‘{0}’ is not in the book.", "Write what belongs on it, or delete the link.");
    public static readonly Rule ApparatusPlaceMissing = Error(637, "Nothing on the page ‘{0}’ is called ‘#{1}’.", "Write the id of an entry, or link to the page alone.");

    // Timeline: 650 to 669

    private static ImmutableArray<Rule> OfTheApparatus =>
    [
        // Register

        // Index

        // Passages, the work, figures, questions
        PassageWithoutPlace,
        PlaceNotInWork,
        StretchBackwards,
        UnknownPassageKind,
        PassageInside,
        UnknownApparatusPage,
        ApparatusPageMissing,
        ApparatusPlaceMissing,

        // Timeline
    ];
}
