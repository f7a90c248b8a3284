using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Says what the template of the index sees.</summary>
internal static class IndexWriter
{
    public static View View(BookIndex page, ApparatusWriter writer) => new IndexView
    {
        Id = new Anchor(page.Id, "letters").Id,
        Letters = page.Letters.Select(letter => new IndexLetterView
        {
            Id = letter.Anchor.Id,
            Href = writer.Href(letter.Anchor),
            Letter = letter.Letter == IndexLetter.None ? null : letter.Letter,
            Entries = letter.Entries.Select(entry => View(entry, writer)),
        }),
        Epub = writer.IsEpub,
    };

    private static IndexEntryView View(IndexEntry entry, ApparatusWriter writer) => new()
    {
        Id = entry.Anchor.Id,
        Title = writer.Prose.Line(entry.Title),
        Mentions = writer.Mentions(entry.Mentions),
        See = References(entry.See, writer),
        SeeAlso = References(entry.SeeAlso, writer),
        Children = entry.Children.Select(child => View(child, writer)),
    };

    private static IEnumerable<IndexReferenceView> References(ImmutableArray<IndexCrossReference> references, ApparatusWriter writer) =>
        references.Select(reference => new IndexReferenceView { Href = writer.Href(reference.Anchor), Title = writer.Prose.Line(reference.Title) });
}
