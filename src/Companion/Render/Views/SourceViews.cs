using System.Collections.Immutable;
using System.Text;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>A source: every variable of CSL by its name, in small letters and with underscores, and null where the source has none.</summary>
/// <remarks>Source of the names: CSL 1.0.2, appendix IV.</remarks>
public sealed record SourceView : View
{
    /// <summary>Variables that are words.</summary>
    public static readonly ImmutableArray<string> Texts =
    [
        "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location", "authority", "call-number",
        "chapter-number", "citation-key", "collection-number", "collection-title", "container-title", "container-title-short",
        "dimensions", "division", "DOI", "edition", "event", "event-place", "event-title", "genre", "ISBN", "ISSN", "issue",
        "jurisdiction", "keyword", "language", "license", "medium", "note", "number", "number-of-pages", "number-of-volumes",
        "original-publisher", "original-publisher-place", "original-title", "page", "page-first", "part-number", "part-title", "PMCID",
        "PMID", "printing-number", "publisher", "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "section",
        "source", "status", "supplement-number", "title", "title-short", "URL", "version", "volume", "volume-title",
    ];

    /// <summary>Those of <see cref="Texts"/> that can be numbers.</summary>
    public static readonly ImmutableArray<string> Numbers =
    [
        "chapter-number", "collection-number", "edition", "issue", "number", "number-of-pages", "number-of-volumes", "page",
        "part-number", "printing-number", "section", "supplement-number", "version", "volume",
    ];

    /// <summary>Variables that are lists of names.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director",
        "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer",
        "narrator", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
        "series-creator", "translator",
    ];

    /// <summary>Variables that are dates.</summary>
    public static readonly ImmutableArray<string> Dates = ["accessed", "available-date", "event-date", "issued", "original-date", "submitted"];

    private string? _seen;

    /// <summary>What a template sees, all of it.</summary>
    public required IEnumerable<(string Name, object? Value)> Variables { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => Variables;

    /// <summary>There is much of it, and it is cited often.</summary>
    private protected override void AppendSeen(StringBuilder into)
    {
        if (_seen is null)
        {
            var seen = new StringBuilder();
            base.AppendSeen(seen);
            _seen = seen.ToString();
        }

        into.Append(_seen);
    }
}

/// <summary>Which of a source's variables are numbers, and not words.</summary>
public sealed record NumericView(IEnumerable<(string Name, object? Value)> Variables) : View
{
    protected override IEnumerable<(string Name, object? Value)> Fields => Variables;
}

/// <summary>Somebody who made a source.</summary>
public sealed record NameView : View
{
    /// <summary>Null for an organisation.</summary>
    public required string? Family { get; init; }

    /// <summary>Null when unknown.</summary>
    public required string? Given { get; init; }

    /// <summary>The <c>van</c> of Ludwig van Beethoven; null when there is none.</summary>
    public required string? DroppingParticle { get; init; }

    /// <summary>The <c>van</c> of Vincent van Gogh; null when there is none.</summary>
    public required string? NonDroppingParticle { get; init; }

    /// <summary><c>Jr.</c>; null when there is none.</summary>
    public required string? Suffix { get; init; }

    /// <summary>A name that is not taken apart; null for a person's.</summary>
    public required string? Literal { get; init; }

    /// <summary>Family name first: “Beethoven, Ludwig van”.</summary>
    public required string Inverted { get; init; }

    /// <summary>As it is spoken: “Martin Luther King Jr.”.</summary>
    public required string Direct { get; init; }

    /// <summary>The family name with its own particle: “van Gogh”, “Beethoven”.</summary>
    public required string Short { get; init; }

    /// <summary>As it is spoken, with initials: “M. L. King Jr.”.</summary>
    public required string Initials { get; init; }

    /// <summary>Family name first, with initials: “King, M. L., Jr.”.</summary>
    public required string InvertedInitials { get; init; }

    /// <summary>Whether it stands for those that the references do not name.</summary>
    public required bool IsOthers { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("is_others", IsOthers), ("family", Family), ("given", Given), ("dropping_particle", DroppingParticle), ("non_dropping_particle", NonDroppingParticle),
        ("suffix", Suffix), ("literal", Literal), ("inverted", Inverted), ("direct", Direct), ("short", Short), ("initials", Initials),
        ("inverted_initials", InvertedInitials),
    ];
}

/// <summary>When something happened, in the book's language.</summary>
public sealed record DateView : View
{
    /// <summary>Null when only words are known.</summary>
    public required string? Year { get; init; }

    /// <summary>The year, or the first and the last of a longer time: “1977–1984”; null when only words are known.</summary>
    public required string? Years { get; init; }

    /// <summary>From 1 to 12; null when unknown.</summary>
    public required int? Month { get; init; }

    /// <summary>“September”; null when unknown.</summary>
    public required string? MonthLong { get; init; }

    /// <summary>“Sept.”; null when unknown.</summary>
    public required string? MonthShort { get; init; }

    /// <summary>From 1 to 31; null when unknown.</summary>
    public required int? Day { get; init; }

    /// <summary>“Spring”; null for a date without one.</summary>
    public required string? Season { get; init; }

    /// <summary>As far as it is known, in the language's order: “April 17, 2005”; null when only words are known.</summary>
    public required string? Full { get; init; }

    /// <summary>As far as it is known, with the day first and the month abbreviated: “17 Apr. 2005”; null when only words are known.</summary>
    public required string? DayFirst { get; init; }

    /// <summary>Without the year: “April 17”; null when neither is known.</summary>
    public required string? DayAndMonth { get; init; }

    /// <summary>Without the day: “April 2005”; null when only words are known.</summary>
    public required string? MonthAndYear { get; init; }

    /// <summary>Without the day and abbreviated: “Apr. 2005”; null when only words are known.</summary>
    public required string? ShortMonthAndYear { get; init; }

    /// <summary>Whether it is a guess.</summary>
    public required bool Circa { get; init; }

    /// <summary>Words instead of a date; null when there are none.</summary>
    public required string? Literal { get; init; }

    /// <summary>The end of a longer time; null for a single date.</summary>
    public required DateView? End { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("year", Year), ("years", Years), ("month", Month), ("month_long", MonthLong), ("month_short", MonthShort), ("day", Day),
        ("season", Season), ("full", Full), ("day_first", DayFirst), ("day_and_month", DayAndMonth), ("month_and_year", MonthAndYear),
        ("short_month_and_year", ShortMonthAndYear), ("circa", Circa), ("literal", Literal), ("end", End),
    ];
}
