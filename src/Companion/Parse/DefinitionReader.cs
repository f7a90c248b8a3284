using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Md = Markdig.Syntax;
using MdLists = Markdig.Extensions.DefinitionLists;

namespace Companion.Parse;

/// <summary>Understands terms and their definitions. Source: Pandoc User's Guide, “Definition lists”.</summary>
/// <param name="reading">The chapter.</param>
/// <param name="inlines">Reads the terms.</param>
/// <param name="inside">Reads the blocks of a definition.</param>
internal sealed class DefinitionReader(ChapterReading reading, InlineReader inlines, Func<IEnumerable<Md.Block>, ImmutableArray<Block>> inside)
{
    private readonly LeadingReveal _leading = new(reading);

    /// <remarks>Reports CMP220 for terms that would be a table.</remarks>
    public DefinitionList Read(MdLists.DefinitionList list, SourceRange range)
    {
        var groups = ImmutableArray.CreateBuilder<DefinitionGroup>();
        foreach (var item in list.Cast<MdLists.DefinitionItem>())
        {
            foreach (var term in item.OfType<MdLists.DefinitionTerm>())
                BrokenTables.Check(reading.Range(term), reading.Findings);
            var ofGroup = item.OfType<MdLists.DefinitionTerm>().FirstOrDefault() is { } first ? _leading.Take(first.Inline) : null;
            ImmutableArray<ImmutableArray<Inline>> terms =
                [.. item.OfType<MdLists.DefinitionTerm>().Select(term => Reveals.Around(ofGroup, inlines.Line(term.Inline), reading.Range(term)))];
            var definition = ReadDefinition(item, ofGroup);
            if (terms.IsEmpty && groups.Count > 0)
                groups[^1] = groups[^1] with { Definitions = groups[^1].Definitions.Add(definition) };
            else
                groups.Add(new DefinitionGroup(terms, [definition]));
        }

        return new DefinitionList(groups.ToImmutable(), range);
    }

    private Definition ReadDefinition(MdLists.DefinitionItem item, Reveal? ofGroup)
    {
        var said = item.Where(block => block is not MdLists.DefinitionTerm).ToList();
        var own = said is [Md.ParagraphBlock paragraph, ..] ? _leading.Take(paragraph.Inline) : null;
        var blocks = inside(said);
        var range = reading.Range(item);
        return new Definition(blocks is [Paragraph], Reveals.Around(ofGroup, Reveals.Around(own, blocks, range), range));
    }
}
