using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Render.Search;

/// <summary>Gathers the words of prose as a reader sees them, without markup: a line for each block, and behind them the notes that they call.</summary>
/// <param name="notes">Of the chapter, by their labels.</param>
internal sealed class SearchText(IReadOnlyDictionary<string, Note> notes)
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly List<Note> _waiting = [];

    /// <summary>Prose without notes.</summary>
    public static string Of(IEnumerable<ImmutableArray<Inline>> lines)
    {
        var text = new SearchText(ImmutableDictionary<string, Note>.Empty);
        foreach (var line in lines)
            text.Add(line);
        return text.End();
    }

    /// <summary>A block and what is in it; headings inside it too.</summary>
    public void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: Add(paragraph.Content); break;
            case Heading heading: Add(heading.Content); break;
            case BlockQuotation quotation: Add(quotation.Content); break;
            case Division division: Add(division.Content); break;
            case Passage passage: Add(passage); break;
            case Figure figure: Add([figure.Image]); Add(figure.Caption); break;
            case CodeBlock code: AddLine(code.Content); break;
            case ItemList list: Add([.. list.Items.SelectMany(item => item.Content)]); break;
            case DefinitionList list: Add(list); break;
            case Table table: Add(table); break;
        }
    }

    /// <summary>A line of its own.</summary>
    public void Add(ImmutableArray<Inline> line)
    {
        Append(line);
        EndLine();
    }

    /// <summary>A line of its own.</summary>
    public void AddLine(string line)
    {
        Append(line);
        EndLine();
    }

    /// <summary>Ends the text; notes that were called before are not repeated in the next.</summary>
    public string End()
    {
        for (var i = 0; i < _waiting.Count; i++) // a note may call others
            Add(_waiting[i].Content);
        _waiting.Clear();
        var text = _text.ToString().TrimEnd('\n');
        _text.Clear();
        return text;
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(Passage passage)
    {
        if (passage.Quotation is { } quotation)
            AddLine(quotation);
        Add(passage.Content);
    }

    private void Add(DefinitionList list)
    {
        foreach (var definitionGroup in list.Groups)
        {
            foreach (var term in definitionGroup.Terms)
                Add(term);
            Add([.. definitionGroup.Definitions.SelectMany(definition => definition.Content)]);
        }
    }

    private void Add(Table table)
    {
        Add(table.Caption);
        foreach (var cell in table.Header.Concat(table.Rows.SelectMany(row => row)))
            Add(cell.Content);
    }

    private void Append(ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Text text: Append(text.Content); break;
                case Code code: Append(code.Content); break;
                case SoftBreak or LineBreak: Append(" "); break;
                case Phrase { Kind: not (PhraseKind.RubyText or PhraseKind.RubyParenthesis) } phrase: Append(phrase.Content); break;
                case Link link: Append(link.Content); break;
                case TermMention mention: Append(mention.Content); break;
                case Image image: Append(image.Alternative); break;
                case Citation citation: Append(citation); break;
                case NoteReference reference: Call(reference); break;
            }
        }
    }

    /// <summary>What a citation is in a sentence, and which sources it names in a note; beside a sentence it only leads to the bibliography.</summary>
    private void Append(Citation citation)
    {
        if (citation.Form == CitationForm.Parenthetical)
        {
            Append(citation.Stop);
            return;
        }

        foreach (var item in citation.Items)
        {
            Append(item.Prefix);
            Append(item.Name);
            if (citation.Form == CitationForm.InNote && item.Reference?.Text("title") is { } title)
                Append($" {title}");
            Append(item.Suffix);
        }

        Append(citation.Stop);
    }

    private void Call(NoteReference reference)
    {
        if (notes.TryGetValue(reference.Label, out var note) && _called.Add(reference.Label))
            _waiting.Add(note);
    }

    /// <summary>Spaces come one by one, and none before what ends a sentence, where a citation has been left out.</summary>
    private void Append(string text)
    {
        foreach (var letter in text)
        {
            if (letter is ' ' or '\t' or '\n' or '\r')
            {
                if (!IsAtSpace)
                    _text.Append(' ');
                continue;
            }

            if (letter is '.' or ',' && _text.Length > 0 && _text[^1] == ' ')
                _text.Length--;
            _text.Append(letter);
        }
    }

    private bool IsAtSpace => _text.Length == 0 || _text[^1] is ' ' or '\n';

    private void EndLine()
    {
        if (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        if (!IsAtSpace)
            _text.Append('\n');
    }
}
