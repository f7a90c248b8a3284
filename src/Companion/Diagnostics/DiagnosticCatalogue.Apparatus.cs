using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>Register, index, passages, figures and timeline: 6xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Register: 601 to 619

    // Index: 620 to 629

    // Passages, the work, figures, questions: 630 to 649

    // Timeline: 650 to 669

    private static ImmutableArray<Rule> OfTheApparatus =>
    [
        // Register

        // Index

        // Passages, the work, figures, questions

        // Timeline
    ];
}
