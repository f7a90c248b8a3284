using Companion.Model;
using Markdig.Parsers;
using Md = Markdig.Syntax;

namespace Companion.Parse.Marks;

/// <summary>A block between <c>:::</c> lines.</summary>
internal sealed class WrittenDivision(BlockParser parser) : Md.ContainerBlock(parser)
{
    /// <summary>The first word after the colons; empty for a closing line that closes nothing.</summary>
    public required string Name { get; init; }

    /// <summary>Offset of the name in the file.</summary>
    public required int NameStart { get; init; }

    /// <summary>Offset after the last character of the opening line.</summary>
    public required int LineEnd { get; init; }

    public bool IsFenceClosed { get; set; }

    /// <summary>Offsets where the lines inside begin, behind what belongs to the blocks around: before their indentation, in order.</summary>
    public List<int> LineStarts { get; } = [];
}

/// <summary>
/// Reads <c>::: name {attributes}</c> … <c>:::</c>. A closing line closes the innermost open block, so that blocks nest without
/// counting colons. Source: Pandoc User's Guide, “Divs and Spans”.
/// </summary>
internal sealed class DivisionSyntax : BlockParser
{
    private const int FewestColons = 3;

    public DivisionSyntax() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || CountColons(processor) < FewestColons)
            return BlockState.None;
        var line = processor.Line;
        line.TrimEnd();
        var start = processor.Start;
        var at = start + CountColons(processor);
        while (at <= line.End && line.Text[at] is ' ' or '\t')
            at++;
        var nameEnd = at;
        while (nameEnd <= line.End && !char.IsWhiteSpace(line.Text[nameEnd]) && line.Text[nameEnd] != '{')
            nameEnd++;
        processor.NewBlocks.Push(new WrittenDivision(this)
        {
            Name = line.Text[at..nameEnd],
            NameStart = at,
            LineEnd = line.End + 1,
            Column = processor.Column,
            Span = new Md.SourceSpan(start, line.End),
        });
        return at > line.End ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        var division = (WrittenDivision)block;
        division.UpdateSpanEnd(processor.Line.End);
        if (processor.IsCodeIndent || !IsClosingLine(processor) || HoldsAnotherOpenFence(division))
        {
            division.LineStarts.Add(processor.StartBeforeIndent);
            if (KeepsIndentation(division, processor))
                processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        division.IsFenceClosed = true;
        return BlockState.BreakDiscard;
    }

    /// <summary>A line of verse that goes on with nothing inside is no code, however far it is indented.</summary>
    private static bool KeepsIndentation(WrittenDivision division, BlockProcessor processor) =>
        processor.CurrentBlock != division || !IsInVerse(division);

    private static bool IsInVerse(Markdig.Syntax.Block? block)
    {
        while (block is WrittenDivision division && Divisions.KindOf(division.Name) != DivisionKind.Verse)
            block = division.Parent;
        return block is WrittenDivision;
    }

    private static bool IsClosingLine(BlockProcessor processor)
    {
        var colons = CountColons(processor);
        if (colons < FewestColons)
            return false;
        var rest = processor.Line;
        rest.Start += colons;
        rest.TrimStart();
        return rest.IsEmpty;
    }

    private static int CountColons(BlockProcessor processor)
    {
        var colons = 0;
        while (processor.PeekChar(colons) == ':')
            colons++;
        return processor.CurrentChar == ':' ? colons : 0;
    }

    /// <summary>Whether the last block inside, however deep, still waits for its own closing line.</summary>
    private static bool HoldsAnotherOpenFence(Md.ContainerBlock container) => container.LastChild switch
    {
        WrittenDivision inner => !inner.IsFenceClosed || HoldsAnotherOpenFence(inner),
        Md.FencedCodeBlock code => code.ClosingFencedCharCount == 0,
        Md.ContainerBlock inner => HoldsAnotherOpenFence(inner),
        _ => false,
    };
}
