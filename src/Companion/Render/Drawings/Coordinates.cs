using System.Globalization;

namespace Companion.Render.Drawings;

/// <summary>Writes lengths as SVG wants them, the same on every machine.</summary>
internal static class Coordinates
{
    /// <summary>With one decimal at most.</summary>
    public static string Text(double length) => (Math.Round(length, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The corners of a line. Source: SVG 1.1, “The points attribute”.</summary>
    public static string Points(IEnumerable<(double X, double Y)> corners) => string.Join(' ', corners.Select(corner => $"{Text(corner.X)},{Text(corner.Y)}"));
}
