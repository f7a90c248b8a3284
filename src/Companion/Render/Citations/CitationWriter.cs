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

    /// <summary>A citation in the text or in a note.</summary>
    public Markup Citation(Citation citation) => Write(new CitationView
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
    });

    /// <summary>A source as the bibliography lists it.</summary>
    public Markup Entry(Reference reference) =>
        Write(new CitationView { Form = "entry", Items = [], Reference = Source(reference), Epub = isEpub });

    private Markup Write(CitationView view) => templates.SmallMark($"citations/{book.Style.Name}.html", view, _typesetter.Set);

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

    private static Markup Prefix(ImmutableArray<Inline> prefix, bool beginsNote)
    {
        var words = PlainText.Of(prefix);
        if (string.IsNullOrWhiteSpace(words))
            return new Markup("");
        if (beginsNote && prefix[0] is Text first && first.Content.TrimStart() is { Length: > 0 } text)
            prefix = prefix.SetItem(0, first with { Content = char.ToUpperInvariant(text[0]) + text[1..] });
        var isClosed = words[^1] is '(' or '[' or '“' or '‘' or '—' or '/';
        return new Markup(SourceMarkup.Of(prefix).Xml + (isClosed ? "" : " "));
    }

    private static Markup Suffix(ImmutableArray<Inline> suffix)
    {
        var words = PlainText.Of(suffix).TrimStart();
        if (words.Length == 0)
            return new Markup("");
        return new Markup((words[0] is ',' or ';' or '.' or ':' or ')' or ']' or '?' or '!' ? "" : " ") + SourceMarkup.Of(suffix).Xml);
    }
}
