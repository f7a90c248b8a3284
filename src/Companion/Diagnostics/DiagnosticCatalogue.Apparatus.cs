using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>Register, index, passages, figures and timeline: 6xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Register: 601 to 619

    // Index: 620 to 629
    public static readonly Rule ImpossibleIndexTerm = Error(620, "‘{0}’ cannot stand in the index: {1}.", "Write ‘heading’, ‘heading!sub-heading’, or either with ‘|main’, ‘|see another heading’ or ‘|see also another heading’ behind it; ‘;’ parts entries.");
    public static readonly Rule UnknownIndexHeading = Warning(621, "The index has no heading ‘{0}’.", "Name a heading that the index has, with its upper headings: ‘narration!unreliable’.");
    public static readonly Rule IndexSeeWithPlaces = Warning(622, "‘{0}’ has places of its own, and yet sends its readers elsewhere.", "Write ‘see also’, or take the places away.");
    public static readonly Rule IndexSeeLeadsOn = Warning(623, "‘{0}’ sends its readers to ‘{1}’, which has no places either.", "Name the heading that has the places.");

    // Passages, the work, figures, questions: 630 to 649

    // Timeline: 650 to 669

    private static ImmutableArray<Rule> OfTheApparatus =>
    [
        // Register

        // Index
        ImpossibleIndexTerm,
        UnknownIndexHeading,
        IndexSeeWithPlaces,
        IndexSeeLeadsOn,

        // Passages, the work, figures, questions

        // Timeline
    ];
}
