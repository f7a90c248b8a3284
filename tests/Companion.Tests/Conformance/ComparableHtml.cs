using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Companion.Tests.Conformance;

/// <summary>HTML in a form in which only differences that a reader could notice are left.</summary>
internal static class ComparableHtml
{
    private static readonly HashSet<string> s_blocks =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "div", "table", "dl", "dt", "dd"];

    /// <summary>
    /// White space between blocks is dropped and elsewhere folded; attributes are in order; a heading has no id, because ours
    /// have ids and the specification's do not; a heading of the first level is one of the second, because a chapter's title is
    /// its only one of the first; a picture that stands alone is in a paragraph and not a figure.
    /// </summary>
    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}");
        foreach (var figure in document.QuerySelectorAll("figure").ToList())
            Unwrap(document, figure);
        var text = new StringBuilder();
        Append(text, document.Body!, isPreformatted: false);
        return text.ToString().Trim();
    }

    private static void Unwrap(IDocument document, IElement figure)
    {
        var paragraph = document.CreateElement("p");
        var image = figure.QuerySelector("img")!;
        if (figure.QuerySelector("figcaption") is { } caption)
            image.SetAttribute("title", caption.TextContent);
        paragraph.AppendChild(image);
        figure.Replace(paragraph);
    }

    private static void Append(StringBuilder text, INode parent, bool isPreformatted)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
                AppendText(text, words.Data, isPreformatted);
            else if (node is IElement element)
                AppendElement(text, element, isPreformatted);
        }
    }

    private static void AppendText(StringBuilder text, string words, bool isPreformatted)
    {
        foreach (var c in words)
        {
            var isSpace = !isPreformatted && c is ' ' or '\n' or '\t' && !isPreformatted;
            if (!isSpace)
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void AppendElement(StringBuilder text, IElement element, bool isPreformatted)
    {
        var name = element.LocalName == "h1" ? "h2" : element.LocalName;
        var isBlock = s_blocks.Contains(name);
        if (isBlock)
            BreakLine(text);
        text.Append('<').Append(name);
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            if (!(attribute.Name == "id" && name[0] == 'h'))
                text.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Value).Append('"');
        }

        text.Append('>');
        if (isBlock && name != "pre")
            text.Append('\n');
        Append(text, element, isPreformatted || name == "pre");
        if (isBlock && name != "pre")
            BreakLine(text);
        text.Append("</").Append(name).Append('>');
        if (isBlock)
            text.Append('\n');
    }

    private static void BreakLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
