using System.Collections.Immutable;
using Companion.Render.Epub;
using Companion.Render.Site;

namespace Companion.Render;

/// <summary>The output formats; a new one is a folder here, a folder of templates, and a line below.</summary>
public static class OutputFormats
{
    /// <summary>In the order in which they are made: the site links to what was made before it.</summary>
    public static ImmutableArray<IOutputFormat> All { get; } = [new EpubFormat(), new SiteFormat()];
}
