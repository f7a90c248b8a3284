using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>Register, index, passages, figures and timeline: 6xx.</summary>
public static partial class DiagnosticCatalogue
{
    // Register: 601 to 619
    public static readonly Rule UnknownRegisterKind = Error(601, "No kind of entry is called ‘{0}’.", "The kinds are person, place, object and term.");
    public static readonly Rule RepeatedEntry = Error(602, "The id ‘{0}’ belongs to ‘{1}’ already.", "Give one of the two entries another id.");
    public static readonly Rule SharedName = Warning(603, "‘{0}’ is a name of ‘{1}’ too, and leads there wherever it is found.", "Write ‘find: off’ in one of the two entries, or take the name away from it; […]{term=id} leads to either.");
    public static readonly Rule RepeatedName = Warning(604, "‘{0}’ is a name of this entry already.", "Delete it.");
    public static readonly Rule UnknownEntry = Error(605, "The register has no entry ‘{0}’.", "Name an entry by its ‘id’ in register.yml.");
    public static readonly Rule EntryWithoutText = Note(607, "Nothing is said of ‘{0}’.", "Write a ‘description’, or lines that are ‘known’ from a place on.");
    public static readonly Rule MisplacedTerm = Warning(608, "‘term’ does nothing here.", "Write it after words in brackets that are no link: [the carers]{term=carer}.");
    public static readonly Rule NoteInRegister = Error(609, "A line of the register can hold no notes and no citations.", "Say it in the line itself, or in a chapter that it links to.");

    // Index: 620 to 629
    public static readonly Rule ImpossibleIndexTerm = Error(620, "‘{0}’ cannot stand in the index: {1}.", "Write ‘heading’, ‘heading!sub-heading’, or either with ‘|main’, ‘|see another heading’ or ‘|see also another heading’ behind it; ‘;’ parts entries.");
    public static readonly Rule UnknownIndexHeading = Warning(621, "The index has no heading ‘{0}’.", "Name a heading that the index has, with its upper headings: ‘narration!unreliable’.");
    public static readonly Rule IndexSeeWithPlaces = Warning(622, "‘{0}’ has places of its own, and yet sends its readers elsewhere.", "Write ‘see also’, or take the places away.");
    public static readonly Rule IndexSeeLeadsOn = Warning(623, "‘{0}’ sends its readers to ‘{1}’, which has no places either.", "Name the heading that has the places.");
    public static readonly Rule SeeItself = Warning(624, "‘{0}’ sends its readers to itself.", "Name another entry, or take the reference away.");

    // Passages, the work, figures, questions: 630 to 649
    public static readonly Rule PassageWithoutPlace = Error(630, "This passage does not say what place in the work it is about.", "Write {at=2.13} after its name, with part and chapter.");
    public static readonly Rule UnknownPassageKind = Error(633, "No kind of passage is called ‘{0}’.", "Write one of the kinds that ‘kinds:’ in book.yml names; without it they are allusion, context, craft, language and question.");
    public static readonly Rule PassageInside = Error(634, "A passage cannot stand in {0}.", "Write it into the running text, one passage after the other.");
    public static readonly Rule UnknownApparatusPage = Error(635, "No page of the apparatus is called ‘{0}’.", "The pages are cast, places, objects, glossary, timeline, passages, questions, figures, bibliography and index.");
    public static readonly Rule ApparatusPageMissing = Error(636, "The page ‘{0}’ is not in the book.", "Write what belongs on it, or delete the link.");
    public static readonly Rule ApparatusPlaceMissing = Error(637, "Nothing on the page ‘{0}’ is called ‘#{1}’.", "Write the id of an entry, or link to the page alone.");

    // Timeline: 650 to 669
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
        UnknownRegisterKind,
        RepeatedEntry,
        SharedName,
        RepeatedName,
        UnknownEntry,
        EntryWithoutText,
        MisplacedTerm,
        NoteInRegister,

        // Index
        ImpossibleIndexTerm,
        UnknownIndexHeading,
        IndexSeeWithPlaces,
        IndexSeeLeadsOn,
        SeeItself,

        // Passages, the work, figures, questions
        PassageWithoutPlace,
        UnknownPassageKind,
        PassageInside,
        UnknownApparatusPage,
        ApparatusPageMissing,
        ApparatusPlaceMissing,

        // Timeline
        UnknownInTimeline, WrongKindInTimeline, UnknownEvent, EventBeforeItsCause, CircleOfEvents, RepeatedEventId, ConflictingDate,
    ];
}
