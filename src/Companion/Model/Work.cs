using System.Collections.Immutable;
using System.Globalization;
using Companion.Diagnostics;
using Companion.Model.Stops;

namespace Companion.Model;

/// <summary>The book that the companion is about.</summary>
/// <param name="Title">Never empty.</param>
/// <param name="Author">Null when book.yml does not say.</param>
/// <param name="Reference">Its key in the references; null when book.yml does not say.</param>
/// <param name="Parts">In reading order; empty when the work has chapters only, or when book.yml does not say.</param>
public sealed record Work(string Title, string? Author, string? Reference, ImmutableArray<WorkPart> Parts)
{
    /// <summary>Where book.yml names <see cref="Reference"/>; null when it does not.</summary>
    public SourceRange? ReferenceRange { get; init; }

    /// <summary>Pages elsewhere that are about the work and nothing else; may be empty.</summary>
    public ImmutableArray<Uri> SameAs { get; init; } = [];

    /// <summary>What its places are made of, from the widest to the narrowest: part and chapter, act and scene, or chapter alone.</summary>
    public ImmutableArray<string> Levels { get; init; } = ["part", "chapter"];

    /// <summary>Each of <see cref="Levels"/> that book.yml names, and where it does.</summary>
    public ImmutableArray<KeyValuePair<string, SourceRange>> LevelRanges { get; init; } = [];

    /// <summary>Every chapter that the reader has read, in reading order; empty when book.yml names none, and for a reader who has not begun.</summary>
    public ImmutableArray<WorkChapter> Chapters { get; init; } = [];

    /// <summary>Every chapter of the work, however far somebody has read; empty when book.yml names none.</summary>
    public ImmutableArray<WorkChapter> AllChapters
    {
        get => field.IsDefault ? Chapters : field;
        init;
    }

    /// <summary>Whether book.yml names the chapters; else no locator can be checked.</summary>
    public bool IsListed => !AllChapters.IsEmpty;

    /// <summary>The work as somebody knows it who has read all of it.</summary>
    public Work Whole => this with { Chapters = AllChapters };

    /// <summary>The chapter that a locator names.</summary>
    /// <param name="locator"><c>2.13</c>, or <c>13</c> alone where only one part has such a chapter.</param>
    /// <returns>Null when the work has no such chapter.</returns>
    public WorkChapter? Find(Locator locator)
    {
        if (Chapters.FirstOrDefault(chapter => chapter.Locator == locator) is { } exact)
            return exact;
        var numbered = Chapters.Where(chapter => chapter.Number.ToString(CultureInfo.InvariantCulture) == locator.Text).Take(2).ToList();
        return numbered is [var only] ? only : null;
    }

    /// <summary>The work as far as somebody has read it.</summary>
    public Work Until(Knowledge reader) => this with { AllChapters = AllChapters, Chapters = [.. Chapters.Where(chapter => reader.Allows(chapter.Locator))] };

    /// <summary>The name of a part.</summary>
    /// <param name="part">Counted from 1; null for a chapter that is in none.</param>
    /// <returns>Null when the work has no such part.</returns>
    public string? NameOf(int? part) => part is { } number && number <= Parts.Length ? Parts[number - 1].Name : null;

    /// <summary>Says that a place is none of the work's, which chapters there are instead, and which one was probably meant.</summary>
    /// <param name="place">One that <see cref="Find"/> does not find in a work with chapters.</param>
    /// <param name="range">Where it is written.</param>
    public Diagnostic Missing(Locator place, SourceRange range) =>
        DiagnosticCatalogue.PlaceNotInWork.At(range, Levels[^1], place, Instead(place)) with { Suggestion = Nearest(place) };

