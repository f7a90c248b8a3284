using System.Numerics;

namespace Companion.Proof;

/// <summary>Finds by its hash where a run of words stands; for hashes whose bits are all alike likely.</summary>
/// <remarks>Most runs of a page are not in it: one bit tells that, and all bits together fit into a processor’s own memory.</remarks>
internal sealed class RunTable
{
    private const int FilterBits = 22;
    private const int Nowhere = -1;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _hashes;
    private readonly (int Text, int First)[] _places;
    private readonly int _mask;

    /// <param name="count">How many runs there will be at most.</param>
    public RunTable(int count)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)count * 2 + 1);
        (_hashes, _places, _mask) = (new ulong[size], new (int, int)[size], size - 1);
        Array.Fill(_places, (Nowhere, 0));
    }

    /// <summary>Adds a run; the first of two with the same hash stays.</summary>
    public void Add(ulong hash, int text, int first)
    {
        var at = IndexOf(hash);
        if (_places[at].Text != Nowhere)
            return;
        (_hashes[at], _places[at]) = (hash, (text, first));
        _filter[FilterIndex(hash) >> 6] |= 1UL << (FilterIndex(hash) & 63);
    }

    /// <summary>Where a run stands.</summary>
    public bool TryFind(ulong hash, out (int Text, int First) place)
    {
        place = default;
        if ((_filter[FilterIndex(hash) >> 6] >> (FilterIndex(hash) & 63) & 1) == 0)
            return false;
        place = _places[IndexOf(hash)];
        return place.Text != Nowhere;
    }

    private static int FilterIndex(ulong hash) => (int)(hash >> (64 - FilterBits));

    /// <summary>The place of a hash, or where it would be.</summary>
    private int IndexOf(ulong hash)
    {
        var at = (int)hash & _mask;
        while (_places[at].Text != Nowhere && _hashes[at] != hash)
            at = (at + 1) & _mask;
        return at;
    }
}
