using Companion.Model;

namespace Companion.Load.Stylesheets;

/// <summary>
/// Colours of other spaces as screens mix them; what a screen cannot show becomes the most, or the least, of red, green or blue that it can.
/// Source: CSS Color Module 4, sections 7 to 10 and “Sample code for Color Conversions”.
/// </summary>
internal static class ColourSpaces
{
    /// <param name="hue">In degrees.</param>
    /// <param name="saturation">From 0 to 100.</param>
    /// <param name="lightness">From 0 to 100.</param>
    public static Colour OfHsl(double hue, double saturation, double lightness)
    {
        var (red, green, blue) = Mixed(hue, saturation / 100, lightness / 100);
        return new Colour(Channel(red), Channel(green), Channel(blue));
    }

    /// <param name="hue">In degrees.</param>
    /// <param name="whiteness">From 0 to 100.</param>
    /// <param name="blackness">From 0 to 100.</param>
    public static Colour OfHwb(double hue, double whiteness, double blackness)
    {
        var (white, black) = (whiteness / 100, blackness / 100);
        if (white + black >= 1)
        {
            var grey = Channel(white / (white + black));
            return new Colour(grey, grey, grey);
        }

        var (red, green, blue) = Mixed(hue, 1, 0.5);
        return new Colour(Channel(Tinted(red)), Channel(Tinted(green)), Channel(Tinted(blue)));
        double Tinted(double part) => part * (1 - white - black) + white;
    }

    /// <param name="lightness">From 0 to 100.</param>
    /// <param name="chroma">From 0 to about 150.</param>
    /// <param name="hue">In degrees.</param>
    public static Colour OfLch(double lightness, double chroma, double hue) => OfLab(lightness, chroma * Math.Cos(Radians(hue)), chroma * Math.Sin(Radians(hue)));

    /// <param name="lightness">From 0 to 1.</param>
    /// <param name="chroma">From 0 to about 0.4.</param>
    /// <param name="hue">In degrees.</param>
    public static Colour OfOklch(double lightness, double chroma, double hue) => OfOklab(lightness, chroma * Math.Cos(Radians(hue)), chroma * Math.Sin(Radians(hue)));

    /// <param name="lightness">From 0 to 100.</param>
    /// <param name="a">From green to red, about -125 to 125.</param>
    /// <param name="b">From blue to yellow, about -125 to 125.</param>
    public static Colour OfLab(double lightness, double a, double b)
    {
        const double Linear = 24389.0 / 27;
        const double Dark = 216.0 / 24389;
        var middle = (lightness + 16) / 116;
        var x = Light(middle + a / 500) * 0.3457 / 0.3585; // the white of paper in daylight, D50
        var y = lightness > Linear * Dark ? Cube(middle) : lightness / Linear;
        var z = Light(middle - b / 200) * (1 - 0.3457 - 0.3585) / 0.3585;
        return OfXyz( // the white of screens, D65
            0.955473421488075 * x - 0.02309845494876471 * y + 0.06325924320057072 * z,
            -0.0283697093338637 * x + 1.0099953980813041 * y + 0.021041441191917323 * z,
            0.012314014864481998 * x - 0.020507649298898964 * y + 1.330365926242124 * z);
        static double Light(double part) => Cube(part) > Dark ? Cube(part) : (116 * part - 16) / Linear;
    }

    /// <param name="lightness">From 0 to 1.</param>
    /// <param name="a">From green to red, about -0.4 to 0.4.</param>
    /// <param name="b">From blue to yellow, about -0.4 to 0.4.</param>
    public static Colour OfOklab(double lightness, double a, double b)
    {
        var longer = Cube(lightness + 0.3963377773761749 * a + 0.2158037573099136 * b);
        var middle = Cube(lightness - 0.1055613458156586 * a - 0.0638541728258133 * b);
        var shorter = Cube(lightness - 0.0894841775298119 * a - 1.2914855480194092 * b);
        return OfXyz(
            1.2268798758459243 * longer - 0.5578149944602171 * middle + 0.2813910456659647 * shorter,
            -0.0405757452148008 * longer + 1.112286803280317 * middle - 0.0717110580655164 * shorter,
            -0.0763729366746601 * longer - 0.4214933324022432 * middle + 1.5869240198367816 * shorter);
    }

    private static Colour OfXyz(double x, double y, double z) => new(
        Channel(Shown(12831.0 / 3959 * x - 329.0 / 214 * y - 1974.0 / 3959 * z)),
        Channel(Shown(-851781.0 / 878810 * x + 1648619.0 / 878810 * y + 36519.0 / 878810 * z)),
        Channel(Shown(705.0 / 12673 * x - 2585.0 / 12673 * y + 705.0 / 667 * z)));

    /// <summary>A part of the light as a screen is told it.</summary>
    private static double Shown(double light) => light > 0.0031308 ? 1.055 * Math.Pow(light, 1 / 2.4) - 0.055 : 12.92 * light;

    private static (double Red, double Green, double Blue) Mixed(double hue, double saturation, double lightness)
    {
        var turn = (hue % 360 + 360) % 360 / 30;
        var range = saturation * Math.Min(lightness, 1 - lightness);
        return (Part(0), Part(8), Part(4));
        double Part(int step)
        {
            var place = (step + turn) % 12;
            return lightness - range * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1));
        }
    }

    private static byte Channel(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255, MidpointRounding.AwayFromZero);

    private static double Cube(double number) => number * number * number;

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
