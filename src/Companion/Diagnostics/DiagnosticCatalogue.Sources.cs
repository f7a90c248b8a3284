using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>References, citations and their styles: 5xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Reference files: 501 to 529

    // Citations and the bibliography: 530 to 549
    public static readonly Rule UnknownCitationKey = Error(530, "No reference has the key ‘{0}’.", "Write the key as your references have it; write \\@ for an @ that cites nothing.");
    public static readonly Rule PlaceNotInWork = Error(531, "The work has no chapter ‘{0}’: {1}.", "Write a place that the work has, or correct ‘parts:’ in book.yml.");
    public static readonly Rule CitedWorkUnknown = Error(532, "‘{0}’ cites a place in the work, but book.yml names no work.", "Add ‘work: {title: …}’ to book.yml, or put braces around a key that looks like a place: @{2.13}.");
    public static readonly Rule ReversedStretch = Error(533, "‘{0}’ ends before it begins.", "Write the place that comes first in the work before the other.");
    public static readonly Rule UncitedReference = Note(534, "Nothing cites ‘{0}’; the bibliography leaves it out.", "Cite it, give it an annotation, or list it under ‘nocite:’ in book.yml; or leave it as it is.");

    // Citation styles: 550 to 559

    private static ImmutableArray<Rule> Sources =>
    [
        // Reference files

        // Citations and the bibliography
        UnknownCitationKey,
        PlaceNotInWork,
        CitedWorkUnknown,
        ReversedStretch,
        UncitedReference,

        // Citation styles
    ];
}
