using System.Collections.Immutable;
using Companion.Model.Apparatus;

namespace Companion.Model;

/// <summary>The whole companion for one reading stop: everything is numbered, linked and known.</summary>
/// <param name="Spine">In reading order.</param>
/// <param name="Apparatus">The pages that the program makes, in the order in which they stand behind the chapters; may be empty.</param>
/// <param name="Assets">Those that the text uses, by path.</param>
/// <param name="Style">How sources are cited.</param>
/// <param name="Wording">What the program itself says, in the book's language.</param>
public sealed record Book(
    BookSettings Settings,
    ImmutableArray<Chapter> Spine,
    ImmutableArray<ApparatusPage> Apparatus,
    ImmutableArray<Asset> Assets,
    CitationStyle Style,
    Wording Wording)
{
    /// <summary>How far its readers have come; null when the book has no reading stops.</summary>
    public ReadingStop? Stop { get; init; }

    /// <summary>Chapters that stay in the contents without their names, in reading order; may be empty.</summary>
    public ImmutableArray<WithheldChapters> Withheld { get; init; } = [];
}

/// <summary>Chapters for readers who have come further, which the contents mention and do not name.</summary>
/// <param name="Before">How many chapters of the spine stand before them.</param>
/// <param name="Stop">The first stop that shows them.</param>
/// <param name="Count">At least 1.</param>
public sealed record WithheldChapters(int Before, ReadingStop Stop, int Count);
