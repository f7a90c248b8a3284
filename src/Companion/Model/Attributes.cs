using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model.Stops;

namespace Companion.Model;

/// <summary>What an author wrote in braces after a heading, span, image or block.</summary>
public sealed record Attributes
{
    public static readonly Attributes None = new();

    /// <summary>As the author wrote it, without <c>#</c>; null when there is none.</summary>
    public string? Id { get; init; }

    /// <summary>The place that the id names; null when there is no id.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>In the order in which they were written.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>A BCP 47 tag; null when the text is in the language around it.</summary>
    public string? Language { get; init; }

    /// <summary><c>ltr</c>, <c>rtl</c> or <c>auto</c>; null when the text runs as the text around it.</summary>
    public string? Direction { get; init; }

    /// <summary>An explanation shown on demand, for an abbreviation; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>On an image: it says nothing that the text does not.</summary>
    public bool Decorative { get; init; }

    /// <summary>What it tells; null when it is safe for everyone, and after Resolve.</summary>
    public Reveal? Reveal { get; init; }

    /// <summary>The register entry that the words name; null when there is none, and after Resolve.</summary>
    public WrittenTerm? Term { get; init; }

    /// <summary>Whether the register's names are looked for in the words or blocks; null when that is as around them, and after Resolve.</summary>
    public bool? FindsNames { get; init; }

    /// <summary>Entries of the index that the words or blocks belong to, in the order in which they were written; may be empty.</summary>
    public ImmutableArray<IndexTerm> Index { get; init; } = [];

    /// <summary>Attributes beginning with <c>data-</c>, in the order in which they were written.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Custom { get; init; } = [];

    /// <summary>Those of a block; <see cref="None"/> for one that can have none.</summary>
    public static Attributes Of(Block block) => block switch
    {
        Heading it => it.Attributes,
        Division it => it.Attributes,
        Figure it => it.Attributes,
        Passage it => it.Attributes,
        _ => None,
    };

    /// <summary>Those of a piece of a line; <see cref="None"/> for one that can have none.</summary>
    public static Attributes Of(Inline inline) => inline switch
    {
        Phrase it => it.Attributes,
        Link it => it.Attributes,
        Image it => it.Attributes,
        _ => None,
    };

    /// <summary>A piece of a line with other attributes; itself if it can have none.</summary>
    public static Inline With(Inline inline, Attributes attributes) => inline switch
    {
        Phrase it => it with { Attributes = attributes },
        Link it => it with { Attributes = attributes },
        Image it => it with { Attributes = attributes },
        _ => inline,
    };
}

/// <summary>An entry of the register as an author names it.</summary>
/// <param name="Id">As written; no entry may have it.</param>
/// <param name="Range">The id alone.</param>
public sealed record WrittenTerm(string Id, SourceRange Range);
