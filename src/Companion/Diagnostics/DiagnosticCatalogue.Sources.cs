using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>References, citations and their styles: 5xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Reference files: 501 to 529
    public static readonly Rule UnreadableJson = Error(501, "This JSON cannot be read: {0}.", "Mind commas, quotation marks and brackets; the mistake is often a little before this place.");
    public static readonly Rule UnreadableBibTex = Error(502, "This BibTeX cannot be read: {0}.", "Compare the entry with its neighbours: a comma stands after every field, and braces come in pairs.");
    public static readonly Rule ReferenceWithoutKey = Error(503, "This reference has no key, so nothing can cite it.", "Give it one: ‘id: surname2005’, or ‘@book{surname2005,’ in BibTeX.");
    public static readonly Rule RepeatedReference = Error(504, "The key ‘{0}’ belongs to another reference already, in {1}.", "Give one of the two another key, or delete one.");
    public static readonly Rule UnknownReferenceType = Warning(505, "No type of reference is called ‘{0}’; it is read as a document.", "Write a type of CSL 1.0.2 such as book, chapter or article-journal; in BibTeX, an entry type of BibTeX or BibLaTeX.");
    public static readonly Rule IncompleteReference = Warning(506, "‘{0}’ has no {1}.", "Add what is missing, so that readers can find the source.");
    public static readonly Rule EmptyReference = Warning(507, "‘{0}’ has neither a title nor anything else that it could be called by; its key stands instead.", "Give it a title, or delete it.");
    public static readonly Rule ImpossibleReferenceDate = Warning(508, "‘{0}’ is not a date: ‘{1}’. It is shown as it is written.", "Write it like 2005-02-26, 2005-02, 2005, 2005/2006 or 2005~; words that stand for a date belong into ‘literal:’.");
    public static readonly Rule ImpossibleReferenceValue = Warning(509, "‘{0}’ cannot be ‘{1}’: it should be {2}. It is left out.", "Write a value of the kind that the message names.");
    public static readonly Rule UnknownTexCommand = Warning(510, "The TeX command ‘{0}’ is not known; only what it is given is kept.", "Write the character itself: the file is read as UTF-8.");
    public static readonly Rule UnknownBibTexString = Warning(511, "No @string is called ‘{0}’.", "Define it above with ‘@string{name = …}’, or put the value into braces.");
    public static readonly Rule UnknownParentEntry = Warning(512, "There is no entry ‘{0}’ to take fields from.", "Name the key of an entry in the same file.");
    public static readonly Rule ImpossibleReferenceName = Warning(513, "This name cannot be read: {0}.", "Write ‘Surname, Given’ with ‘ and ’ between names, or ‘family:’ and ‘given:’; an organisation is a ‘literal:’, or stands in braces.");
    public static readonly Rule ParentsInACircle = Warning(514, "‘{0}’ would take its fields from itself.", "Let crossref and xdata name entries that do not refer back.");

    // Citations and the bibliography: 530 to 549
    public static readonly Rule UnknownCitationKey = Error(530, "No reference has the key ‘{0}’.", "Write the key as your references have it; write \\@ for an @ that cites nothing.");
    public static readonly Rule PlaceNotInWork = Error(531, "The work has no {0} ‘{1}’: {2}.", "Write a place that the work has, or correct ‘parts:’ in book.yml.");
    public static readonly Rule CitedWorkUnknown = Error(532, "‘{0}’ cites a place in the work, but book.yml names no work.", "Add ‘work: {title: …}’ to book.yml, or put braces around a key that looks like a place: @{2.13}.");
    public static readonly Rule ReversedStretch = Error(533, "‘{0}’ ends before it begins.", "Write the place that comes first in the work before the other.");
    public static readonly Rule UncitedReference = Note(534, "Nothing cites ‘{0}’; the bibliography leaves it out.", "Cite it, give it an annotation, or list it under ‘nocite:’ in book.yml; or leave it as it is.");

    // Citation styles: 550 to 559
    public static readonly Rule UnknownCitationStyle = Error(550, "There is no citation style ‘{0}’.", "Name a file of templates/citations without its ending, or put one there.");
    public static readonly Rule StyleWithoutHeader = Error(551, "The citation style ‘{0}’ has no header.", "Begin the file with a line of three hyphens, the style’s keys, and three hyphens again.");

    private static ImmutableArray<Rule> Sources =>
    [
        // Reference files
        UnreadableJson,
        UnreadableBibTex,
        ReferenceWithoutKey,
        RepeatedReference,
        UnknownReferenceType,
        IncompleteReference,
        EmptyReference,
        ImpossibleReferenceDate,
        ImpossibleReferenceValue,
        UnknownTexCommand,
        UnknownBibTexString,
        UnknownParentEntry,
        ImpossibleReferenceName,
        ParentsInACircle,

        // Citations and the bibliography
        UnknownCitationKey,
        PlaceNotInWork,
        CitedWorkUnknown,
        ReversedStretch,
        UncitedReference,

        // Citation styles
        UnknownCitationStyle,
        StyleWithoutHeader,
    ];
}
