namespace Companion.Render.Covers;

/// <summary>The transform of JPEG in whole numbers. Source: C. Loeffler, A. Ligtenberg, G. Moschytz, “Practical Fast 1-D DCT Algorithms with 11 Multiplications”, 1989.</summary>
internal static class CosineTransform
{
    /// <summary>What comes out is so many times larger than the definition says.</summary>
    public const int Scale = 8;

    private const int Bits = 13;
    private const int MoreBits = 2;

    /// <param name="samples">A block of 8 × 8, row by row, between -128 and 127; they become the coefficients.</param>
    public static void Forward(Span<int> samples)
    {
        for (var row = 0; row < 8; row++)
            Pass(samples[(8 * row)..], 1, MoreBits, Bits - MoreBits);
        for (var column = 0; column < 8; column++)
            Pass(samples[column..], 8, -MoreBits, Bits + MoreBits);
    }

    /// <summary>Transforms eight samples.</summary>
    /// <param name="d">Where they begin.</param>
    /// <param name="n">How far they lie apart.</param>
    /// <param name="raise">Bits to add to what is only summed up; less than 0 to take away.</param>
    /// <param name="lower">Bits to take from what is multiplied.</param>
    private static void Pass(Span<int> d, int n, int raise, int lower)
    {
        var (s0, s1, s2, s3) = (d[0] + d[7 * n], d[n] + d[6 * n], d[2 * n] + d[5 * n], d[3 * n] + d[4 * n]);
        var (t0, t1, t2, t3) = (d[3 * n] - d[4 * n], d[2 * n] - d[5 * n], d[n] - d[6 * n], d[0] - d[7 * n]);
        var (even0, even1, even2, even3) = (s0 + s3, s1 + s2, s1 - s2, s0 - s3);
        d[0] = raise > 0 ? (even0 + even1) << raise : Lowered(even0 + even1, -raise);
        d[4 * n] = raise > 0 ? (even0 - even1) << raise : Lowered(even0 - even1, -raise);
        var turned = (even2 + even3) * 4433;
        d[2 * n] = Lowered(turned + even3 * 6270, lower);
        d[6 * n] = Lowered(turned - even2 * 15137, lower);
        var (z1, z2, z3, z4) = ((t0 + t3) * -7373, (t1 + t2) * -20995, (t0 + t2) * -16069, (t1 + t3) * -3196);
        var z5 = (t0 + t2 + t1 + t3) * 9633;
        (z3, z4) = (z3 + z5, z4 + z5);
        d[7 * n] = Lowered(t0 * 2446 + z1 + z3, lower);
        d[5 * n] = Lowered(t1 * 16819 + z2 + z4, lower);
        d[3 * n] = Lowered(t2 * 25172 + z2 + z3, lower);
        d[n] = Lowered(t3 * 12299 + z1 + z4, lower);
    }

    private static int Lowered(int value, int bits) => (value + (1 << (bits - 1))) >> bits;
}
