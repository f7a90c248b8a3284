using System.Collections.Immutable;

namespace Companion.Model;

/// <summary>The whole companion for one reading stop: everything is numbered, linked and known.</summary>
/// <param name="Spine">In reading order.</param>
/// <param name="Assets">Those that the text uses, by path.</param>
/// <param name="Wording">What the program itself says, in the book's language.</param>
public sealed record Book(BookSettings Settings, ImmutableArray<Chapter> Spine, ImmutableArray<Asset> Assets, Wording Wording);
