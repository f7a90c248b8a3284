using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>The index at the back of the book.</summary>
/// <param name="Letters">In the order of the language; at least one.</param>
public sealed record BookIndex(string Id, ImmutableArray<IndexLetter> Letters) : ApparatusPage(ApparatusKind.Index, Id);

/// <summary>The entries that begin with one letter.</summary>
/// <param name="Letter">As the language writes its alphabet; <see cref="None"/> for entries that begin with no letter.</param>
/// <param name="Entries">In the order of the language; at least one.</param>
public sealed record IndexLetter(Anchor Anchor, string Letter, ImmutableArray<IndexEntry> Entries)
{
    /// <summary>Stands for numbers and signs, which come before all letters.</summary>
    public const string None = "#";
}

/// <summary>An entry of the index.</summary>
/// <param name="Title">As the author wrote it; a person in the order of surname and forename where the register says so.</param>
/// <param name="Mentions">In reading order, each section once, without those inside a longer stretch; may be empty.</param>
/// <param name="Children">Sub-entries, in the order of the language; may be empty.</param>
/// <param name="See">Headings to look under instead; empty if this one has places of its own.</param>
/// <param name="SeeAlso">Headings to look under besides.</param>
public sealed record IndexEntry(
    Anchor Anchor,
    ImmutableArray<Inline> Title,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<IndexEntry> Children,
    ImmutableArray<IndexCrossReference> See,
    ImmutableArray<IndexCrossReference> SeeAlso);

/// <summary>Another heading of the index.</summary>
/// <param name="Title">With its upper headings, a comma between them.</param>
public sealed record IndexCrossReference(ImmutableArray<Inline> Title, Anchor Anchor);
