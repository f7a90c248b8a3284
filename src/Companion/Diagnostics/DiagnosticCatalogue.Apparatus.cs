using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>Register, index, passages, figures and timeline: 6xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Register: 601 to 619

    // Index: 620 to 629

    // Passages, the work, figures, questions: 630 to 649

    // Timeline: 650 to 669
    public static readonly Rule ToldOutsideTheWork = Error(650, "The work has no chapter ‘{0}’.", "Name a chapter that ‘work:’ in book.yml has, with its part before it: 2.13.");
    public static readonly Rule UnknownInTimeline = Error(651, "The register has no {0} ‘{1}’.", "Write the id as register.yml has it, or add the entry there.");
    public static readonly Rule WrongKindInTimeline = Error(652, "‘{0}’ is {1}, not {2}.", "People stand after ‘who:’, a place after ‘where:’.");
    public static readonly Rule UnknownEvent = Error(653, "No event is called ‘{0}’.", "Give the earlier event an ‘id:’, and write it here as it stands there.");
    public static readonly Rule EventBeforeItsCause = Error(654, "This is dated {0}, but comes after ‘{1}’, which is not before {2}.", "Correct one of the two dates, or take the id out of ‘after:’.");
    public static readonly Rule CircleOfEvents = Error(655, "‘{0}’ would come after itself: {1}.", "Take one of these ids out of its ‘after:’.");
    public static readonly Rule RepeatedEventId = Error(656, "The event in line {0} is called ‘{1}’ already.", "Give one of the two another id.");
    public static readonly Rule ConflictingDate = Error(657, "‘{0}’ does not go with {1}.", "Keep one of the two.");

    private static ImmutableArray<Rule> OfTheApparatus =>
    [
        // Register

        // Index

        // Passages, the work, figures, questions

        // Timeline
        ToldOutsideTheWork, UnknownInTimeline, WrongKindInTimeline, UnknownEvent, EventBeforeItsCause, CircleOfEvents, RepeatedEventId, ConflictingDate,
    ];
}
