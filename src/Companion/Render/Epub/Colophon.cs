using Companion.Render.Prose;
using Companion.Render.Views;

namespace Companion.Render.Epub;

/// <summary>How a book was made, where else it is, and how to cite it.</summary>
internal static class Colophon
{
    /// <summary>The family that the program letters covers with.</summary>
    private const string Typeface = "EB Garamond";

    /// <param name="writer">Of the page.</param>
    public static EpubColophonView View(Edition edition, ProseWriter writer)
    {
        var (settings, wording) = (edition.Book.Settings, edition.Book.Wording);
        return new EpubColophonView
        {
            Base = "",
            Typeface = settings.Cover.Picture is null ? wording["colophon_typeface", Typeface] : null,
            Site = settings.Site.Address?.AbsoluteUri,
            Repository = edition.IsLast ? settings.Site.Repository?.AbsoluteUri : null, // the sources have what other readers may not know yet
            Citation = BookCitation.Of(settings, writer),
        };
    }
}
