using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Gathers what the files of one stop must not tell.</summary>
internal static class SecretsOfStop
{
    /// <param name="manuscript">All that the author wrote.</param>
    /// <param name="disclosures">All its words.</param>
    /// <param name="reader">Who reads the files; with a stop.</param>
    public static Secrets Of(ParsedManuscript manuscript, ImmutableArray<Disclosure> disclosures, Knowledge reader)
    {
        var order = reader.Order;
        var names = manuscript.Register.Entries.SelectMany(entry => entry.Names.Concat(entry.Aliases).Select(name => (Name: name, From: order.Later(name.From, RegisterAtStop.PlaceOf(entry, order))))).ToList();
        var known = names.Where(each => reader.Allows(each.From)).Select(each => each.Name.Text);
        var secret = from each in names
                     where !reader.Allows(each.From) && each.Name.ExcusedBecause is null
                     select new SecretName(each.Name.Text, each.Name.Case, each.From!, each.Name.Range); // what is safe for everyone is allowed
        var texts = from disclosure in disclosures
                    let place = disclosure.PlaceIn(order)
                    where place is not null && !reader.Allows(place) && !string.IsNullOrWhiteSpace(disclosure.Words)
                    select new SecretText(disclosure.Words, disclosure.IsWhole, place, disclosure.Range);
        var shown = disclosures.Where(disclosure => disclosure.IsShownTo(reader)).Select(disclosure => disclosure.Words);
        return new Secrets(reader.Stop!, [.. secret], [.. texts], [.. known.Concat(Public(manuscript.Settings))], [.. shown.Concat(Public(manuscript.Settings)).Concat(Addresses(manuscript.Settings))]); // the reader has come to a stop
    }

    /// <summary>What stands on every cover, and can be no secret.</summary>
    private static IEnumerable<string> Public(BookSettings settings) =>
        new[] { settings.Title, settings.Work?.Title, settings.Work?.Author }.Concat(settings.Authors.Select(author => author.Name)).OfType<string>();

    /// <summary>Where the book is, which the author has published already.</summary>
    private static IEnumerable<string> Addresses(BookSettings settings) =>
        new[] { settings.Site.Address?.AbsoluteUri, settings.Site.Repository?.AbsoluteUri, settings.Identifier }.OfType<string>();
}
