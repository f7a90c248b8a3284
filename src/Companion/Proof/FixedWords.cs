using System.Collections.Frozen;

namespace Companion.Proof;

/// <summary>What the program and the formats have named, so that no author can have told anything with it.</summary>
internal static class FixedWords
{
    /// <summary>
    /// Attributes whose values are words of HTML, EPUB or SVG, of the program’s stylesheets, or numbers. Everything else is read.
    /// Classes are among them: what stands on a page at a stop looks as it does at every other.
    /// </summary>
    private static readonly FrozenSet<string> s_attributes = Words(
        // HTML and ARIA: keywords, sizes, languages
        "class role type rel rev media lang xml:lang hreflang dir charset http-equiv scope tabindex hidden width height colspan rowspan span start reversed "
        + "loading decoding sizes async defer crossorigin integrity nonce inert open popovertargetaction translate draggable spellcheck autocomplete inputmode enterkeyhint "
        + "aria-hidden aria-current aria-expanded aria-haspopup aria-live aria-level aria-pressed aria-checked aria-selected aria-disabled aria-modal aria-orientation aria-sort aria-atomic "
        + "aria-colcount aria-rowcount aria-colindex aria-rowindex aria-setsize aria-posinset aria-busy aria-relevant aria-required aria-invalid aria-multiselectable aria-autocomplete "
        // EPUB, NCX, sitemap
        + "epub:type epub:prefix prefix properties property media-type version scheme playOrder linear page-progression-direction "
        // SVG: numbers, colours, keywords
        + "viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry dx dy d points transform fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin "
        + "stroke-dasharray stroke-dashoffset stroke-opacity stroke-miterlimit opacity font-size font-weight font-style text-anchor dominant-baseline alignment-baseline direction "
        + "letter-spacing word-spacing textLength lengthAdjust xml:space rotate offset stop-color stop-opacity gradientUnits gradientTransform patternUnits clip-rule");

    /// <summary>Attributes that are read to or shown to people.</summary>
    private static readonly FrozenSet<string> s_forPeople = Words(
        "title alt aria-label aria-description aria-roledescription aria-valuetext aria-placeholder aria-braillelabel aria-brailleroledescription placeholder content summary label abbr caption srcdoc "
        + "xlink:title");

    /// <summary>Words of file names, ids and addresses of the program: a title of one of these words is not looked for there.</summary>
    private static readonly FrozenSet<string> s_inAddresses = Words(
        "404 apple assets atom beginning bibliography book cast chapter chapters citation contents cover css description drawing en epub events feed figure figures file fonts glossary html http https "
        + "icon identifier images imprint index items js json landmarks letter main manifest maskable meta mimetype nav ncx note notes noteref objects opf org package page pages part passage passages pictures place places "
        + "plot presence questions reference robots script scripts search site sitemap stop style svg telling term text timeline title toc touch txt urn uuid webmanifest www xhtml xml");

    /// <summary>Whether an attribute’s value need not be read.</summary>
    public static bool AreIn(string attribute) => s_attributes.Contains(attribute) || attribute.StartsWith("xmlns", StringComparison.Ordinal);

    /// <summary>Whether an attribute’s value is text for people; all others are ids, addresses and the like.</summary>
    public static bool IsForPeople(string attribute) => s_forPeople.Contains(attribute);

    /// <summary>Whether a word stands in the program’s own addresses.</summary>
    public static bool IsInAddresses(ReadOnlySpan<char> word) => s_inAddresses.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
