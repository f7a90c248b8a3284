using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Builds a line of prose from characters and the marks between them; a mark without its partner becomes text.</summary>
/// <param name="range">The place of everything.</param>
internal sealed class RichTextStack(SourceRange range)
{
    private const int DeepestNesting = 24;

    private readonly List<Frame> _frames = [new Frame("", "", RichTextElement.Transparent)];

    public void Add(char character) => _frames[^1].Text.Append(character);

    public void Add(string text) => _frames[^1].Text.Append(text);

    /// <summary>A character that is no mark, because the author escaped it.</summary>
    public void AddVerbatim(char character) => Add(new Text(character.ToString(), range, Verbatim: true));

    public void Add(Inline inline)
    {
        _frames[^1].Flush(range);
        _frames[^1].Content.Add(inline);
    }

    /// <summary>Begins an element; one that lies too deep is text.</summary>
    public void Open(string closer, string written, RichTextElement element)
    {
        if (_frames.Count < DeepestNesting)
            _frames.Add(new Frame(closer, written, element));
        else
            Add(written);
    }

    public bool IsOpen(string closer) => _frames.Exists(frame => frame.Closer == closer);

    /// <summary>What opened the innermost element; empty when none is open.</summary>
    public string Innermost => _frames[^1].Closer;

    /// <summary>Whether something of that name was open; it is closed now.</summary>
    /// <param name="closer">What ends it.</param>
    /// <param name="element">What it is, where its end says so.</param>
    public bool Close(string closer, RichTextElement? element = null)
    {
        var index = closer.Length == 0 ? -1 : _frames.FindLastIndex(frame => frame.Closer == closer);
        if (index < 0)
            return false;
        while (_frames.Count - 1 > index)
            GiveUp();
        var frame = _frames[index];
        frame.Flush(range);
        _frames.RemoveAt(index);
        element ??= frame.Element;
        if (frame.Content.Count == 0)
            return true;
        if (element.Kind is { } kind)
            Add(new Phrase(kind, [.. frame.Content], element.Attributes, range));
        else
            frame.Content.ForEach(Add);
        return true;
    }

    /// <summary>The line.</summary>
    public ImmutableArray<Inline> End()
    {
        while (_frames.Count > 1)
            GiveUp();
        _frames[0].Flush(range);
        return Merged(_frames[0].Content);
    }

    /// <summary>The innermost element is none.</summary>
    public void GiveUp()
    {
        var frame = _frames[^1];
        frame.Flush(range);
        _frames.RemoveAt(_frames.Count - 1);
        Add(frame.Written);
        frame.Content.ForEach(Add);
    }

    /// <summary>Neighbouring texts are one text.</summary>
    private static ImmutableArray<Inline> Merged(List<Inline> line)
    {
        var merged = ImmutableArray.CreateBuilder<Inline>(line.Count);
        foreach (var inline in line)
        {
            var content = inline is Phrase phrase ? phrase with { Content = Merged([.. phrase.Content]) } : inline;
            if (content is Text { Verbatim: false } next && merged.Count > 0 && merged[^1] is Text { Verbatim: false } last)
                merged[^1] = last with { Content = last.Content + next.Content };
            else
                merged.Add(content);
        }

        return merged.ToImmutable();
    }

    private sealed record Frame(string Closer, string Written, RichTextElement Element)
    {
        public List<Inline> Content { get; } = [];

        public StringBuilder Text { get; } = new();

        public void Flush(SourceRange range)
        {
            if (Text.Length == 0)
                return;
            Content.Add(new Text(Text.ToString(), range));
            Text.Clear();
        }
    }
}
