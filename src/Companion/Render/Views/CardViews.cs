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

    /// <summary>The picture's, in pixels.</summary>
    public string Width { get; } = CoverPainter.CardWidth.ToString(CultureInfo.InvariantCulture);

    /// <summary>The picture's, in pixels.</summary>
    public string Height { get; } = CoverPainter.CardHeight.ToString(CultureInfo.InvariantCulture);

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("title", Title), ("is_article", IsArticle), ("picture", Picture), ("alternative", Alternative), ("width", Width), ("height", Height)];
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
