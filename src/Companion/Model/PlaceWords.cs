using System.Collections.Immutable;
using System.Globalization;

namespace Companion.Model;

/// <summary>Places in the work in words of the book's language, in full: “Part One, chapter 6”, “Act 2, scene 3”.</summary>
/// <param name="work">For the names of its parts and levels; null when book.yml names none.</param>
/// <param name="wording">In the book's language.</param>
public sealed class PlaceWords(Work? work, Wording wording)
{
    /// <summary>A place or a stretch, from the widest level to the narrowest, with a capital first.</summary>
    public string Of(WorkStretch stretch) => Words(stretch, Capital);

    /// <summary>A place or a stretch as the words of a sentence: “Part One, chapter 6”, “chapter 6”.</summary>
    public string InSentence(WorkStretch stretch) => Words(stretch, words => words);

    private string Words(WorkStretch stretch, Func<string, string> begun)
    {
        var (first, last) = (Steps(stretch.First), Steps(stretch.Last));
        if (first.SequenceEqual(last))
            return begun(Whole(first));
        if (first.Length != last.Length || !first.AsSpan(..^1).SequenceEqual(last.AsSpan(..^1)) || !IsCounted(first[^1]) || !IsCounted(last[^1]) || LevelsOf(first.Length).IsEmpty)
            return wording["place_range", begun(Whole(first)), begun(Whole(last))];
        var narrowest = wording["place_on_level", LevelWords.Several(LevelsOf(first.Length)[^1], wording), $"{first[^1]}–{last[^1]}"];
        return begun(string.Join(wording["place_separator"], [.. Named(first)[..^1], narrowest]));
    }

    /// <summary>A single place within a sentence: “chapter 6”, “Part One, chapter 6”.</summary>
    public string InSentence(Locator place) => string.Join(wording["place_separator"], Named(Steps(place)));

    /// <summary>A chapter below its part: “Chapter 6”.</summary>
    public string OfChapter(Locator chapter)
    {
        var steps = Steps(chapter);
        return Capital(string.Join(wording["place_separator"], steps.Length == 1 ? Named(steps) : Named(steps)[1..]));
    }

    /// <summary>The part that a chapter is in: “Part One”.</summary>
    /// <returns>Null where its place has only one level.</returns>
    public string? OfPart(Locator chapter) => Steps(chapter) is { Length: > 1 } steps ? Capital(Named(steps)[0]) : null;

    /// <summary>What the narrowest places of the work are called: “chapter”.</summary>
    public string Narrowest => LevelWords.One(LevelsOf(1)[0], wording);

    private string Whole(string[] steps) => string.Join(wording["place_separator"], Named(steps));

    /// <summary>As the work counts: with its part where a chapter's number alone was written.</summary>
    private string[] Steps(Locator place) => (work?.Find(place)?.Locator ?? place).Text.Split('.');

    /// <summary>Each step of a place in words; the place as it was written where nobody knows what its steps are.</summary>
    private string[] Named(string[] steps)
    {
        var levels = LevelsOf(steps.Length);
        return levels.IsEmpty ? [.. steps] : [.. steps.Select((step, i) => PartName(steps, i) ?? Step(levels[i], step))];
    }

    private string Step(string level, string step) => IsCounted(step) ? wording["place_on_level", LevelWords.One(level, wording), step] : step;

    private string? PartName(string[] steps, int index) =>
        index == 0 && steps.Length > 1 && int.TryParse(steps[0], NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part > 0 && part <= work?.Parts.Length
            ? work.Parts[part - 1].Name
            : null;

    /// <summary>The narrowest levels; empty when the work has fewer.</summary>
    private ImmutableArray<string> LevelsOf(int count)
    {
        ImmutableArray<string> levels = work?.Levels is { IsEmpty: false } named && named is not ["chapter"] ? named : ["part", "chapter"];
        return count <= levels.Length ? levels[^count..] : [];
    }

    /// <summary>A step is a number or a sign, or else a name of its own, like a prologue's.</summary>
    private static bool IsCounted(string step) => step.Length < 4 || !step.All(c => char.IsLower(c) || c == '-');

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
