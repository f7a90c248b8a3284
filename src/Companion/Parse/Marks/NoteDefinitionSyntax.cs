using Markdig.Parsers;
using Md = Markdig.Syntax;

namespace Companion.Parse.Marks;

/// <summary>A note's text: <c>[^tape]: …</c>, further paragraphs indented by four columns.</summary>
internal sealed class WrittenNote(BlockParser parser) : Md.ContainerBlock(parser)
{
    /// <summary>Without <c>^</c>.</summary>
    public required string Label { get; init; }
}

/// <summary>Reads <c>[^tape]: …</c> at the beginning of a line. Source: Pandoc User's Guide, “Footnotes”.</summary>
internal sealed class NoteDefinitionSyntax : BlockParser
{
    public NoteDefinitionSyntax() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || NoteLabel.Read(processor.Line) is not { } label)
            return BlockState.None;
        if (processor.PeekChar(label.Length + 3) != ':')
            return BlockState.None;
        var note = new WrittenNote(this) { Label = label, Column = processor.Column, Span = new Md.SourceSpan(processor.Start, processor.Line.End) };
        for (var i = 0; i < label.Length + 4; i++)
            processor.NextChar();
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
