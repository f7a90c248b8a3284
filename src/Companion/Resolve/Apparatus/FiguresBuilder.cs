using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Lists the figures that have a number.</summary>
internal static class FiguresBuilder
{
    /// <returns>Null when there are none.</returns>
    public static FiguresPage? Build(ApparatusSource source)
    {
        ImmutableArray<ListedFigure> figures =
            [.. from placed in source.Sections.Blocks where placed.Block is Figure { Number: > 0 } select new ListedFigure((Figure)placed.Block, placed.In)];
        return figures.IsEmpty ? null : new FiguresPage(source.Plan.IdOf(ApparatusKind.Figures), figures);
    }
}
