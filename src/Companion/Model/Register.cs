using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>The people, places, objects and terms of the work.</summary>
/// <param name="Entries">In the order of the file; each id once.</param>
public sealed record Register(ImmutableArray<RegisterEntry> Entries)
{
    public static readonly Register Empty = new([]);

    /// <summary>Every file that a link or an image in its texts names, from the book's folder; each may be named more than once.</summary>
    public ImmutableArray<string> AssetPaths { get; init; } = [];

    /// <summary>The id that an author probably meant, who may have written a name.</summary>
    /// <returns>Null when no id and no name is near.</returns>
    public string? NearestId(string written)
    {
        if (Nearness.Nearest(written, Entries.Select(entry => entry.Id)) is { } id)
            return id;
        var name = Nearness.Nearest(written, Entries.Select(entry => entry.Name.Text));
        return Entries.FirstOrDefault(entry => entry.Name.Text == name)?.Id;
    }
}

/// <summary>Somebody or something in the work.</summary>
public sealed record RegisterEntry
{
    /// <summary>Letters a–z, digits and hyphens.</summary>
    public required string Id { get; init; }

    public required RegisterKind Kind { get; init; }

    /// <summary>What it is called in lists.</summary>
    public required RegisterName Name { get; init; }

    /// <summary>Names that it has besides at other places of the work; empty after Resolve, which has chosen one.</summary>
    public ImmutableArray<RegisterName> OtherNames { get; init; } = [];

    /// <summary>Everything that it is called in lists, sooner or later.</summary>
    public IEnumerable<RegisterName> Names => OtherNames.Prepend(Name);

    /// <summary>What it is sorted by under its name; null when the name decides.</summary>
    public string? Sort { get; init; }

    /// <summary>Other names; may be empty.</summary>
    public ImmutableArray<RegisterName> Aliases { get; init; } = [];

    /// <summary>What may be said of it, each line from a place on, in the order of the file; may be empty.</summary>
    public ImmutableArray<KnownLine> Known { get; init; } = [];

    /// <summary>The lines that are shown; empty until Resolve.</summary>
    public ImmutableArray<KnownLine> Shown { get; init; } = [];

    /// <summary>Ids of entries under which a reader should look instead of or besides; may be empty.</summary>
    public ImmutableArray<string> SeeAlso { get; init; } = [];

    /// <summary>Whether its names are looked for in the text.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>Whether they are looked for in words that are set in italics too, as titles and foreign words are.</summary>
    public bool IsFoundInTitles { get; init; }

    /// <summary>Whether it stands in the index.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>Its place in the cast, the glossary or another list; null where the book has no such page, and until Resolve.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>Its id in the register.</summary>
    public required SourceRange Range { get; init; }
}

/// <summary>The kinds of register entries; authors write their names in lower case.</summary>
public enum RegisterKind
{
    Person,
    Place,
    Object,
    Term,
}

/// <summary>A name in the register.</summary>
/// <param name="Text">Set like the words of the chapters.</param>
/// <param name="From">The place from which a reader knows it; null when it is safe for everyone.</param>
/// <param name="Case">Which capitals the text may have where the name is looked for.</param>
public sealed record RegisterName(string Text, Locator? From, NameCase Case, SourceRange Range)
{
    /// <summary>What it is sorted by; null when the entry or the name decides.</summary>
    public string? Sort { get; init; }

    /// <summary>Why the name may occur before a reader knows it: it is an everyday word; null when it may not.</summary>
    public string? ExcusedBecause { get; init; }
}

/// <summary>Which capitals a text may have where a name is looked for.</summary>
public enum NameCase
{
    /// <summary>Those of the name: for names that begin with a capital, if the author does not say otherwise.</summary>
    Exact,

    /// <summary>Those of the name, or one more at its beginning: for names that begin with a small letter, if the author does not say otherwise.</summary>
    AtBeginning,

    /// <summary>All are the same.</summary>
    Any,
}

/// <summary>A line about somebody or something.</summary>
/// <param name="From">The place from which a reader may know it; null when it is safe for everyone.</param>
/// <param name="Text">May be empty only if a finding says so.</param>
public sealed record KnownLine(Locator? From, ImmutableArray<Inline> Text, SourceRange Range);

/// <summary>Words that name an entry of the register, and lead to it.</summary>
/// <param name="EntryId">The entry's id.</param>
/// <param name="Target">The entry's place; null until Resolve, and where the book has no such page.</param>
/// <param name="IsExplicit">Whether the author wrote <c>{term=…}</c>; else the program found the name.</param>
public sealed record TermMention(string EntryId, ImmutableArray<Inline> Content, Anchor? Target, bool IsExplicit, SourceRange Range) : Inline(Range);
