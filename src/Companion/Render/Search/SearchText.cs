using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Prose;

namespace Companion.Render.Search;

/// <summary>Gathers the words of prose as a reader sees them, without markup: a line for each block, and behind them the notes that they call.</summary>
/// <param name="page">The id of the page.</param>
/// <param name="notes">Of the chapter, by their labels.</param>
/// <param name="addressed">What has an id on the page.</param>
internal sealed class SearchText(string page, IReadOnlyDictionary<string, Note> notes, Addressed addressed)
{
    private readonly QuotableText _text = new();
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly List<Note> _waiting = [];

    /// <summary>Prose without notes and ids.</summary>
    public SearchText() : this("", ImmutableDictionary<string, Note>.Empty, Addressed.Nothing)
    {
    }

    /// <summary>Prose without notes.</summary>
    public static string Of(IEnumerable<ImmutableArray<Inline>> lines)
    {
        var text = new SearchText();
        foreach (var line in lines)
            text.Add(line);
        return text.End();
    }

    /// <summary>A block and what is in it; headings inside it too.</summary>
    public void Add(Block block)
    {
        Name(addressed.IdOf(block));
        switch (block)
        {
            case Paragraph paragraph: Add(paragraph.Content); break;
            case Heading heading: Add(heading.Content); break;
            case BlockQuotation quotation: Add(quotation.Content); break;
            case Division division: Add(division.Content); break;
            case Passage passage: Add(passage); break;
            case Figure figure: Add(figure); break;
            case CodeBlock code: AddLine(code.Content); break;
            case ItemList list: Add(list); break;
            case DefinitionList list: Add(list); break;
            case Table table: Add(table); break;
        }
    }

    /// <summary>A line of its own.</summary>
    public void Add(ImmutableArray<Inline> line)
    {
        Append(line);
        _text.EndLine();
    }

    /// <summary>A line of its own.</summary>
    public void AddLine(string line)
    {
        _text.Append(line);
        _text.EndLine();
    }

    /// <summary>A line of its own that the page does not show.</summary>
    public void AddUnquotable(string line)
    {
        _text.AppendUnquotable(line);
        _text.EndLine();
    }

    /// <summary>Ends the text; notes that were called before are not repeated in the next.</summary>
    public string End()
    {
        for (var i = 0; i < _waiting.Count; i++) // a note may call others
        {
            Name(_waiting[i].Anchor?.Id);
            Add(_waiting[i].Content);
        }

        _waiting.Clear();
        return _text.End();
    }

    /// <summary>What has no id leaves that of what it stands in; off its own page an id leads nowhere.</summary>
    private void Name(string? id)
    {
        if (id is not null && page.Length > 0)
            _text.Name(id[page.Length..]);
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(ItemList list)
    {
        foreach (var item in list.Items)
        {
            Name(addressed.IdOf(item));
            Add(item.Content);
        }
    }

    private void Add(Figure figure)
    {
        Name(figure.Anchor.Id);
        Add([figure.Image]);
        Add(figure.Caption);
    }

    private void Add(Passage passage)
    {
        Name(passage.Anchor.Id);
        AddLine(passage.Quotation ?? "");
        Add(passage.Content);
    }

    private void Add(DefinitionList list)
    {
        foreach (var definitionGroup in list.Groups)
        {
            Name(addressed.IdOf(definitionGroup));
            foreach (var term in definitionGroup.Terms)
                Add(term);
            Add([.. definitionGroup.Definitions.SelectMany(definition => definition.Content)]);
        }
    }

    private void Add(Table table)
    {
        foreach (var line in table.Header.Concat(table.Rows.SelectMany(row => row)).Select(cell => cell.Content).Prepend(table.Caption))
            Add(line);
    }

    private void Append(ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Text text: _text.Append(text.Content); break;
                case Code code: _text.Append(code.Content); break;
                case SoftBreak: _text.Append(" "); break;
                case LineBreak: _text.LeaveOut(" "); break;
                case Phrase { Kind: PhraseKind.RubyText or PhraseKind.RubyParenthesis }: _text.LeaveOut(); break;
                case Phrase phrase: Append(phrase.Content); break;
                case Link link: Append(link.Content); break;
                case TermMention mention: Append(mention.Content); break;
                case Image image: _text.AppendUnquotable(image.Alternative); break;
                case Citation citation: Append(citation); break;
                case NoteReference reference: Call(reference); break;
            }
        }
    }

    /// <summary>What a citation is in a sentence, and which sources it names in a note; beside a sentence it only leads to the bibliography.</summary>
    private void Append(Citation citation)
    {
        switch (citation.Form)
        {
            case CitationForm.InSentence:
                Append(citation.Items[0].Name);
                _text.LeaveOut(InBrackets(citation));
                break;
            case CitationForm.InNote:
                _text.AppendUnquotable(string.Join("; ", citation.Items.Select(item => WordsOf(item, withTitle: true))));
                break;
            default:
                _text.LeaveOut();
                break;
        }

        _text.Append(citation.Stop);
    }

    /// <summary>What stands behind the name in a sentence: where in the first source, which nobody looks for, and the other sources.</summary>
    private static string InBrackets(Citation citation)
    {
        var first = citation.Items[0];
        var words = citation.Items.Skip(1).Select(item => WordsOf(item, withTitle: false)).Prepend((first.Pinpoints.IsEmpty ? "" : "…") + WordsOf(first.Suffix));
        return string.Join("; ", words.Where(some => some.Length > 0)) is { Length: > 0 } all ? $" {all}" : "";
    }

    private static string WordsOf(CitationItem item, bool withTitle)
    {
        string?[] words = [WordsOf(item.Prefix), WordsOf(item.Name), withTitle ? item.Reference?.Text("title") : null, WordsOf(item.Suffix)];
        return string.Join(' ', words.Where(some => !string.IsNullOrEmpty(some)));
    }

    private static string WordsOf(ImmutableArray<Inline> line) => QuotableText.WordsOf(Of([line]));

    private void Call(NoteReference reference)
    {
        _text.LeaveOut();
        if (notes.TryGetValue(reference.Label, out var note) && _called.Add(reference.Label))
            _waiting.Add(note);
    }
}
