using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>A place in the text that names one or more sources.</summary>
/// <param name="Items">At least one, in the order in which they are written.</param>
/// <param name="Form">How it stands in the sentence.</param>
/// <param name="Range">From <c>[</c> to <c>]</c>, or from <c>@</c> on.</param>
/// <remarks>Syntax: Pandoc User's Guide, “Citation syntax”.</remarks>
public sealed record Citation(ImmutableArray<CitationItem> Items, CitationForm Form, SourceRange Range) : Inline(Range)
{
    /// <summary>The full stop or comma that follows it and is set with it, because it may belong into its quotation marks or be one with its own; may be empty.</summary>
    public string Stop { get; init; } = "";
}

/// <summary>How a citation stands in the sentence.</summary>
public enum CitationForm
{
    /// <summary><c>[@tait2005]</c>: beside the sentence.</summary>
    Parenthetical,

    /// <summary><c>@tait2005 [p. 3]</c>: the name of the first item's author is a word of the sentence.</summary>
    InSentence,

    /// <summary>The words of a note that the citation became, or in a note that the author wrote; only after Resolve, in styles with notes.</summary>
    InNote,
}

/// <summary>One source in a citation.</summary>
/// <param name="Key">As written, without <c>@</c>; case counts. For a place in the work, the place.</param>
/// <param name="Work">The place in the work that is cited; null for a reference.</param>
/// <param name="Prefix">What stands before it; may be empty.</param>
/// <param name="Pinpoints">Where in the source, in the order in which they are written; may be empty.</param>
/// <param name="Suffix">What stands after it, without the space but with the comma that it begins with; may be empty.</param>
/// <param name="WithoutAuthor">Whether a hyphen before <c>@</c> leaves out the author's name.</param>
/// <param name="Range">From <c>@</c> to the end of the key.</param>
public sealed record CitationItem(
    string Key,
    WorkStretch? Work,
    ImmutableArray<Inline> Prefix,
    ImmutableArray<Pinpoint> Pinpoints,
    ImmutableArray<Inline> Suffix,
    bool WithoutAuthor,
    SourceRange Range)
{
    /// <summary>The source; null until Resolve has looked it up, and for a place in a work without a reference of its own.</summary>
    public Reference? Reference { get; init; }

    /// <summary>The source's place in the bibliography, or the place's among the passages; null where the book has no such page.</summary>
    public Anchor? Target { get; init; }

    /// <summary>Whether the chapter has not cited this source before.</summary>
    public bool IsFirst { get; init; }

    /// <summary>What a sentence calls it: its authors, “Kerr and Menand”, its title, or a place in the work in words; empty until Resolve has looked it up.</summary>
    public ImmutableArray<Inline> Name { get; init; } = [];
}

/// <summary>A place in a source: <c>pp. 3–5</c>.</summary>
/// <param name="Label">A term of CSL 1.0.2, “Locators”: <c>page</c>, <c>chapter</c>, <c>timestamp</c>….</param>
/// <param name="Value">Without the label: <c>3–5</c>.</param>
public sealed record Pinpoint(string Label, string Value);
