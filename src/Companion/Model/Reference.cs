using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model.Stops;

namespace Companion.Model;

/// <summary>A source that the book can cite.</summary>
/// <remarks>Its fields are the variables of CSL 1.0.2, appendix IV, by their names: <c>title</c>, <c>container-title</c>, <c>author</c>, <c>issued</c>….</remarks>
public sealed record Reference
{
    /// <summary>What a citation names it by, without <c>@</c>; case counts. Unique.</summary>
    public required string Key { get; init; }

    /// <summary>A type of CSL 1.0.2, appendix III: <c>book</c>, <c>article-journal</c>….</summary>
    public required string Type { get; init; }

    /// <summary>Standard and number variables, with their emphasis; none is empty. Quotation marks inside them are <see cref="PhraseKind.Quotation"/>.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Inline>> Fields { get; init; } = ImmutableSortedDictionary.Create<string, ImmutableArray<Inline>>(StringComparer.Ordinal);

    /// <summary>Name variables; none is empty.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<SourceName>> Names { get; init; } = ImmutableSortedDictionary.Create<string, ImmutableArray<SourceName>>(StringComparer.Ordinal);

    /// <summary>Date variables.</summary>
    public ImmutableSortedDictionary<string, SourceDate> Dates { get; init; } = ImmutableSortedDictionary.Create<string, SourceDate>(StringComparer.Ordinal);

    /// <summary>The author's remark on it; empty when there is none.</summary>
    public ImmutableArray<Block> Annotation { get; init; } = [];

    /// <summary>What naming it tells; null when it is safe for everyone, and after Resolve.</summary>
    public Reveal? Reveal { get; init; }

    /// <summary>In the order of the file; may be empty.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>What tells it from other cited sources.</summary>
    public Distinction Distinction { get; init; } = Distinction.None;

    /// <summary>Its key in the reference file.</summary>
    public required SourceRange Range { get; init; }

    /// <summary>A field's words without markup; null when it has none.</summary>
    public string? Text(string field) => Fields.TryGetValue(field, out var words) ? PlainText.Of(words) : null;
}

/// <summary>Somebody who made a source.</summary>
/// <param name="Family">Null for an organisation, which has a <paramref name="Literal"/> instead.</param>
/// <param name="Given">Null when unknown.</param>
/// <param name="DroppingParticle">Left out where only the family name stands: the <c>van</c> of Ludwig van Beethoven.</param>
/// <param name="NonDroppingParticle">Part of the family name, but not always of its sorting: the <c>van</c> of Vincent van Gogh.</param>
/// <param name="Suffix"><c>Jr.</c>, <c>III</c>.</param>
/// <param name="Literal">A name that must not be taken apart; null for a person's.</param>
public sealed record SourceName(string? Family, string? Given, string? DroppingParticle, string? NonDroppingParticle, string? Suffix, string? Literal)
{
    /// <summary>Stands at the end of a list of names for those that the file does not give: the <c>and others</c> of BibTeX. Its <see cref="Literal"/> is <c>others</c>.</summary>
    public bool IsAndOthers { get; init; }
}

/// <summary>When something was published, broadcast or read.</summary>
/// <param name="From">Null when only words are known.</param>
/// <param name="To">The end of a range; null for a single date.</param>
/// <param name="IsCirca">Whether it is a guess.</param>
/// <param name="Literal">Words that stand instead of a date; null when there are none.</param>
public sealed record SourceDate(DateParts? From, DateParts? To, bool IsCirca, string? Literal)
{
    /// <summary>Whether a range has no end yet: <c>2005/..</c>; then <see cref="To"/> is null.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A date as far as it is known.</summary>
/// <param name="Year">Negative before the common era.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="Season">1 spring, 2 summer, 3 autumn, 4 winter, or null.</param>
public sealed record DateParts(int Year, int? Month, int? Day, int? Season);

/// <summary>What a citation must add to be understood, because the book cites other sources that look like it.</summary>
/// <param name="YearSuffix"><c>a</c>, <c>b</c>… where the same authors have more than one source of a year; else null.</param>
/// <param name="SharesAuthors">Whether another cited source is by the same authors.</param>
/// <param name="SharesSurname">Whether a citation of another source would give the same family names for other people.</param>
/// <param name="SharesInitials">Whether the first of these has the same initials, too.</param>
public sealed record Distinction(string? YearSuffix, bool SharesAuthors, bool SharesSurname, bool SharesInitials)
{
    public static readonly Distinction None = new(null, false, false, false);
}
