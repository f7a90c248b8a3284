using Companion.Diagnostics;
using Markdig.Syntax;

namespace Companion.Parse;

/// <summary>Says what to write instead of raw HTML.</summary>
internal static class RawHtml
{
    /// <summary>A block of HTML; a comment is the author's own and is passed over without a word.</summary>
    public static void Report(HtmlBlock html, SourceRange range, ChapterReading reading)
    {
        if (html.Type == HtmlBlockType.Comment)
        {
            ReportWordsAfterComment(range, reading);
            return;
        }

        var first = range.Text.Split('\n')[0].TrimEnd('\r');
        if (first.Contains("<img", StringComparison.OrdinalIgnoreCase))
        {
            Report(first.Trim(), range with { Length = first.Length }, reading, Instead("img"));
            return;
        }

        Report(first.Trim(), range with { Length = first.Length }, reading);
    }

    /// <summary>Words that stand on a comment's lines would be lost with it, and so would the rest of a chapter after an open one.</summary>
    private static void ReportWordsAfterComment(SourceRange range, ChapterReading reading)
    {
        var text = range.Text;
        var end = text.IndexOf("-->", StringComparison.Ordinal);
        if (end < 0)
        {
            Report("<!--", range with { Length = Math.Min(4, range.Length) }, reading, "Close the comment with ‘-->’.");
            return;
        }

        var rest = text[(end + 3)..];
        var words = rest.Trim();
        if (words.Length > 0)
        {
            var start = range.Start + end + 3 + rest.IndexOf(words[0], StringComparison.Ordinal);
            Report(words.Split('\n')[0].TrimEnd(), reading.Range(start, words.Length), reading, "Write the comment on lines of its own: what follows it on the same line is not read.");
        }
    }

    /// <summary>A tag.</summary>
    /// <param name="tag">As written.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="reading">The chapter.</param>
    /// <param name="advice">What to do about it; null where its name says that.</param>
    /// <remarks>Reports CMP201.</remarks>
    public static void Report(string tag, SourceRange range, ChapterReading reading, string? advice = null)
    {
        var finding = DiagnosticCatalogue.RawHtml.At(range, tag.Length > 40 ? tag[..40] + "…" : tag);
        reading.Findings.Add((advice ?? Instead(NameOf(tag))) is { } better ? finding with { Advice = better } : finding);
    }

    /// <summary>The element's name in lower case; empty for what is not a tag.</summary>
    public static string NameOf(string tag)
    {
        var start = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == '-'))
            end++;
        return tag.Length > start ? tag[start..end].ToLowerInvariant() : "";
    }

    private static string? Instead(string name) => name switch
    {
        "a" => "Write a link: [words](address).",
        "img" or "figure" or "figcaption" or "picture" => "Write an image: ![what it shows](file.png \"Caption\").",
        "div" or "section" or "article" or "aside" or "center" => "Write a block: ‘::: aside’ … ‘:::’.",
        "font" => "Write [words]{.class}, and say in a stylesheet how it looks.",
        "p" => "Leave an empty line between paragraphs.",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Write a heading: ‘## The words’.",
        "table" or "tr" or "td" or "th" => "Write a pipe table: | One | Two |.",
        "ul" or "ol" or "li" => "Write a list: ‘- item’ or ‘1. item’.",
        "dl" or "dt" or "dd" => "Write a definition list: the term, and below it ‘:   definition’.",
        "blockquote" => "Write ‘> ’ before each line.",
        "pre" or "code" or "tt" => "Write code between backticks.",
        "hr" => "Write ‘---’ between empty lines.",
        "script" or "style" or "iframe" or "form" or "input" or "button" or "object" or "embed" or "video" or "audio" =>
            "A book that is read everywhere cannot have this; say it in words.",
        _ => null,
    };
}
