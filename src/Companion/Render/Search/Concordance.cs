using System.Collections.Immutable;

namespace Companion.Render.Search;

/// <summary>The words of a book in their order, and where each stands, as text.</summary>
/// <param name="Words">As <see cref="FrontCoding"/> writes them.</param>
/// <param name="Places">
/// Of each word, in Elias's gamma code, in how many places it stands; then for each place how many it is behind the one before it, in Rice's code, and
/// with one, two or three bits whether the word stands there once, twice, three times, or more often.
/// </param>
internal sealed record Concordance(string Words, string Places)
{
    private const int MostCounted = 3;

    /// <param name="places">What stands in each place.</param>
    /// <param name="words">Every word by its number.</param>
    /// <param name="ranks">The rank of each word among all when they are sorted.</param>
    public static Concordance Of(ImmutableArray<ImmutableArray<WordCount>> places, string[] words, int[] ranks)
    {
        var (ends, all) = Gather(places, ranks);
        var (bits, coded) = (new BitText(), new List<string>());
        for (var rank = 0; rank < words.Length; rank++)
        {
            var start = rank == 0 ? 0 : ends[rank - 1];
            if (ends[rank] == start)
                continue;
            coded.Add(words[rank]);
            Write(all.AsSpan(start, ends[rank] - start), places.Length, bits);
        }

        return new Concordance(FrontCoding.Encode(coded), bits.End());
    }

    /// <summary>The width that suits numbers whose mean is that of the steps from place to place; the script finds it in the same way.</summary>
    private static int WidthFor(int found, int places)
    {
        var width = 0;
        while (3L * found << width + 1 <= 2L * places)
            width++;
        return width;
    }

    private static void Write(ReadOnlySpan<(int Place, int Count)> found, int places, BitText bits)
    {
        bits.Gamma(found.Length);
        var (width, before) = (WidthFor(found.Length, places), -1);
        foreach (var (place, count) in found)
        {
            bits.Rice(place - before - 1, width);
            for (var i = 1; i <= Math.Min(count - 1, MostCounted); i++)
                bits.Bit(1);
            if (count <= MostCounted)
                bits.Bit(0);
            before = place;
        }
    }

    /// <summary>The places of all words, sorted by the ranks of the words; and where those of each word end.</summary>
    private static (int[] Ends, (int Place, int Count)[] All) Gather(ImmutableArray<ImmutableArray<WordCount>> places, int[] ranks)
    {
        var ends = new int[ranks.Length + 1];
        foreach (var found in places.SelectMany(place => place))
            ends[ranks[found.Word] + 1]++;
        for (var i = 1; i < ends.Length; i++)
            ends[i] += ends[i - 1];
        var all = new (int, int)[ends[^1]];
        for (var place = 0; place < places.Length; place++)
        {
            foreach (var found in places[place])
                all[ends[ranks[found.Word]]++] = (place, found.Count);
        }

        return (ends, all);
    }
}
