using System.Collections.Immutable;
using System.Text;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>The places of the events on the page of the timeline.</summary>
internal static class TimelinePlaces
{
    private const int WordsInName = 5;

    /// <summary>Each is named after the author's id, or the place and the first words; only an event that begins like another one gets a number.</summary>
    /// <returns>In the order of the events.</returns>
    public static ImmutableArray<Anchor> Of(Timeline timeline, ApparatusPlan plan)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. timeline.Events.Select(told => new Anchor(plan.IdOf(ApparatusKind.Timeline), $"event-{Name(told, taken)}"))];
    }

    private static string Name(TimelineEvent told, HashSet<string> taken)
    {
        var words = PlainText.Of(told.Description);
        var first = string.Join('-', Slug.Ascii(words).Split('-').Take(WordsInName));
        var said = first.Length > 0 ? first : Fingerprint.Of(Encoding.UTF8.GetBytes(words)).Digits;
        var name = told.Id ?? $"{Slug.Ascii(told.Told.First.Text.Replace('.', '-'))}-{said}";
        var unique = name;
        for (var count = 2; !taken.Add(unique); count++)
            unique = $"{name}-{count}";
        return unique;
    }
}
