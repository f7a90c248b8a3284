using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>References, citations and their styles: 5xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Reference files: 501 to 529

    // Citations and the bibliography: 530 to 549

    // Citation styles: 550 to 559
    public static readonly Rule UnknownCitationStyle = Error(550, "There is no citation style ‘{0}’.", "Name a file of templates/citations without its ending, or put one there.");
    public static readonly Rule StyleWithoutHeader = Error(551, "The citation style ‘{0}’ has no header.", "Begin the file with a line of three hyphens, the style’s keys, and three hyphens again.");

    private static ImmutableArray<Rule> Sources =>
    [
        // Reference files

        // Citations and the bibliography

        // Citation styles
        UnknownCitationStyle,
        StyleWithoutHeader,
    ];
}
