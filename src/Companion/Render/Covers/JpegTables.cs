using System.Collections.Immutable;

namespace Companion.Render.Covers;

/// <summary>Tables that JPEG files are usually written with. Source: JPEG (ITU-T T.81), annex K.1, and figure A.6.</summary>
internal static class JpegTables
{
    /// <summary>In hundredths of the steps of annex K: what makes type look clean.</summary>
    private const int Coarseness = 26;

    /// <summary>The same for colours, which the eye sees less sharply.</summary>
    private const int CoarsenessOfColours = 52;

    /// <summary>The places of a block, coarse forms first.</summary>
    public static ReadOnlySpan<byte> ZigZag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    /// <summary>How coarsely light and dark are written, row by row.</summary>
    public static ImmutableArray<int> Luma { get; } = Steps(
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ], Coarseness);

    /// <summary>How coarsely colours are written, row by row.</summary>
    public static ImmutableArray<int> Chroma { get; } = Steps(
    [
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ], CoarsenessOfColours);

    private static ImmutableArray<int> Steps(ReadOnlySpan<byte> table, int coarseness)
    {
        var steps = ImmutableArray.CreateBuilder<int>(table.Length);
        foreach (var step in table)
            steps.Add(Math.Max(1, (step * coarseness + 50) / 100));
        return steps.MoveToImmutable();
    }
}
