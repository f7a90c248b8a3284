using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>What the pages of the apparatus are called in the book's language.</summary>
public static class ApparatusTitle
{
    private const string WorkTitle = "{0}";

    /// <param name="kind">The page.</param>
    /// <param name="settings">For the work.</param>
    /// <param name="wording">In the book's language.</param>
    public static ImmutableArray<Inline> Of(ApparatusKind kind, BookSettings settings, Wording wording)
    {
        var nowhere = settings.Range;
        if (kind != ApparatusKind.Passages || settings.Work is not { } work)
            return [new Text(wording[NameOf(kind)], nowhere)];
        var narrowest = new PlaceWords(work, wording).Narrowest;
        var words = wording["passages_of", WorkTitle, narrowest];
        var at = words.IndexOf(WorkTitle, StringComparison.Ordinal);
        if (at < 0)
            return [new Text(words, nowhere)];
        ImmutableArray<Inline> pieces =
        [
            new Text(words[..at], nowhere),
            new Phrase(PhraseKind.Citation, [new Text(work.Title, nowhere)], Attributes.None, nowhere),
            new Text(words[(at + WorkTitle.Length)..], nowhere),
        ];
        return [.. pieces.Where(piece => piece is not Text { Content: "" })];
    }

    /// <summary>The name of a page as authors and templates write it: <c>cast</c>.</summary>
    public static string NameOf(ApparatusKind kind) => kind.ToString().ToLowerInvariant();
}
