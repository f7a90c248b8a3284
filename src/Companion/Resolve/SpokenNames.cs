using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>What a sentence calls that which it cites: “Kerr and Menand”, “Kerr and others”, “Part Two, chapter 13”, or a title.</summary>
/// <param name="work">For the names of its places; null when book.yml names none.</param>
/// <param name="style">Says who a source is listed under.</param>
/// <param name="wording">In the book's language.</param>
/// <param name="language">The book's, for quotation marks.</param>
internal sealed class SpokenNames(Work? work, CitationStyle style, Wording wording, string language)
{
    private readonly QuotationMarks _marks = QuotationMarks.Of(language);
    private readonly PlaceWords _places = new(work, wording);

    /// <param name="item">Looked up.</param>
    public ImmutableArray<Inline> Of(CitationItem item)
    {
        if (item.Work is { } place)
            return [new Text(_places.InSentence(place), item.Range, Verbatim: true)];
        if (item.Reference is not { } source)
            return [new Text(item.Key, item.Range, Verbatim: true)];
        var makers = SourceMakers.Of(source, style);
        if (!makers.IsEmpty)
            return [new Text(NamesOf(makers), item.Range, Verbatim: true)];
        var title = source.Fields.GetValueOrDefault("title-short", source.Fields.GetValueOrDefault("title", []));
        if (title.IsEmpty)
            return [new Text(item.Key, item.Range, Verbatim: true)];
        return SourceTypes.IsWhole(source.Type) ? [new Phrase(PhraseKind.Citation, Quoted(title, depth: 0), Attributes.None, item.Range)] : Quoted(title, item);
    }

    private string NamesOf(ImmutableArray<SourceName> makers)
    {
        var known = makers.RemoveAll(name => name.IsAndOthers);
        var families = known.Select(name => name.Literal ?? $"{name.NonDroppingParticle} {name.Family ?? name.Given}".Trim()).ToList();
        return makers.Length > 2 || known.Length < makers.Length ? wording["and_others", families.FirstOrDefault() ?? ""] : wording.List(families);
    }

    private ImmutableArray<Inline> Quoted(ImmutableArray<Inline> title, CitationItem item)
    {
        var (open, close) = _marks.At(0);
        return [new Text(open, item.Range, Verbatim: true), .. Quoted(title, depth: 1), new Text(close, item.Range, Verbatim: true)];
    }

    /// <summary>With marks for the quotations in it.</summary>
    private ImmutableArray<Inline> Quoted(ImmutableArray<Inline> title, int depth) =>
    [
        .. title.SelectMany(inline => inline switch
        {
            Phrase { Kind: PhraseKind.Quotation } quotation => (ImmutableArray<Inline>)
                [new Text(_marks.At(depth).Open, quotation.Range, Verbatim: true), .. Quoted(quotation.Content, depth + 1), new Text(_marks.At(depth).Close, quotation.Range, Verbatim: true)],
            Phrase phrase => [phrase with { Content = Quoted(phrase.Content, depth) }],
            _ => [inline],
        }),
    ];
}
