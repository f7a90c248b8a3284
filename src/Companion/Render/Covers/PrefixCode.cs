using System.Collections.Immutable;

namespace Companion.Render.Covers;

/// <summary>A code that is short for what is frequent, in the canonical order of JPEG and deflate. Source: RFC 1951, section 3.2.2.</summary>
internal sealed class PrefixCode
{
    private readonly ushort[] _codes;

    /// <param name="counts">How often each symbol is written, by symbol; one at least is.</param>
    /// <param name="longest">How many bits a code may have.</param>
    /// <param name="lastIsLongest">Whether the last symbol gets one of the longest codes, and so the very last.</param>
    public PrefixCode(ReadOnlySpan<int> counts, int longest, bool lastIsLongest = false)
    {
        int[] shares = [.. counts];
        Lengths = LengthsOf(shares);
        while (Lengths.Max() > longest)
        {
            // What is rare is made less so, until the longest codes are short enough
            for (var i = 0; i < shares.Length; i++)
                shares[i] = (shares[i] + 1) / 2;
            Lengths = LengthsOf(shares);
        }

        if (lastIsLongest)
            Lengths = Exchanged(Lengths, Lengths.IndexOf(Lengths.Max()), Lengths.Length - 1);
        InOrder = [.. Enumerable.Range(0, counts.Length).Where(symbol => Lengths[symbol] > 0).OrderBy(symbol => Lengths[symbol])];
        _codes = new ushort[counts.Length];
        var (code, bits) = (0, 0);
        foreach (var symbol in InOrder)
        {
            code <<= Lengths[symbol] - bits;
            bits = Lengths[symbol];
            _codes[symbol] = (ushort)code++;
        }
    }

    /// <summary>The bits of each code, by symbol; 0 for what is never written.</summary>
    public ImmutableArray<byte> Lengths { get; }

    /// <summary>The symbols with a code, by its length and then by their numbers.</summary>
    public ImmutableArray<int> InOrder { get; }

    /// <summary>A symbol's code, to be written with its highest bit first.</summary>
    public int this[int symbol] => _codes[symbol];

    private static ImmutableArray<byte> Exchanged(ImmutableArray<byte> lengths, int one, int other) => lengths.SetItem(one, lengths[other]).SetItem(other, lengths[one]);

    /// <summary>Huffman's way: the two rarest become one, until one is left.</summary>
    private static ImmutableArray<byte> LengthsOf(int[] counts)
    {
        var parents = new int[2 * counts.Length];
        var rarest = new PriorityQueue<int, (long Count, int Number)>();
        var total = new long[2 * counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            total[i] = counts[i];
            if (counts[i] > 0)
                rarest.Enqueue(i, (counts[i], i));
        }

        if (rarest.Count == 1)
            return [.. counts.Select(count => (byte)(count > 0 ? 1 : 0))];
        var next = counts.Length;
        for (; rarest.Count > 1; next++)
        {
            var (one, other) = (rarest.Dequeue(), rarest.Dequeue());
            (parents[one], parents[other]) = (next, next);
            total[next] = total[one] + total[other];
            rarest.Enqueue(next, (total[next], next));
        }

        var depths = new byte[next];
        for (var i = next - 2; i >= 0; i--)
            depths[i] = (byte)(i >= counts.Length || counts[i] > 0 ? depths[parents[i]] + 1 : 0);
        return [.. depths.AsSpan(0, counts.Length)];
    }
}
