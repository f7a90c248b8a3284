using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse;

/// <summary>Understands the few elements of HTML that may stand in a line.</summary>
internal static class HtmlPhrase
{
    /// <summary>How many pieces of a line an element may span; without an end, a line of nothing but tags would take for ever.</summary>
    private const int FarthestEnd = 2_000;

    private static readonly FrozenDictionary<string, PhraseKind> s_kinds = new Dictionary<string, PhraseKind>
    {
        ["abbr"] = PhraseKind.Abbreviation,
        ["b"] = PhraseKind.Bold,
        ["bdi"] = PhraseKind.Isolated,
        ["cite"] = PhraseKind.Citation,
        ["del"] = PhraseKind.Strikethrough,
        ["dfn"] = PhraseKind.Defined,
        ["em"] = PhraseKind.Emphasis,
        ["i"] = PhraseKind.Italic,
        ["ins"] = PhraseKind.Inserted,
        ["kbd"] = PhraseKind.Keyboard,
        ["mark"] = PhraseKind.Highlight,
        ["q"] = PhraseKind.Quotation,
        ["rp"] = PhraseKind.RubyParenthesis,
        ["rt"] = PhraseKind.RubyText,
        ["ruby"] = PhraseKind.Ruby,
        ["s"] = PhraseKind.Struck,
        ["samp"] = PhraseKind.Sample,
        ["small"] = PhraseKind.Small,
        ["span"] = PhraseKind.Span,
        ["strong"] = PhraseKind.Strong,
        ["sub"] = PhraseKind.Subscript,
        ["sup"] = PhraseKind.Superscript,
        ["u"] = PhraseKind.Underline,
        ["var"] = PhraseKind.Variable,
    }.ToFrozenDictionary();

    /// <summary>Reads a tag.</summary>
    /// <returns>
    /// The element, still empty, and its closing tag; or an element without content and no closing tag; or nothing where the
    /// tag is a comment or not allowed.
    /// </returns>
    /// <remarks>Reports CMP201, CMP204 and CMP205.</remarks>
    public static (Inline? Element, Md.Inline? End) Read(Md.HtmlInline tag, SourceRange range, ChapterReading reading)
    {
        if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
            return (null, null);
        var name = RawHtml.NameOf(tag.Tag);
        if (!tag.Tag.StartsWith("</", StringComparison.Ordinal))
        {
            if (name is "br" or "wbr")
            {
                Attributes(tag.Tag, name, range, reading); // a line end keeps none, but a wrong one is said
                return (name == "br" ? new LineBreak(range) : new WordBreak(range), null);
            }

            if (s_kinds.TryGetValue(name, out var kind) && EndOf(tag, name) is { } end)
                return (new Phrase(kind, [], Attributes(tag.Tag, name, range, reading), range), end);
        }

        RawHtml.Report(tag.Tag, range, reading, s_kinds.ContainsKey(name) ? $"Write ‘<{name}>’ and ‘</{name}>’ in the same line of prose, each once." : null);
        return (null, null);
    }

    /// <summary>The closing tag that belongs to an opening one, among the inlines that follow it.</summary>
    private static Md.HtmlInline? EndOf(Md.HtmlInline opening, string name)
    {
        var (depth, passed) = (0, 0);
        for (var inline = opening.NextSibling; inline is not null && passed < FarthestEnd; inline = inline.NextSibling, passed++)
        {
            if (inline is not Md.HtmlInline tag || RawHtml.NameOf(tag.Tag) != name)
                continue;
            if (!tag.Tag.StartsWith("</", StringComparison.Ordinal))
                depth++;
            else if (depth-- == 0)
                return tag;
        }

        return null;
    }

    /// <summary>HTML's attributes are written like ours, but for their quotation marks and spaces around the equals sign.</summary>
    private static Attributes Attributes(string tag, string name, SourceRange range, ChapterReading reading)
    {
        var items = ImmutableArray.CreateBuilder<WrittenAttribute>();
        var end = tag.LastIndexOf('>');
        var at = name.Length + 1;
        while (at < end)
        {
            if (char.IsWhiteSpace(tag[at]) || tag[at] is '/' or '}')
                at++;
            else if (WrittenAttribute.Read(tag, ref at, end, range.Start) is { } item)
                items.Add(item with { Name = item.Name.ToLowerInvariant(), Value = WebUtility.HtmlDecode(item.Value) });
        }

        return AttributeReader.Read(new WrittenAttributes(items.ToImmutable(), true, range.Start, range.Length), reading);
    }
}
