using System.Collections.Frozen;
using Companion.Model;

namespace Companion.Resolve.Stops;

/// <summary>What some prose refers to and a reader may not see: notes of its chapter, and sources.</summary>
/// <param name="Notes">The labels of notes that are withheld.</param>
/// <param name="Sources">The keys of sources that are withheld.</param>
internal sealed record HiddenMarks(FrozenSet<string> Notes, FrozenSet<string> Sources)
{
    /// <returns>Null when the mark leads only to what is hidden.</returns>
    public Inline? Rewrite(Inline inline) => inline switch
    {
        NoteReference reference when Notes.Contains(reference.Label) => null,
        Citation citation when Sources.Count > 0 && citation.Items.Any(item => Sources.Contains(item.Key)) => WithoutHidden(citation),
        _ => inline,
    };

    private Citation? WithoutHidden(Citation citation)
    {
        var items = citation.Items.RemoveAll(item => Sources.Contains(item.Key));
        if (items.IsEmpty)
            return null;
        // the name of the first source was a word of the sentence
        var isName = citation.Form == CitationForm.InSentence && Sources.Contains(citation.Items[0].Key);
        return citation with { Items = items, Form = isName ? CitationForm.Parenthetical : citation.Form };
    }
}
