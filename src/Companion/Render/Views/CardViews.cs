using System.Globalization;
using Companion.Model;
using Companion.Render.Covers;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>What stands for a page where somebody links to it. Source: The Open Graph protocol.</summary>
public sealed record CardView : View
{
    /// <summary>The page's, without the book's.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is a page of the book; otherwise it is the book's front page.</summary>
    public required bool IsArticle { get; init; }

    /// <summary>The absolute address of a picture; null when nobody knows the site's address.</summary>
    public required string? Picture { get; init; }

    /// <summary>What the picture shows, in words.</summary>
    public required string Alternative { get; init; }

    /// <summary>The picture's.</summary>
    public string MediaType { get; init; } = "image/png";

    /// <summary>The picture's, in pixels.</summary>
    public int Width { get; init; } = CoverPainter.CardWidth;

    /// <summary>The picture's, in pixels.</summary>
    public int Height { get; init; } = CoverPainter.CardHeight;

    /// <summary>Whether the picture is wider than high.</summary>
    public bool IsWide => Width > Height;

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("title", Title), ("is_article", IsArticle), ("picture", Picture), ("alternative", Alternative), ("media_type", MediaType), ("width", Digits(Width)), ("height", Digits(Height)), ("is_wide", IsWide)];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Seen by <c>site/icon.svg</c>.</summary>
public sealed record IconView : View
{
    /// <summary>The book's colour.</summary>
    public required string Colour { get; init; }

    /// <summary>A lighter one.</summary>
    public required string Second { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("colour", Colour), ("second", Second)];

    internal static IconView Of(BookSettings settings)
    {
        var (book, companion) = IconPainter.Colours(settings.Cover.Colour);
        return new IconView { Colour = book.ToString(), Second = companion.ToString() };
    }
}
