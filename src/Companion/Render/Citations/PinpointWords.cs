using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Citations;

/// <summary>Names places in a source as the book's language abbreviates them.</summary>
/// <remarks>Source of the labels: CSL 1.0.2, “Locators”.</remarks>
internal static class PinpointWords
{
    public static PinpointView Of(Pinpoint pinpoint, Wording words, PageRanges pages)
    {
        var labels = Labels(pinpoint.Label, words);
        var value = pinpoint.Label is "page" or "line" or "folio" ? PageRange.Set(pinpoint.Value, pages) : PageRange.Dashed(pinpoint.Value);
        return new PinpointView
        {
            Term = pinpoint.Label,
            Label = labels is null ? null : PageRange.IsMany(value) ? labels.Value.Many : labels.Value.One,
            Value = PageRange.Dashed(value),
        };
    }

    /// <summary>The abbreviation of a part of a book or of a work, for one and for several; null for a word that nobody abbreviates.</summary>
    public static (string One, string Many)? Labels(string label, Wording words) => label switch
    {
        "page" => (words["page_short"], words["pages_short"]),
        "act" => (words["act_short"], words["acts_short"]),
        "book" => (words["book_short"], words["books_short"]),
        "canto" => (words["canto_short"], words["cantos_short"]),
        "chapter" => (words["chapter_short"], words["chapters_short"]),
        "column" => (words["column_short"], words["columns_short"]),
        "episode" => (words["episode_short"], words["episodes_short"]),
        "figure" => (words["figure_short"], words["figures_short"]),
        "folio" => (words["folio_short"], words["folios_short"]),
        "issue" => (words["issue_short"], words["issues_short"]),
        "letter" => (words["letter_short"], words["letters_short"]),
        "line" => (words["line_short"], words["lines_short"]),
        "note" => (words["note_short"], words["notes_short"]),
        "opus" => (words["opus_short"], words["opus_short"]),
        "paragraph" => (words["paragraph_short"], words["paragraphs_short"]),
        "part" => (words["part_short"], words["parts_short"]),
        "scene" => (words["scene_short"], words["scenes_short"]),
        "season" => (words["season_short"], words["seasons_short"]),
        "section" => (words["section_short"], words["sections_short"]),
        "sub-verbo" => (words["under_short"], words["under_short"]),
        "verse" => (words["verse_short"], words["verses_short"]),
        "volume" => (words["volume_short"], words["volumes_short"]),
        _ => null,
    };
}
