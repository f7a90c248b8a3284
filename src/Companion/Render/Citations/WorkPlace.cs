using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Citations;

/// <summary>Names a place in the work that the book is about: “pt. 2, ch. 13”.</summary>
internal static class WorkPlace
{
    /// <param name="place">As the author wrote it.</param>
    /// <param name="levels">What places of the work are made of, from the widest to the narrowest.</param>
    /// <param name="words">The book's.</param>
    /// <returns>A level that the words do not know is called as book.yml calls it.</returns>
    public static string Of(WorkStretch place, ImmutableArray<string> levels, Wording words)
    {
        var (first, last) = (place.First.Text.Split('.'), place.Last.Text.Split('.'));
        if (place.First == place.Last || first.Length != last.Length)
            return place.First == place.Last ? Written(first, levels, words) : $"{Written(first, levels, words)}–{Written(last, levels, words)}";
        var isInOne = first.AsSpan(0, first.Length - 1).SequenceEqual(last.AsSpan(0, last.Length - 1));
        return isInOne
            ? Written([.. first[..^1], $"{first[^1]}–{last[^1]}"], levels, words)
            : $"{Written(first, levels, words)}–{Written(last, levels, words)}";
    }

    /// <summary>Fewer numbers than levels name the narrowest: chapters run through.</summary>
    private static string Written(string[] numbers, ImmutableArray<string> levels, Wording words)
    {
        var skipped = Math.Max(0, levels.Length - numbers.Length);
        return string.Join(words["place_separator"], numbers.Select((number, i) => levels.ElementAtOrDefault(i + skipped) is { } level
            ? words["place_on_level", Label(level, number, words), number]
            : number));
    }

    /// <summary>The level's abbreviation; its whole name where there is none.</summary>
    private static string Label(string level, string number, Wording words)
    {
        var isMany = PageRange.IsMany(number);
        if (PinpointWords.Labels(level.ToLowerInvariant(), words) is { } labels)
            return isMany ? labels.Many : labels.One;
        return isMany ? LevelWords.Several(level, words) : LevelWords.One(level, words);
    }
}
