using System.Globalization;
using System.Xml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads an SVG drawing: its size, and whether it is safe to put into a book.</summary>
internal static class DrawingReader
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
    };

    /// <returns>Null when the bytes are not well-formed XML with <c>svg</c> as its root.</returns>
    public static Picture? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("<svg"u8) < 0)
            return null;
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var reader = XmlReader.Create(stream, s_settings);
            return Drawing(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static Picture? Drawing(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg")
            return null;
        var (width, height) = Size(reader);
        var scales = ViewBox(reader) is { Length: 4 };
        var (moves, unsafeBecause) = (false, default(string));
        do
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && FetchesFrom(reader.Value) is { } fetched)
                unsafeBecause ??= $"refers to another file, ‘{fetched}’";
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            moves |= reader.LocalName is "animate" or "animateTransform" or "animateMotion" or "set";
            unsafeBecause ??= WhyUnsafe(reader);
        }
        while (reader.Read());
        return new Picture("image/svg+xml", width, height, moves) { UnsafeBecause = unsafeBecause, Scales = scales };
    }

    private static string? WhyUnsafe(XmlReader reader)
    {
        if (reader.NamespaceURI.Length == 0)
            return "does not say that it is SVG (xmlns)";
        if (reader.LocalName is "script" or "foreignObject")
            return $"has a ‘{reader.LocalName}’ in it";
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.Ordinal) && reader.NamespaceURI.Length == 0)
                return $"has a script in ‘{reader.LocalName}’";
            if (FetchesFrom(reader.Value) is { } fetched)
                return $"refers to another file, ‘{fetched}’";
            if (reader.LocalName is "href" or "src" && reader.Value is not (['#', ..] or "") && !reader.Value.StartsWith("data:image/", StringComparison.Ordinal))
                return $"refers to another file, ‘{reader.Value}’";
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>What a piece of a stylesheet would fetch; null when it refers to nothing but parts of the drawing itself.</summary>
    private static string? FetchesFrom(string style)
    {
        var at = style.IndexOf("@import", StringComparison.OrdinalIgnoreCase);
        for (var url = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at < 0 && url >= 0; url = style.IndexOf("url(", url + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (style.AsSpan(url + 4).TrimStart(" '\"") is not ['#', ..])
                at = url;
        }

        return at < 0 ? null : style[at..Math.Min(style.Length, at + 40)];
    }

    /// <summary>In pixels, from width and height or from the view box.</summary>
    private static (int? Width, int? Height) Size(XmlReader reader)
    {
        if (Pixels(reader.GetAttribute("width")) is { } width && Pixels(reader.GetAttribute("height")) is { } height)
            return (width, height);
        return ViewBox(reader) is [_, _, var boxWidth, var boxHeight] ? (Pixels(boxWidth), Pixels(boxHeight)) : (null, null);
    }

    private static string[]? ViewBox(XmlReader reader) => reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    private static int? Pixels(string? length)
    {
        var number = length?.EndsWith("px", StringComparison.Ordinal) == true ? length[..^2] : length;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < 100_000
            ? (int)Math.Round(pixels)
            : null;
    }
}
