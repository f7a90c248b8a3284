using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Citations;

/// <summary>Writes citations and the entries of the bibliography through the template of the citation style.</summary>
internal sealed class CitationWriter(Book book, TemplateWriter templates, Addresses addresses, string page, bool isEpub)
{
    private readonly SourceForms _sources = new(book.Wording, book.Style, book.Settings.Language);
    private readonly CitationTypesetter _typesetter = new(book.Settings.Language);

    private string Style => $"citations/{book.Style.Name}.html";

    /// <summary>A citation in the text or in a note.</summary>
    public Markup Citation(Citation citation) => Set(View(citation), citation.Stop);

    private CitationView View(Citation citation) => new()
    {
        Form = citation.Form switch
        {
            CitationForm.InSentence => "sentence",
            CitationForm.InNote => "note",
            _ => "parenthetical",
        },
        Items = [.. citation.Items.Select((item, i) => View(item, beginsNote: i == 0 && citation.Form == CitationForm.InNote))],
        Reference = null,
        Epub = isEpub,
    };

    /// <summary>A source as the bibliography lists it.</summary>
    public Markup Entry(Reference reference) =>
        Set(new CitationView { Form = "entry", Items = [], Reference = Source(reference), Epub = isEpub });

    private Markup Set(CitationView view, string stop = "") => templates.SmallMark(Style, view, stop, _typesetter.Set);

    private CitationItemView View(CitationItem item, bool beginsNote) => new()
    {
        Reference = item.Reference is { } reference ? Source(reference) : item.Work is null ? Source(Unknown(item)) : null,
        Place = item.Work is { } place ? WorkPlace.Of(place, book.Settings.Work?.Levels ?? [], book.Wording) : null,
        Href = item.Target is { } target ? addresses.Of(target, page) : null,
        Prefix = Prefix(item.Prefix, beginsNote),
        Suffix = Suffix(item.Suffix),
        Pinpoints = item.Pinpoints.Select(pinpoint => PinpointWords.Of(pinpoint, book.Wording, book.Style.Pages)),
        WithoutAuthor = item.WithoutAuthor,
        IsFirst = item.IsFirst,
        Name = SourceMarkup.Of(item.Name),
    };

    private SourceView Source(Reference reference) => templates.Memory.Source(reference, _sources.Of);

    /// <summary>A source that nobody has found, and that a finding is about, is called by its key.</summary>
    private static Reference Unknown(CitationItem item) => new()
    {
        Key = item.Key,
        Type = "document",
        Fields = ImmutableSortedDictionary.Create<string, ImmutableArray<Inline>>(StringComparer.Ordinal).Add("title", [new Text(item.Key, item.Range)]),
        Range = item.Range,
    };

    private Markup Prefix(ImmutableArray<Inline> prefix, bool beginsNote)
    {
        var words = PlainText.Of(prefix);
        if (string.IsNullOrWhiteSpace(words))
            return new Markup("");
        if (beginsNote)
            prefix = Capital(prefix);
        var isClosed = words[^1] is '(' or '[' or '“' or '‘' or '—' or '/';
        return new Markup(SourceMarkup.Of(prefix, Inner).Xml + (isClosed ? "" : " "));
    }

    /// <summary>A citation among the words beside another one: <c>[@kerr2005 and @tait2005]</c>.</summary>
    private Markup Inner(Citation citation) => new(templates.Mark(Style, View(citation)).Xml + citation.Stop);

    private static ImmutableArray<Inline> Capital(ImmutableArray<Inline> line) => line switch
    {
        [Text first, ..] when first.Content.TrimStart() is [var letter, .. var rest] => line.SetItem(0, first with { Content = char.ToUpperInvariant(letter) + rest }),
        [Phrase first, ..] => line.SetItem(0, first with { Content = Capital(first.Content) }),
        _ => line,
    };

    private Markup Suffix(ImmutableArray<Inline> suffix)
    {
        var words = PlainText.Of(suffix).TrimStart();
        if (words.Length == 0)
            return new Markup("");
        return new Markup((words[0] is ',' or ';' or '.' or ':' or ')' or ']' or '?' or '!' ? "" : " ") + SourceMarkup.Of(suffix, Inner).Xml);
    }
}
