using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>
/// The parts of a chapter's prose that have an address though their author gave them none: each paragraph, wherever it stands, but in a list the item that
/// begins with it; what a list of definitions explains; each table.
/// </summary>
/// <remarks>Parts are told apart as objects: two may have the same words.</remarks>
internal sealed class Addressed
{
    /// <summary>For prose outside the chapters.</summary>
    public static Addressed Nothing => new(FrozenDictionary<object, string>.Empty);

    private readonly FrozenDictionary<object, string> _ids;

    private Addressed(FrozenDictionary<object, string> ids) => _ids = ids;

    /// <summary>Of a chapter; its notes have addresses of their own.</summary>
    public static Addressed In(Chapter chapter)
    {
        var walk = new Walk(new ParagraphIds(chapter.Id));
        walk.Chapter(chapter.Content);
        return new Addressed(walk.Ids.ToFrozenDictionary(ReferenceEqualityComparer.Instance));
    }

    /// <param name="part">A paragraph, a table, an item of a list, or a group of definitions.</param>
    /// <returns>Null for one that has no address.</returns>
    public string? IdOf(object part) => _ids.GetValueOrDefault(part);

    /// <summary>In reading order, so that the first of two that begin alike has the plain id.</summary>
    private sealed class Walk(ParagraphIds ids)
    {
        public Dictionary<object, string> Ids { get; } = new(ReferenceEqualityComparer.Instance);

        public void Chapter(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
            {
                if (block is Paragraph paragraph)
                    Ids[paragraph] = ids.Next(paragraph.Content);
                else
                    Inside(block);
            }
        }

        private void Inside(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
                Inside(block);
        }

        private void Inside(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Ids[paragraph] = ids.NextInside(paragraph.Content);
                    break;
                case BlockQuotation quotation:
                    Inside(quotation.Content);
                    break;
                case Division division:
                    Inside(division.Content);
                    break;
                case Passage passage:
                    Inside(passage.Content);
                    break;
                case Table table:
                    Ids[table] = ids.NextInside(NameOf(table));
                    break;
                case ItemList list:
                    foreach (var item in list.Items)
                        Inside(item, item.Content, list.Tight);
                    break;
                case DefinitionList list:
                    foreach (var group in list.Groups)
                        Inside(group);
                    break;
            }
        }

        private void Inside(DefinitionGroup group)
        {
            Ids[group] = ids.NextInside(group.Terms[0]);
            foreach (var definition in group.Definitions)
                Inside(null, definition.Content, definition.Tight);
        }

        /// <param name="whole">What has the address of its first paragraph; null when something before it has one already.</param>
        private void Inside(object? whole, ImmutableArray<Block> content, bool tight)
        {
            var rest = content;
            if (content is [Paragraph first, ..])
            {
                if (whole is not null)
                    Ids[whole] = ids.NextInside(first.Content);
                rest = content[1..];
            }

            foreach (var block in rest)
            {
                if (!tight || block is not Paragraph) // which has no element of its own
                    Inside(block);
            }
        }

        /// <summary>A table without a caption is known by the names of its columns.</summary>
        private static ImmutableArray<Inline> NameOf(Table table) =>
            !table.Caption.IsEmpty ? table.Caption : [.. table.Header.SelectMany(cell => cell.Content.Append(new SoftBreak(table.Range)))];
    }
}
