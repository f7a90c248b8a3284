using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Makes a figure of an image that stands alone in its paragraph.</summary>
internal static class Figures
{
    /// <summary>The image's title becomes the caption, with emphasis, notes and links in it; its attributes become the figure's.</summary>
    public static Figure Of(Image image, SourceRange range, ChapterReading reading, InlineReader inlines)
    {
        var caption = image.Title is { } title ? inlines.Words(title, PlaceOf(title, image.Range)) : [];
        var anchor = image.Attributes.Anchor ?? reading.Names.Named($"figure {FileNameOf(image)}", "figure", caption);
        if (!caption.IsEmpty)
            reading.Names.Retitle(anchor, caption);
        var alone = image with { Title = null, Attributes = Attributes.None with { Decorative = image.Attributes.Decorative } };
        return new Figure(alone, caption, anchor, image.Attributes with { Anchor = null, Decorative = false }, range);
    }

    /// <summary>The title stands behind the alternative text, which may have the same words.</summary>
    private static SourceRange PlaceOf(string title, SourceRange image) =>
        image.Text.LastIndexOf(title, StringComparison.Ordinal) is >= 0 and var at ? image with { Start = image.Start + at, Length = title.Length } : image;

    /// <summary>Without folder and ending, so that a figure keeps its name when another comes before it.</summary>
    private static string FileNameOf(Image image) => image.Target is WrittenTarget { Destination: var destination } ? Path.GetFileNameWithoutExtension(destination) : "";
}
