using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Resolve.Stops;

/// <summary>Lists the words of prose, each with what decides who may read them.</summary>
/// <param name="order">Of the places in the work.</param>
internal sealed partial class DisclosureWalk(ReadingOrder order)
{
    private const string Words = "this";

    private readonly ImmutableArray<Disclosure>.Builder _found = ImmutableArray.CreateBuilder<Disclosure>();

    /// <summary>The sources that are not for everyone, by their keys: what stands beside one in a citation goes with it.</summary>
    public FrozenDictionary<string, Reveal> Sources { get; init; } = FrozenDictionary<string, Reveal>.Empty;

    /// <summary>What has been listed, in reading order.</summary>
    public ImmutableArray<Disclosure> Found => _found.ToImmutable();

    /// <summary>The notes that the prose calls, and what decides who sees the call.</summary>
    public List<(string Label, Surroundings Around)> Calls { get; } = [];

    /// <summary>Blocks that follow each other; a heading's place counts for its section.</summary>
    public void Blocks(ImmutableArray<Block> blocks, Surroundings around)
    {
        var sections = new Stack<(int Level, Surroundings Around)>();
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                while (sections.TryPeek(out var above) && above.Level >= heading.Level)
                    sections.Pop();
                var outer = sections.TryPeek(out var upper) ? upper.Around : around;
                Otherwise(heading.Attributes.Reveal, outer);
                sections.Push((heading.Level, outer.With($"the section ‘{PlainText.Of(heading.Content)}’", heading.Attributes.Reveal)));
            }

            Block(block, sections.TryPeek(out var section) ? section.Around : around);
        }
    }

    /// <summary>A line of prose.</summary>
    public void Line(ImmutableArray<Inline> line, SourceRange range, Surroundings around)
    {
        var words = new StringBuilder();
        Append(line, words, around);
        Add(words.ToString(), range, around);
    }

    /// <summary>Words that are no prose.</summary>
    public void Add(string words, SourceRange range, Surroundings around)
    {
        if (!string.IsNullOrWhiteSpace(words) || range.Length > 0)
            _found.Add(new Disclosure(words, range, around.Causes) { Until = around.Until, IsWhole = around.IsWhole });
    }

    private void Block(Block block, Surroundings around)
    {
        switch (block)
        {
            case RevealedBlocks it:
                Blocks(it.Content, around.With(Words, it.Reveal));
                Blocks(it.Otherwise, around with { Until = around.Until.Add(it.Reveal.Place) });
                break;
            case Heading it:
                Line(it.Content, it.Range, around with { IsWhole = true });
                Attributes(it.Attributes, it.Range, around);
                break;
            case Passage it:
                Passage(it, around);
                break;
            case Figure it:
                Otherwise(it.Attributes.Reveal, around);
                Figure(it, around.With("the figure", it.Attributes.Reveal));
                break;
            case Division it:
                Otherwise(it.Attributes.Reveal, around);
                var inside = around.With("the block", it.Attributes.Reveal);
                Attributes(it.Attributes, it.Range with { Length = 0 }, inside);
                Blocks(it.Content, inside);
                break;
            default:
                Plain(block, around);
                break;
        }
    }

    private void Plain(Block block, Surroundings around)
    {
        switch (block)
        {
            case Paragraph it:
                Line(it.Content, it.Range, around);
                break;
            case CodeBlock it:
                Add(it.Content, it.Range, around);
                break;
            case BlockQuotation it:
                Blocks(it.Content, around);
                break;
            case ItemList it:
                it.Items.ToList().ForEach(item => Blocks(item.Content, around));
                break;
            case DefinitionList it:
                foreach (var group in it.Groups)
                {
                    group.Terms.ToList().ForEach(term => Line(term, LineRange.Of(term, it.Range), around));
                    group.Definitions.ToList().ForEach(definition => Blocks(definition.Content, around));
                }

                break;
            case Table it:
                Line(it.Caption, LineRange.Of(it.Caption, it.Range), around with { IsWhole = true });
                foreach (var cell in it.Header.Concat(it.Rows.SelectMany(row => row)))
                    Line(cell.Content, LineRange.Of(cell.Content, it.Range), around);
                break;
        }
    }

    private void Passage(Passage passage, Surroundings around)
    {
        Otherwise(passage.Attributes.Reveal, around);
        var inside = passage.Attributes.Reveal is { } said
            ? around.With("the passage", said)
            : around with { Causes = around.Causes.Add(new DisclosureCause($"the passage on {passage.At}", order.EndOf(passage.At), passage.AtRange) { Verb = "belongs to", IsImplied = true }) };
        Add(passage.Quotation ?? "", passage.AtRange, inside);
        Attributes(passage.Attributes, passage.AtRange, inside);
        Blocks(passage.Content, inside);
    }

    private void Figure(Figure figure, Surroundings around)
    {
        Add(figure.Image.Alternative, figure.Range, around with { IsWhole = true });
        Line(figure.Caption, figure.Range, around with { IsWhole = true });
        Attributes(figure.Attributes, figure.Range, around);
    }

    private void Otherwise(Reveal? reveal, Surroundings around)
    {
        if (reveal is { Otherwise.IsEmpty: false })
            Line(reveal.Otherwise, reveal.Range, around with { Until = around.Until.Add(reveal.Place) });
    }
}
