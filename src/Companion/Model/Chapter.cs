using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>A chapter of one book for one reading stop.</summary>
/// <param name="Id">Its name in addresses: letters a–z, digits and hyphens; unique in the book.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Summary">Null when its header has none.</param>
/// <param name="Reveals">What the whole chapter tells; null when it is safe for everyone.</param>
/// <param name="Content">Without the title.</param>
/// <param name="Notes">In the order of their numbers.</param>
/// <param name="Sections">The contents of the chapter, in reading order.</param>
public sealed record Chapter(
    string Id,
    ImmutableArray<Inline> Title,
    string? Summary,
    Locator? Reveals,
    ImmutableArray<Block> Content,
    ImmutableArray<Note> Notes,
    ImmutableArray<Section> Sections,
    SourceText Source)
{
    /// <summary>What the author has changed in it, the latest first; may be empty.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>The beginning of the chapter.</summary>
    public Anchor Anchor => new(Id, null);
}

/// <summary>A heading and what stands below it in the contents.</summary>
/// <param name="Title">Without notes and links.</param>
public sealed record Section(Anchor Anchor, ImmutableArray<Inline> Title, int Level, ImmutableArray<Section> Children);
