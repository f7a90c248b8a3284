namespace Companion.Diagnostics;

/// <summary>Finds the known word that an author probably meant.</summary>
public static class Nearness
{
    /// <summary>The nearest known word, if it is near enough to be worth saying.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="known">May be empty; the first of several equally near words wins.</param>
    /// <returns>Null when every known word differs in more than a third of its letters; one letter may differ in a short word, not in all of it.</returns>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var best = default(string);
        var bestDistance = int.MaxValue;
        foreach (var word in known)
        {
            var distance = Distance(written.ToLowerInvariant(), word.ToLowerInvariant());
            if (distance < bestDistance && distance < StemLength(word) && distance <= Math.Max(1, Math.Max(StemLength(written), StemLength(word)) / 3))
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
    /// <remarks>Source: Damerau–Levenshtein distance, optimal string alignment.</remarks>
    public static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
