using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model.Apparatus;

namespace Companion.Model;

/// <summary>What <c>book.yml</c> says, with every default filled in.</summary>
public sealed record BookSettings
{
    private static readonly ImmutableArray<string> s_ownKinds = ["allusion", "context", "craft", "language", "question"];

    /// <summary>Never empty.</summary>
    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>A BCP 47 tag: <c>en-GB</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>In the order of the title page; may be empty.</summary>
    public ImmutableArray<Person> Authors { get; init; } = [];

    public string? Rights { get; init; }

    /// <summary>A sentence or two without spoilers.</summary>
    public string? Description { get; init; }

    /// <summary>What it is about, as catalogues say it; may be empty.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The date in every output; null when book.yml has none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>What has changed in the book as a whole, the latest first; may be empty.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>A URI that names the book in every catalogue. Source: EPUB 3.3, #sec-opf-dcidentifier.</summary>
    public required string Identifier { get; init; }

    public SiteSettings Site { get; init; } = new(null, null);

    /// <summary>What the author says of how the book can be read.</summary>
    public AccessibilitySettings Accessibility { get; init; } = new(null, null);

    /// <summary>The citation style: a file in <c>templates/citations</c>.</summary>
    public string Citations { get; init; } = CitationStyle.Default;

    /// <summary>Where book.yml names the style; null when it does not.</summary>
    public SourceRange? CitationsRange { get; init; }

    /// <summary>Where book.yml says the language; null when it does not.</summary>
    public SourceRange? LanguageRange { get; init; }

    /// <summary>The book that this one is about; null when book.yml does not say.</summary>
    public Work? Work { get; init; }

    /// <summary>How far readers may have come, in reading order; empty when the book has no reading stops.</summary>
    public ImmutableArray<ReadingStop> Stops { get; init; } = [];

    /// <summary>Whether chapters that a stop withholds stay in the contents, as a line that does not name them, unless their header says otherwise.</summary>
    public bool AnnouncesWithheld { get; init; }

    /// <summary>The pages that the program makes, in their order; those without content are left out.</summary>
    public ImmutableArray<ApparatusKind> Apparatus { get; init; } = [.. Enum.GetValues<ApparatusKind>()];

    /// <summary>What the bibliography lists, and how.</summary>
    public BibliographySettings Bibliography { get; init; } = new(BibliographyGrouping.None, []);

    /// <summary>The names of the kinds of passages, by their ids; empty for the program's own, which templates/words names.</summary>
    public ImmutableSortedDictionary<string, string> PassageKinds { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The ids that the kind of a passage may have.</summary>
    public ImmutableArray<string> KnownPassageKinds => PassageKinds.IsEmpty ? s_ownKinds : [.. PassageKinds.Keys];

    /// <summary>What the book looks like from outside.</summary>
    public CoverSettings Cover { get; init; } = new();

    /// <summary>How quotation marks, dashes and ellipses are set.</summary>
    public Punctuation Punctuation { get; init; } = Punctuation.Smart;

    /// <summary>The file name of the book without an ending: letters a–z, digits and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>Where to show a finding that concerns the book as a whole.</summary>
    public required SourceRange Range { get; init; }
}

/// <summary>Somebody, or a group, who wrote the book.</summary>
/// <param name="Name">As on the title page.</param>
/// <param name="Sort">As in a catalogue: <c>Ishiguro, Kazuo</c>; null when book.yml does not say.</param>
public sealed record Person(string Name, string? Sort)
{
    /// <summary>Whether it is a group, whose name is one thing and is never turned round.</summary>
    public bool IsGroup { get; init; }
}

/// <summary>Where the site will be.</summary>
/// <param name="Address">Absolute, with a slash at the end; null when unknown.</param>
/// <param name="Repository">Where its sources are; null when unknown.</param>
public sealed record SiteSettings(Uri? Address, Uri? Repository)
{
    /// <summary>The id of the stop whose pages search engines are led to; null for the earliest.</summary>
    public string? Canonical { get; init; }

    /// <summary>The branch of the repository that the book is edited on.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>Where the book's folder lies in the repository: empty for its root, else with a slash at the end.</summary>
    public string Folder { get; init; } = "";
}

/// <summary>How far a reader has read.</summary>
/// <param name="Id">Letters, digits and hyphens; part of file names.</param>
/// <param name="Name">What the reader says: “I have read Part One”.</param>
/// <param name="After">The last place that has been read; <c>0</c> is before the beginning.</param>
/// <param name="Range">Its place in book.yml.</param>
public sealed record ReadingStop(string Id, string Name, Locator After, SourceRange Range)
{
    /// <summary>For whom an edition is, after the book's title: “for readers who have finished Part One”; null when book.yml does not say.</summary>
    public string? Readers { get; init; }
}

/// <summary>How quotation marks, dashes and ellipses are set.</summary>
public enum Punctuation
{
    /// <summary>As the book's language does: “curly”, „unten“, « français ».</summary>
    Smart,

    /// <summary>As the author typed them.</summary>
    AsWritten,
}

/// <summary>What the bibliography lists, and how.</summary>
/// <param name="NoCite">Keys of references that are listed though nothing cites them; <c>*</c> for all of them.</param>
public sealed record BibliographySettings(BibliographyGrouping Grouping, ImmutableArray<NoCite> NoCite);

/// <summary>A reference that is listed though nothing cites it.</summary>
/// <param name="Key">As in the references; <c>*</c> for all of them.</param>
/// <param name="Range">In book.yml.</param>
public sealed record NoCite(string Key, SourceRange Range);

/// <summary>How the bibliography is divided.</summary>
public enum BibliographyGrouping
{
    None,
    Type,
    Keyword,
}
