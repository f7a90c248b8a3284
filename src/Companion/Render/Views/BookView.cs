using System.Globalization;
using Companion.Model;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by every template.</summary>
public sealed record GlobalsView : View
{
    /// <summary>What book.yml says.</summary>
    public required BookView Book { get; init; }

    /// <summary>The words of <c>templates/words</c> in the book's language, by their keys.</summary>
    public required WordsView Words { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("book", Book), ("words", Words)];
}

/// <summary>The words of <c>templates/words</c> in the book's language, by their keys.</summary>
public sealed record WordsView(Wording Wording) : View
{
    protected override IEnumerable<(string Name, object? Value)> Fields => Wording.Words.Select(word => (word.Key, (object?)word.Value));
}

/// <summary>The book as a whole, seen by every template as <c>book</c>.</summary>
public sealed record BookView : View
{
    public required string Title { get; init; }

    /// <summary>Null when there is none.</summary>
    public required string? Subtitle { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>In the order of the title page; may be empty.</summary>
    public required IEnumerable<AuthorView> Authors { get; init; }

    /// <summary>The authors' names in one line; null when there are none.</summary>
    public required string? AuthorLine { get; init; }

    /// <summary>Null when there is none.</summary>
    public required string? Description { get; init; }

    /// <summary>What it is about, as catalogues say it; may be empty.</summary>
    public required IEnumerable<string> Subjects { get; init; }

    /// <summary>Null when there is none.</summary>
    public required string? Rights { get; init; }

    /// <summary>As in <c>2026-11-23</c>; null when book.yml has no date.</summary>
    public required string? Published { get; init; }

    /// <summary>The date in words of the book's language; null when book.yml has no date.</summary>
    public required string? PublishedInWords { get; init; }

    /// <summary>A URI; the book has one for each reading stop.</summary>
    public required string Identifier { get; init; }

    /// <summary>For whom this edition is: “for readers who have finished Part One”; null where there is one edition with everything in it.</summary>
    public required string? Edition { get; init; }

    /// <summary>“A companion to X by Y”; null when book.yml names no work.</summary>
    public required string? About { get; init; }

    /// <summary>That author and publishers of the work have nothing to do with the book; null when book.yml names no work.</summary>
    public required string? Independence { get; init; }

    /// <summary>The title of the work; null when book.yml names none.</summary>
    public required string? WorkTitle { get; init; }

    /// <summary>What somebody has found of the book's accessibility; null unless book.yml says who.</summary>
    public required ConformanceView? Conformance { get; init; }

    /// <summary>What else readers should know of it, in the author's words; null when book.yml does not say.</summary>
    public required string? AccessibilitySummary { get; init; }

    /// <summary>The colours of the site's links; null where book.yml chooses none, or the program's.</summary>
    public required AccentsView? Accents { get; init; }

    internal static BookView Of(Edition edition)
    {
        var (settings, wording) = (edition.Book.Settings, edition.Book.Wording);
        return new BookView
        {
            Title = settings.Title,
            Subtitle = settings.Subtitle,
            Language = settings.Language,
            Direction = TextDirection.Of(settings.Language),
            Authors = settings.Authors.Select(author => new AuthorView { Name = author.Name, Sort = author.Sort }),
            AuthorLine = settings.Authors.IsEmpty ? null : wording.List(settings.Authors.Select(author => author.Name)),
            Description = settings.Description,
            Subjects = settings.Subjects,
            Rights = settings.Rights,
            Published = settings.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            PublishedInWords = settings.Published is { } day ? wording.Date(day) : null,
            Identifier = edition.Identifier,
            Edition = edition.Readers,
            About = settings.Work is { } work
                ? work.Author is { } author ? wording["about_work", work.Title, author] : wording["about_work_without_author", work.Title]
                : null,
            Independence = settings.Work is { } independent ? wording["independence", independent.Title] : null,
            WorkTitle = settings.Work?.Title,
            Conformance = settings.Accessibility.Conformance is { } conformance ? ConformanceView.Of(conformance, wording) : null,
            AccessibilitySummary = settings.Accessibility.Summary,
            Accents = AccentsView.Of(settings.Cover.Colour),
        };
    }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("title", Title), ("subtitle", Subtitle), ("language", Language), ("direction", Direction), ("authors", Authors),
        ("author_line", AuthorLine), ("description", Description), ("subjects", Subjects), ("rights", Rights), ("published", Published),
        ("published_in_words", PublishedInWords), ("identifier", Identifier), ("edition", Edition), ("about", About), ("independence", Independence),
        ("work_title", WorkTitle), ("conformance", Conformance), ("accessibility_summary", AccessibilitySummary), ("accents", Accents),
    ];
}

/// <summary>An author in <see cref="BookView"/>.</summary>
public sealed record AuthorView : View
{
    public required string Name { get; init; }

    /// <summary>As in a catalogue; null when book.yml does not say.</summary>
    public required string? Sort { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("name", Name), ("sort", Sort)];
}
