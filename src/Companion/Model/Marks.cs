using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>The place in the text at which a note is called.</summary>
/// <param name="Label">The note's name in its chapter.</param>
/// <param name="Number">The note's number in the book, from 1; 0 until Resolve has counted.</param>
/// <param name="Anchor">This reference's own place; null until Resolve has counted.</param>
/// <param name="Note">The note's place; null until Resolve has counted.</param>
public sealed record NoteReference(string Label, int Number, Anchor? Anchor, Anchor? Note, SourceRange Range) : Inline(Range);

/// <summary>The author's remark on the companion's own text.</summary>
/// <param name="Label">Its name in its chapter; an inline note is called <c>inline 1</c>, which no author can write.</param>
/// <param name="Content">At least one block.</param>
/// <param name="Number">In the order of the book's references, from 1; 0 until Resolve has counted.</param>
/// <param name="Anchor">Its place; null until Resolve has counted.</param>
/// <param name="References">The places that call it, in reading order; empty until Resolve has counted.</param>
/// <param name="Range">Its label, or all of an inline note.</param>
public sealed record Note(
    string Label,
    ImmutableArray<Block> Content,
    int Number,
    Anchor? Anchor,
    ImmutableArray<Anchor> References,
    SourceRange Range);

/// <summary>An image that stands alone, with its caption.</summary>
/// <param name="Image">Its title is the caption and no longer its own.</param>
/// <param name="Caption">May be empty.</param>
/// <param name="Anchor">Its place in the book.</param>
/// <param name="Attributes">What the author wrote in braces after the image, but for the id.</param>
public sealed record Figure(Image Image, ImmutableArray<Inline> Caption, Anchor Anchor, Attributes Attributes, SourceRange Range) : Block(Range)
{
    /// <summary>In the order of the book, from 1; 0 until Resolve has counted, and for figures without a caption.</summary>
    public int Number { get; init; }
}

/// <summary>An annotation on a place in the work.</summary>
/// <param name="At">The place.</param>
/// <param name="Quotation">The words that it is about, set like the words of the chapter; null when there are none.</param>
/// <param name="Kind">An id of <see cref="BookSettings.PassageKinds"/>; null when the author does not say.</param>
/// <param name="Content">The remark; may be empty.</param>
/// <param name="Anchor">Its place in the book.</param>
/// <param name="Attributes">What else the author wrote in braces, but for the id.</param>
/// <param name="Range">All of it.</param>
public sealed record Passage(
    WorkStretch At,
    string? Quotation,
    string? Kind,
    ImmutableArray<Block> Content,
    Anchor Anchor,
    Attributes Attributes,
    SourceRange Range) : Block(Range)
{
    /// <summary>Where the author wrote the place.</summary>
    public required SourceRange AtRange { get; init; }

    /// <summary>Its chapter's place among the passages; null until Resolve, and where the book has no such page.</summary>
    public Anchor? Target { get; init; }
}

/// <summary>An entry of the index that a stretch of text belongs to: <c>{index="narration!unreliable"}</c>.</summary>
/// <param name="Path">Where the entry stands.</param>
/// <param name="IsMain">Whether this is a main place.</param>
/// <param name="See">Entries to look under instead; may be empty. Where there are any, the text is no place of the entry.</param>
/// <param name="SeeAlso">Entries to look under besides; may be empty.</param>
public sealed record IndexTerm(IndexPath Path, bool IsMain, ImmutableArray<IndexPath> See, ImmutableArray<IndexPath> SeeAlso);

/// <summary>An entry of the index, by its headings.</summary>
/// <param name="Headings">From the widest to the narrowest; one to three.</param>
/// <param name="Range">Where the author wrote them.</param>
public sealed record IndexPath(ImmutableArray<IndexHeading> Headings, SourceRange Range);

/// <summary>A heading or sub-heading of the index.</summary>
/// <param name="Text">Set like the words of the chapters; never empty.</param>
/// <param name="Sort">What it is sorted by; null when the text decides.</param>
public sealed record IndexHeading(string Text, string? Sort);
