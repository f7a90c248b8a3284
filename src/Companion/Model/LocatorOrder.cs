namespace Companion.Model;

/// <summary>The order of places in a work: level by level, numbers by their value and before words.</summary>
public sealed class LocatorOrder : IComparer<Locator>
{
    public static readonly LocatorOrder Instance = new();

    public int Compare(Locator? x, Locator? y)
    {
        var (first, second) = (x?.Text.Split('.') ?? [], y?.Text.Split('.') ?? []);
        for (var i = 0; i < first.Length && i < second.Length; i++)
        {
            if (Step(first[i], second[i]) is not 0 and var order)
                return order;
        }

        return first.Length.CompareTo(second.Length);
    }

    /// <summary>Numbers of any length: the one with more digits is the greater.</summary>
    private static int Step(string first, string second)
    {
        var (a, b) = (first.All(char.IsAsciiDigit), second.All(char.IsAsciiDigit));
        if (a != b)
            return a ? -1 : 1;
        if (!a)
            return string.CompareOrdinal(first, second);
        var (one, other) = (first.TrimStart('0'), second.TrimStart('0'));
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }
}
