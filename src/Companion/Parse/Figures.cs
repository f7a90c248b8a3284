using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Makes a figure of an image that stands alone in its paragraph.</summary>
internal static class Figures
{
    /// <summary>The image's title becomes the caption; it may have emphasis, notes and links in it.</summary>
    public static Figure Of(Image image, SourceRange range, ChapterReading reading, InlineReader inlines)
    {
        var caption = image.Title is { } title ? inlines.Caption(title, image.Range) : [];
        var anchor = image.Attributes.Id is { } id
            ? reading.Names.Explicit(id, caption, image.Range, reading.Findings)
            : reading.Names.Named("figure", "figure", caption);
        var alone = image with { Title = null, Attributes = image.Attributes with { Id = null } };
        return new Figure(alone, caption, anchor, range);
    }
}
