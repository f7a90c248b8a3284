using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Prose;
using Companion.Render.Templates;
using Scriban.Runtime;

namespace Companion.Render.Views;

/// <summary>An entry of the contents: a chapter, or a section with the sections below it.</summary>
public sealed record ContentsView : View
{
    /// <summary>With its emphasis, without links and notes.</summary>
    public required Markup Title { get; init; }

    /// <summary>Without markup.</summary>
    public required string PlainTitle { get; init; }

    /// <summary>Its address in the page; null for a line that stands for chapters which are not named.</summary>
    public required string? Href { get; init; }

    /// <summary>Null where there is none, and for sections.</summary>
    public string? Summary { get; init; }

    /// <summary>What stands below it; may be empty.</summary>
    public required IEnumerable<ContentsView> Children { get; init; }

    /// <summary>Its place among all entries of a list, from 1; 0 where nobody counts.</summary>
    public int Order { get; init; }

    private IScriptObject? _script;

    /// <summary>Stands beside every page, and is made once for all of them.</summary>
    internal override IScriptObject ToInnerScript() => _script ??= base.ToInnerScript();

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("title", Title), ("plain_title", PlainTitle), ("href", Href), ("summary", Summary), ("children", Children), ("order", Order),
    ];

    /// <summary>A line that stands for chapters which are not named.</summary>
    internal static ContentsView Withheld(string line) =>
        new() { Title = new Markup(XmlText.Escape(line)), PlainTitle = line, Href = null, Children = [] };

    /// <summary>The sections of a chapter.</summary>
    /// <param name="sections">In reading order.</param>
    /// <param name="depth">How many levels to go down.</param>
    /// <param name="title">Writes a title.</param>
    /// <param name="href">Gives a section its address.</param>
    public static ImmutableArray<ContentsView> Of(
        ImmutableArray<Section> sections, int depth, Func<ImmutableArray<Inline>, Markup> title, Func<Anchor, string> href) =>
        depth == 0
            ? []
            : [.. sections.Select(section => new ContentsView
            {
                Title = title(section.Title),
                PlainTitle = PlainText.Of(section.Title),
                Href = href(section.Anchor),
                Children = Of(section.Children, depth - 1, title, href),
            })];
}