    /// <summary>The chapters from the first to the last of a stretch, both included.</summary>
    /// <returns>Empty when one of the two is not in the work, or when they are in the wrong order.</returns>
    public ImmutableArray<WorkChapter> Between(WorkStretch stretch) =>
        Find(stretch.First) is { } first && Find(stretch.Last) is { } last && first.Order <= last.Order
            ? [.. Chapters.Where(chapter => chapter.Order >= first.Order && chapter.Order <= last.Order)]
            : [];

    /// <summary>“part 2 has the chapters 10–17”.</summary>
    private string Instead(Locator missing)
    {
        if (Chapters.IsEmpty)
            return "nothing of it has been read";
        var level = missing.Text.Split('.') is [var number, _, ..] ? number : null;
        var inPart = Chapters.Where(chapter => chapter.Part?.ToString(CultureInfo.InvariantCulture) == level).ToList();
        if (level is not null && inPart.Count > 0)
            return string.Create(CultureInfo.InvariantCulture, $"{Levels[0]} {level} has the {Levels[^1]}s {inPart[0].Number}–{inPart[^1].Number}");
        return level is not null && Parts.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"it has the {Levels[0]}s 1–{Parts.Length}")
            : $"it has the {Levels[^1]}s {Chapters[0].Locator}–{Chapters[^1].Locator}";
    }

    /// <summary>The chapter of that number in another part; else the one whose number is nearest, in the same part if there are two.</summary>
    private string? Nearest(Locator missing)
    {
        var steps = missing.Text.Split('.');
        if (!int.TryParse(steps[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return Chapters
            .OrderBy(chapter => Math.Abs((long)chapter.Number - number))
            .ThenBy(chapter => chapter.Locator.Text.Split('.')[0] == steps[0] ? 0 : 1)
            .FirstOrDefault()?.Locator.Text;
    }
}

/// <summary>A part of the work.</summary>
/// <param name="Name">As the work prints it.</param>
/// <param name="FirstChapter">Counted as the work counts.</param>
/// <param name="LastChapter">Not before <paramref name="FirstChapter"/>.</param>
public sealed record WorkPart(string Name, int FirstChapter, int LastChapter);

/// <summary>A chapter of the work.</summary>
/// <param name="Locator"><c>2.13</c>; <c>13</c> where the work has no parts.</param>
/// <param name="Part">The part that it is in, from 1; null where the work has no parts.</param>
/// <param name="Number">As the work counts.</param>
/// <param name="Order">Its place among all chapters of the work, from 1.</param>
public sealed record WorkChapter(Locator Locator, int? Part, int Number, int Order);

/// <summary>A place in the work: <c>2.13</c> is part 2, chapter 13.</summary>
/// <param name="Text">Numbers or words with dots between them. It is text and never a number: <c>2.10</c> is chapter ten.</param>
public sealed record Locator(string Text)
{
    /// <summary>Reads a locator as an author writes it.</summary>
    /// <returns>Null when <paramref name="text"/> is not letters, digits and hyphens with single dots between them.</returns>
    public static Locator? Read(string text) =>
        text.Length > 0 && text.Split('.').All(level => level.Length > 0 && level.All(c => char.IsLetterOrDigit(c) || c == '-'))
            ? new Locator(text)
            : null;

    public override string ToString() => Text;
}

/// <summary>A stretch of the work, both ends included: <c>2.13-2.15</c>; a single place is its own end.</summary>
public sealed record WorkStretch(Locator First, Locator Last)
{
    /// <summary>Reads a place, or two places with a hyphen or a dash between them.</summary>
    /// <returns>Null when it is neither.</returns>
    public static WorkStretch? Read(string text)
    {
        var dash = text.IndexOfAny(['-', '–']);
        if (dash > 0 && Locator.Read(text[..dash].Trim()) is { } first && Locator.Read(text[(dash + 1)..].Trim()) is { } last)
            return new WorkStretch(first, last);
        return Locator.Read(text) is { } place ? new WorkStretch(place, place) : null;
    }

    public override string ToString() => First == Last ? First.Text : $"{First.Text}–{Last.Text}";
}
