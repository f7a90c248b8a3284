using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>Reading stops and what is revealed at them: 7xx.</summary>
public static partial class DiagnosticCatalogue
{
    // What is written: 701 to 709
    public static readonly Rule StopOutOfOrder = Error(701, "‘{0}’ comes no further than ‘{1}’, the stop before it.", "Put the stops in reading order, each further than the one before.");
    public static readonly Rule RevealWithoutPlace = Error(702, "This does not say from which place on it may be told.", "Write ‘::: reveals 3.22’, with a place in the work.");
    public static readonly Rule MisplacedReveal = Error(703, "These braces belong to nothing, so that nothing is withheld: ‘{0}’.", "Write them behind words in brackets, a picture or a heading, or at the beginning of a paragraph, a list item, a table’s row or a note.");
    public static readonly Rule NarrowReveal = Warning(704, "This would be told from {0} on, but stands in {1}, which tells what comes later: {2}.", "Take the inner place away, move the words out, or correct one of the two places.");
    public static readonly Rule NeverShown = Warning(705, "No stop comes so far as {0}: nobody will read this.", "Add a stop to book.yml, or correct the place.");
    public static readonly Rule MisplacedOtherwise = Error(706, "‘otherwise’ stands beside nothing that is withheld.", "Write it into a block ‘::: reveals 3.22’, or beside ‘reveals=’ in braces.");

    // What becomes of the text at a stop: 710 to 719
    public static readonly Rule LinkBeyondStop = Note(710, "Readers at ‘{0}’ see words here that lead nowhere: what they name is for readers who have come further.", "Let the words stand by themselves, or withhold them: […]{reveals=3.22}.");
    public static readonly Rule WordlessLinkBeyondStop = Warning(711, "Readers at ‘{0}’ see nothing here: the link takes its words from something that is for readers who have come further.", "Give the link words of its own, or withhold the sentence too.");
    public static readonly Rule EarlyName = Warning(712, "Readers at ‘{0}’ find the name ‘{1}’ here, which they learn only at {2}.", "Use a name that they know, or withhold the words: […]{reveals=3.22}. Give the name ‘excused:’ with a reason in the register if it is an everyday word.");
    public static readonly Rule EarlyPlace = Warning(713, "Readers at ‘{0}’ find a place cited here that they have not reached: {1}.", "Cite an earlier place, or withhold the words: […]{reveals=3.22}.");
    public static readonly Rule NothingLeft = Warning(714, "Nothing of the book is left for readers at ‘{0}’.", "Write a chapter that tells nothing, or delete the stop.");
    public static readonly Rule EmptyAtStop = Note(715, "Nothing is left below this title for readers at ‘{0}’.", "Withhold the title too, or write something for them.");
    public static readonly Rule WithheldSource = Warning(716, "Readers at ‘{0}’ lose a word of this sentence: the source that it names is for readers who have come further.", "Write ‘[@key]’ beside the sentence, or withhold the sentence too.");

    // What the finished files tell: 720 to 729
    public static readonly Rule NameLeaks = Error(720, "A reader learns ‘{0}’ at {1}, but the files for ‘{2}’ have it already: {3}.", "Withhold what says it, rename what is called after it, or give the name ‘excused:’ with a reason in the register. If nothing of yours says it, the program is at fault.");
    public static readonly Rule WordsLeak = Error(721, "A reader may know these words from {0} on, but the files for ‘{1}’ have them already: {2}.", "Withhold the words wherever you say the same, and rename files and ids that say it. If you say it nowhere else, the program is at fault.");

    private static ImmutableArray<Rule> OfStops =>
    [
        StopOutOfOrder, RevealWithoutPlace, MisplacedReveal, NarrowReveal, NeverShown, MisplacedOtherwise,
        LinkBeyondStop, WordlessLinkBeyondStop, EarlyName, EarlyPlace, NothingLeft, EmptyAtStop, WithheldSource,
        NameLeaks, WordsLeak,
    ];
}
