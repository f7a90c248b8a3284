using Companion.Model.Apparatus;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Makes what the template of the bibliography sees.</summary>
internal static class BibliographyWriter
{
    public static View View(Bibliography page, ApparatusWriter writer) => new BibliographyView
    {
        Groups = page.Groups.Select(group => new BibliographyGroupView
        {
            Id = group.Anchor.Id,
            Title = group.Title.IsEmpty ? null : writer.Prose.Line(group.Title),
            Sources = group.Entries.Select(entry => View(entry, writer)),
        }),
    };

    private static BibliographyEntryView View(BibliographyEntry entry, ApparatusWriter writer) => new()
    {
        Id = entry.Anchor.Id,
        Entry = writer.Prose.Sources.Entry(entry.Reference),
        Annotation = entry.Reference.Annotation.IsEmpty ? null : writer.Prose.Blocks(entry.Reference.Annotation),
        CitedIn = writer.Mentions(entry.CitedIn),
    };
}
