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
public sealed record Figure(Image Image, ImmutableArray<Inline> Caption, Anchor Anchor, Attributes Attributes, SourceRange Range) : Block(Range);
