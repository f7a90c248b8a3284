using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>A piece of prose that stands on its own: paragraph, list, table….</summary>
/// <param name="Range">Where the author wrote it.</param>
public abstract record Block(SourceRange Range);

public sealed record Paragraph(ImmutableArray<Inline> Content, SourceRange Range) : Block(Range);

/// <summary>The title of a section.</summary>
/// <param name="Level">2 to 6; the chapter's title is level 1 and not among its blocks.</param>
/// <param name="Anchor">The section's place in the book.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content, Anchor Anchor, Attributes Attributes, SourceRange Range) : Block(Range);

public sealed record BlockQuotation(ImmutableArray<Block> Content, SourceRange Range) : Block(Range);

/// <param name="Start">The first number; null for a list without numbers.</param>
/// <param name="Tight">Whether its items follow each other without blank lines.</param>
public sealed record ItemList(int? Start, bool Tight, ImmutableArray<ListItem> Items, SourceRange Range) : Block(Range);

public sealed record ListItem(ImmutableArray<Block> Content, SourceRange Range);

public sealed record DefinitionList(ImmutableArray<DefinitionGroup> Groups, SourceRange Range) : Block(Range);

/// <param name="Terms">At least one.</param>
/// <param name="Definitions">At least one.</param>
public sealed record DefinitionGroup(ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<Definition> Definitions);

/// <param name="Tight">Whether its paragraphs follow each other without blank lines.</param>
public sealed record Definition(bool Tight, ImmutableArray<Block> Content);

/// <param name="Language">The first word after the fence; null when there is none.</param>
public sealed record CodeBlock(string? Language, string Content, SourceRange Range) : Block(Range);

public sealed record ThematicBreak(SourceRange Range) : Block(Range);

/// <param name="Columns">How each column is aligned; as many as every row has cells.</param>
/// <param name="Header">The cells of the first row; all of them may be empty.</param>
public sealed record Table(
    ImmutableArray<Alignment> Columns,
    ImmutableArray<TableCell> Header,
    ImmutableArray<ImmutableArray<TableCell>> Rows,
    SourceRange Range) : Block(Range)
{
    /// <summary>What it holds, in words; may be empty.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];
}

public sealed record TableCell(ImmutableArray<Inline> Content);

public enum Alignment
{
    None,
    Start,
    Center,
    End,
}

/// <summary>A block with a meaning of its own, written between <c>:::</c> lines.</summary>
public sealed record Division(DivisionKind Kind, ImmutableArray<Block> Content, Attributes Attributes, SourceRange Range) : Block(Range);

/// <summary>The kinds of blocks between <c>:::</c> lines: an author writes their names, and templates have them, in lower case.</summary>
public enum DivisionKind
{
    /// <summary>A short quotation before a chapter or section.</summary>
    Epigraph,

    /// <summary>Poetry: each line of the manuscript is a line of the book.</summary>
    Verse,

    /// <summary>Questions for a reading group.</summary>
    Questions,

    /// <summary>A remark beside the argument.</summary>
    Aside,
}

/// <summary>A piece of a paragraph.</summary>
/// <param name="Range">Where the author wrote it.</param>
public abstract record Inline(SourceRange Range);

/// <param name="Content">Characters, not markup.</param>
/// <param name="Verbatim">Whether the author asked for exactly these characters, with a backslash or an entity.</param>
public sealed record Text(string Content, SourceRange Range, bool Verbatim = false) : Inline(Range);

/// <summary>A line end in the manuscript that means a space.</summary>
public sealed record SoftBreak(SourceRange Range) : Inline(Range);

/// <summary>A line end that the author wants to see.</summary>
public sealed record LineBreak(SourceRange Range) : Inline(Range);

/// <summary>A place at which a long word may be broken.</summary>
public sealed record WordBreak(SourceRange Range) : Inline(Range);

public sealed record Code(string Content, SourceRange Range) : Inline(Range);

/// <summary>Words with a meaning of their own: emphasis, a foreign phrase, an abbreviation….</summary>
public sealed record Phrase(PhraseKind Kind, ImmutableArray<Inline> Content, Attributes Attributes, SourceRange Range) : Inline(Range);

/// <summary>Each kind is one phrasing element of HTML.</summary>
public enum PhraseKind
{
    Emphasis,
    Strong,
    Strikethrough,
    Struck,
    Subscript,
    Superscript,
    Span,
    Abbreviation,
    Citation,
    Quotation,
    Keyboard,
    Sample,
    Variable,
    Defined,
    Small,
    Highlight,
    Italic,
    Bold,
    Underline,
    Inserted,
    Isolated,
    Ruby,
    RubyText,
    RubyParenthesis,
}

/// <param name="Title">Shown on demand; null when there is none.</param>
/// <param name="Content">May be empty until Resolve has filled in the target's title.</param>
public sealed record Link(Target Target, ImmutableArray<Inline> Content, string? Title, Attributes Attributes, SourceRange Range) : Inline(Range);

/// <param name="Alternative">What the picture says, in words; empty when there is nothing to say.</param>
public sealed record Image(Target Target, string Alternative, string? Title, Attributes Attributes, SourceRange Range) : Inline(Range);
