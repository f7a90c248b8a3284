using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Md = Markdig.Syntax;

namespace Companion.Parse.Marks;

/// <summary>A line that says what the table before it holds.</summary>
internal sealed class WrittenTableCaption : Md.LeafBlock
{
    public WrittenTableCaption(BlockParser parser) : base(parser) => ProcessInlines = true;
}

/// <summary>Reads <c>: The caption</c> behind a table, until an empty line. Source: Pandoc User's Guide, “Tables”.</summary>
/// <remarks>An extension, because it has to come before the definition lists, which come before all parsers that are none.</remarks>
internal sealed class TableCaptionSyntax : BlockParser, IMarkdownExtension
{
    public TableCaptionSyntax() => OpeningCharacters = [':'];

    void IMarkdownExtension.Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, this);

    /// <summary>Markdig renders nothing here.</summary>
    void IMarkdownExtension.Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var words = processor.Line;
        words.SkipChar();
        if (processor.IsCodeIndent || !words.CurrentChar.IsSpaceOrTab() || words.TrimStart() && words.IsEmpty || !EndsInTable(processor.CurrentContainer))
            return BlockState.None;
        processor.NewBlocks.Push(new WrittenTableCaption(this) { Column = processor.Column, Span = new Md.SourceSpan(processor.Start, processor.Line.End) });
        processor.NextChar();
        while (processor.CurrentChar.IsSpaceOrTab())
            processor.NextChar();
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.BreakDiscard;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Whether the last block is a paragraph that will turn out to be a table.</summary>
    private static bool EndsInTable(Md.ContainerBlock? container) =>
        container?.LastOrDefault(block => block is not Md.BlankLineBlock) is Md.ParagraphBlock { Lines: { Count: > 1 } lines }
        && BrokenTables.IsRule(lines.Lines[1].ToString());
}
