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
    Wording Wording);
