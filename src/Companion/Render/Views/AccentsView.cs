using Companion.Model;
using Companion.Render.Site;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>The colours of links in a book that has a colour of its own, as stylesheets write them.</summary>
public sealed record AccentsView : View
{
    /// <summary>On light paper.</summary>
    public required string ByDay { get; init; }

    /// <summary>On paper that is a little brown.</summary>
    public required string OnSepia { get; init; }

    /// <summary>On dark paper.</summary>
    public required string AtNight { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("by_day", ByDay), ("on_sepia", OnSepia), ("at_night", AtNight)];

    /// <returns>Null for a book that has the program's colour: the site's stylesheet has what belongs to it.</returns>
    internal static AccentsView? Of(Colour book)
    {
        if (book == Colour.Named[0].Colour)
            return null;
        var accents = Accents.Of(book);
        return new AccentsView { ByDay = accents.ByDay.ToString(), OnSepia = accents.OnSepia.ToString(), AtNight = accents.AtNight.ToString() };
    }
}
