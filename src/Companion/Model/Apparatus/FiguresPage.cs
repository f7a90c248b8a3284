using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>The list of figures.</summary>
/// <param name="Figures">Those with a number, in reading order; at least one.</param>
public sealed record FiguresPage(string Id, ImmutableArray<ListedFigure> Figures) : ApparatusPage(ApparatusKind.Figures, Id);

/// <summary>A figure and the section that it stands in.</summary>
public sealed record ListedFigure(Figure Figure, Mention In);
