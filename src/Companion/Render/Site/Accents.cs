using Companion.Model;

namespace Companion.Render.Site;

/// <summary>One colour in each of the site's colour schemes.</summary>
/// <param name="ByDay">On light paper.</param>
/// <param name="OnSepia">On paper that is a little brown.</param>
/// <param name="AtNight">On dark paper.</param>
internal sealed record SchemeColours(Colour ByDay, Colour OnSepia, Colour AtNight);

/// <summary>The colours of links and of whatever can be pressed, all of them from the book's: as near to it as words can be that are read on each of the site's grounds.</summary>
internal static class Accents
{
    /// <summary>More than 450, since links also stand on what is marked, which is nearer to them than paper. Source: WCAG 2.2, 1.4.3.</summary>
    private const int Readable = 700;

    /// <summary>Dark grounds that are marked are nearer still.</summary>
    private const int ReadableAtNight = 900;

    private const int Steps = 32;

    private static readonly Colour s_ink = new(0x12, 0x12, 0x10);
    private static readonly Colour s_light = new(0xF4, 0xF5, 0xEE);

    /// <summary>The grounds, as <c>templates/site/site.css</c> has them.</summary>
    internal static SchemeColours Papers { get; } = new(new(0xFC, 0xFB, 0xF7), new(0xF3, 0xE9, 0xD5), new(0x16, 0x1A, 0x18));

    public static SchemeColours Of(Colour book) =>
        new(Towards(s_ink, book, Papers.ByDay, Readable), Towards(s_ink, book, Papers.OnSepia, Readable), Towards(s_light, book, Papers.AtNight, ReadableAtNight));

    private static Colour Towards(Colour end, Colour book, Colour paper, int enough)
    {
        var colour = book;
        for (var step = 1; step <= Steps && colour.ContrastTo(paper) < enough; step++)
            colour = book.Mix(end, step, Steps);
        return colour;
    }
}
