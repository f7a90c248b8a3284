using System.Collections.Immutable;

namespace Companion.Render.Covers;

/// <summary>How far a form covers each pixel.</summary>
/// <param name="Left">From the origin of the form.</param>
/// <param name="Top">From the origin of the form, downwards; mostly less than 0.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Levels">Row by row, from 0 to <see cref="Full"/>.</param>
internal sealed record Mask(int Left, int Top, int Width, ImmutableArray<byte> Levels)
{
    /// <summary>The level of a pixel that is covered whole. Fifteen steps are as smooth as an eye can tell, and leave a picture few colours.</summary>
    public const int Full = 15;

    public int Height => Width == 0 ? 0 : Levels.Length / Width;
}
