using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;
using Companion.Resolve.Stops;

namespace Companion.Resolve;

/// <summary>One book for each reading stop.</summary>
/// <param name="Books">In reading order; one where there are no stops.</param>
/// <param name="Whole">With everything that the author wrote, to look for mistakes in; it is shown to nobody if there are stops.</param>
/// <param name="Secrets">What each stop must not tell; empty where there are no stops.</param>
public sealed record Editions(ImmutableArray<Book> Books, Book Whole, ImmutableArray<Secrets> Secrets)
{
    /// <param name="manuscript">With ids that are unique, or CMP111 is among its findings.</param>
    /// <param name="shelf">Every file that the manuscript names.</param>
    /// <param name="only">The id of the one stop that is wanted; null for all of them.</param>
    /// <remarks>Reports what is wrong at any stop, and what is wrong at one: CMP207, CMP208, CMP211, CMP214, CMP3xx, CMP530 to CMP534, CMP6xx and CMP7xx.</remarks>
    public static Diagnosed<Editions> Of(ParsedManuscript manuscript, AssetShelf shelf, string? only = null)
    {
        var resolver = new BookResolver(shelf, [.. manuscript.Chapters.Select(chapter => chapter.Id)]);
        var stops = manuscript.Settings.Stops;
        var everything = new Knowledge(null, new ReadingOrder(manuscript.Settings.Work));
        var findings = new List<Diagnostic>();
        // What is wrong is wrong for everybody: it is looked for once, in all that the author wrote
        var whole = resolver.Resolve(new ManuscriptAtStop(manuscript, everything, keepsOtherwise: !stops.IsEmpty).Make()).Keep(findings).Book;
        if (stops.IsEmpty)
            return Diagnosed.With(new Editions([whole], whole, []), findings);
        var disclosures = Disclosures.Of(manuscript);
        findings.AddRange(RevealFindings.Of(disclosures, manuscript.Settings));
        findings.AddRange(UnreadReveals.In(manuscript));
        var wanted = stops.Where(stop => only is null || stop.Id == only);
        var atStops = new List<StopFinding>();
        ImmutableArray<Book> books = [.. wanted.Select(stop => new EditionResolver(manuscript, resolver, stop, atStops).Make())];
        ImmutableArray<Secrets> secrets = [.. books.Select(book => SecretsOfStop.Of(manuscript, disclosures, everything with { Stop = book.Stop }))];
        atStops.AddRange(secrets.SelectMany(each => EarlyNames.Of(disclosures, each, everything with { Stop = each.Stop })));
        findings.AddRange(StopFinding.Together(atStops));
        return Diagnosed.With(new Editions(books, whole, secrets), findings);
    }
}
