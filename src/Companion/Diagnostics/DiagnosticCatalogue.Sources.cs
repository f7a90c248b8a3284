using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>References, citations and their styles: 5xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Reference files: 501 to 529

    // Citations and the bibliography: 530 to 549

    // Citation styles: 550 to 559

    private static ImmutableArray<Rule> Sources =>
    [
        // Reference files

        // Citations and the bibliography

        // Citation styles
    ];
}
