namespace Companion.Render.Covers;

/// <summary>Fills bytes from their lowest bit, as deflate does.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = new(1 << 14);
    private ulong _bits;
    private int _count;

    /// <summary>A number, its lowest bit first.</summary>
    public void Number(int number, int bits)
    {
        _bits |= (ulong)(uint)number << _count;
        for (_count += bits; _count >= 8; _count -= 8)
        {
            _bytes.Add((byte)_bits);
            _bits >>= 8;
        }
    }

    /// <summary>A symbol's code, its highest bit first.</summary>
    public void Code(PrefixCode code, int symbol)
    {
        var (reversed, bits) = (0, code.Lengths[symbol]);
        for (var i = 0; i < bits; i++)
            reversed |= (code[symbol] >> i & 1) << (bits - 1 - i);
        Number(reversed, bits);
    }

    /// <summary>All bytes, the last filled up with zeros.</summary>
    public List<byte> Finish()
    {
        Number(0, (8 - _count) & 7);
        return _bytes;
    }
}
