namespace Companion.Diagnostics;

/// <summary>Finds the known word that an author probably meant.</summary>
public static class Nearness
{
    private const int UsualWidth = 100;

    /// <summary>The nearest known word, if it is near enough to be worth saying.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="known">May be empty; the first of several equally near words wins.</param>
    /// <returns>Null when every known word differs in more than a third of its letters; one letter may differ in a short word, not in all of it.</returns>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var best = default(string);
        var bestDistance = int.MaxValue;
        var small = written.ToLowerInvariant();
        foreach (var word in known)
        {
            var most = Math.Min(Math.Min(bestDistance, StemLength(word)) - 1, Math.Max(1, Math.Max(StemLength(written), StemLength(word)) / 3));
            if (most < 0 || Math.Abs(written.Length - word.Length) > most)
                continue;
            var distance = Distance(small, word.ToLowerInvariant(), most);
            if (distance <= most)
                (best, bestDistance) = (word, distance);
        }

        return best;
    }

    /// <summary>Without an ending such as <c>.md</c>, which makes everything look alike.</summary>
    private static int StemLength(string word) => word.LastIndexOf('.') is > 0 and var dot ? dot : word.Length;

    /// <summary>The nearest known path: the names at their ends are compared first, the folders before them second.</summary>
    /// <returns>Null when no name is near enough.</returns>
    public static string? NearestPath(string written, IEnumerable<string> known)
    {
        var paths = known.ToList();
        var name = Nearest(NameOf(written), paths.Select(NameOf));
        return name is null ? null : paths.Where(path => NameOf(path) == name).MinBy(path => Distance(written, path));
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>How many letters must be changed, added, left out or swapped with their neighbour.</summary>
    /// <param name="a">Case counts.</param>
    /// <param name="b">Case counts.</param>
    /// <param name="most">Beyond it, it does not matter how many; any larger number is right then.</param>
    /// <remarks>Source: Damerau–Levenshtein distance, optimal string alignment.</remarks>
    public static int Distance(string a, string b, int most = int.MaxValue)
    {
        var width = b.Length + 1;
        var rows = width <= UsualWidth ? stackalloc int[3 * width] : new int[3 * width];
        for (var j = 0; j < width; j++)
            rows[j] = j;
        var (least, leastBefore) = (0, 0);
        for (var i = 1; i <= a.Length && Math.Min(least, leastBefore) <= most; i++)
        {
            var before = rows.Slice((i + 1) % 3 * width, width);
            var previous = rows.Slice((i + 2) % 3 * width, width);
            var current = rows.Slice(i % 3 * width, width);
            (leastBefore, least, current[0]) = (least, i, i);
            for (var j = 1; j < width; j++)
            {
                var changed = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var distance = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }
        }

        return Math.Min(least, leastBefore) > most ? least : rows[(a.Length % 3 * width) + b.Length];
    }
}
