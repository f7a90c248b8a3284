using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Companion.Model;
using Companion.Render.Citations;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Prose;

/// <summary>Writes lines of prose.</summary>
internal sealed class InlineWriter(TemplateWriter templates, Addresses addresses, CitationWriter citations, string page, bool isEpub)
{
    /// <summary>The notes that are shown where they are called; null where they stand at the end only.</summary>
    public NotesOfPage? NotesBeside { get; init; }

    public Markup Line(ImmutableArray<Inline> line)
    {
        var into = new StringBuilder();
        Append(into, line);
        return new Markup(into.ToString());
    }

    public void Append(StringBuilder into, ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
            Append(into, inline);
    }

    /// <summary>What an author wrote in braces, each with a space before it.</summary>
    public void AppendAttributes(StringBuilder into, Attributes attributes)
    {
        if (ReferenceEquals(attributes, Attributes.None))
            return;
        Attribute(into, "id", attributes.Anchor?.Id);
        Attribute(into, "class", attributes.Classes.IsEmpty ? null : string.Join(' ', attributes.Classes));
        Attribute(into, "lang", attributes.Language);
        if (isEpub)
            Attribute(into, "xml:lang", attributes.Language);
        Attribute(into, "dir", attributes.Direction);
        Attribute(into, "title", attributes.Title);
        foreach (var (name, value) in attributes.Custom)
            Attribute(into, name, value);
    }

    private void Append(StringBuilder into, Inline inline)
    {
        switch (inline)
        {
            case Text text:
                XmlText.Append(into, text.Content);
                break;
            case SoftBreak:
                into.Append('\n');
                break;
            case LineBreak:
                into.Append("<br />\n");
                break;
            case WordBreak:
                into.Append("<wbr />");
                break;
            case Code code:
                into.Append("<code>");
                XmlText.Append(into, code.Content);
                into.Append("</code>");
                break;
            case Phrase phrase:
                Append(into, phrase);
                break;
            case Link link:
                Append(into, link);
                break;
            case Image image:
                Append(into, image);
                break;
            case NoteReference reference:
                Append(into, reference);
                break;
            case Citation citation:
                into.Append(citations.Citation(citation).Xml);
                break;
            case TermMention mention:
                Append(into, mention);
                break;
            default:
                throw new InvalidOperationException($"No markup for {inline.GetType()}");
        }
    }

    private void Append(StringBuilder into, Phrase phrase)
    {
        if (isEpub && phrase.Kind == PhraseKind.RubyParenthesis)
            return;
        if (phrase.Kind == PhraseKind.Span && phrase.Attributes with { Index = [] } == Attributes.None)
        {
            Append(into, phrase.Content);
            return;
        }

        var element = Elements.Of(phrase.Kind);
        into.Append('<').Append(element);
        AppendAttributes(into, phrase.Attributes);
        into.Append('>');
        Append(into, phrase.Content);
        into.Append("</").Append(element).Append('>');
    }

    private void Append(StringBuilder into, Link link)
    {
        var address = link.Target switch
        {
            WebTarget web => UrlText.Encode(web.Address),
            AnchorTarget place => addresses.Of(place.Anchor, page),
            AssetTarget file => addresses.Of(file.Asset, asPicture: false),
            WrittenTarget written => UrlText.Encode(written.Destination),
            _ => null,
        };
        if (address is null)
        {
            Append(into, link.Content);
            return;
        }

        into.Append("<a");
        Attribute(into, "href", address);
        Attribute(into, "title", link.Title);
        AppendAttributes(into, link.Attributes with { Title = null });
        into.Append('>');
        Append(into, link.Content);
        into.Append("</a>");
    }

    private void Append(StringBuilder into, TermMention mention)
    {
        if (mention.Target is not { } target)
        {
            Append(into, mention.Content);
            return;
        }

        into.Append(templates.SmallMark("shared/marks/term.html", new TermView { Href = addresses.Of(target, page), Content = Line(mention.Content), Epub = isEpub }).Xml);
    }

    private void Append(StringBuilder into, Image image)
    {
        var (address, picture) = image.Target switch
        {
            AssetTarget file => (addresses.Of(file.Asset, asPicture: true), file.Asset.Picture),
            WrittenTarget written => (UrlText.Encode(written.Destination), null),
            _ => (null, null),
        };
        if (address is null)
        {
            XmlText.Append(into, image.Alternative);
            return;
        }

        into.Append("<img");
        Attribute(into, "src", address);
        Attribute(into, "alt", image.Attributes.Decorative ? "" : image.Alternative);
        Attribute(into, "title", image.Title);
        if (picture is { Width: { } width, Height: { } height })
            into.Append(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"");
        AppendAttributes(into, image.Attributes with { Title = null });
        into.Append(" />");
    }

    private void Append(StringBuilder into, NoteReference reference) =>
        into.Append(templates.SmallMark("shared/marks/note-reference.html", new NoteReferenceView
        {
            Id = reference.Anchor?.Id ?? "",
            Href = reference.Note is { } note ? addresses.Of(note, page) : "",
            Number = reference.Number,
            Beside = NotesBeside?.Beside(reference, Line),
            Epub = isEpub,
        }).Xml);

    private static void Attribute(StringBuilder into, string name, string? value)
    {
        if (value is null)
            return;
        into.Append(' ').Append(name).Append("=\"");
        XmlText.Append(into, value);
        into.Append('"');
    }
}
