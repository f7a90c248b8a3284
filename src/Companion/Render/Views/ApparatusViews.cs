using Companion.Render.Templates;
using Scriban.Runtime;

namespace Companion.Render.Views;

/// <summary>A page of the apparatus, in both outputs.</summary>
public sealed record ApparatusView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    /// <summary>What it is: <c>cast</c>, <c>bibliography</c>….</summary>
    public required string Kind { get; init; }

    /// <summary>In the book's language, with the emphasis of the work's title.</summary>
    public required Markup Title { get; init; }

    /// <summary>Without markup.</summary>
    public required string PlainTitle { get; init; }

    /// <summary>Without the title.</summary>
    public required Markup Content { get; init; }

    /// <summary>The contents of the page; may be empty, and is in the EPUB.</summary>
    public required IEnumerable<ContentsView> Sections { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("kind", Kind), ("title", Title), ("plain_title", PlainTitle), ("content", Content), ("sections", Sections)];
}

/// <summary>The sections of one chapter that speak of something.</summary>
public sealed record MentionsView : View
{
    /// <summary>The chapter's title.</summary>
    public required Markup Chapter { get; init; }

    /// <summary>The chapter itself, if it is the only place or all of it is about something; else null.</summary>
    public required MentionView? Whole { get; init; }

    /// <summary>The other places, in reading order; may be empty if the chapter itself is one.</summary>
    public required IEnumerable<MentionView> Places { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("chapter", Chapter), ("whole", Whole), ("places", Places)];
}

/// <summary>A section that speaks of something.</summary>
public sealed record MentionView : View
{
    /// <summary>Its address in this page.</summary>
    public required string Href { get; init; }

    /// <summary>The section's title, or the chapter's for its beginning.</summary>
    public required Markup Title { get; init; }

    /// <summary>Whether it is the beginning of the chapter.</summary>
    public required bool IsChapter { get; init; }

    /// <summary>The last section of a longer stretch; null for a single one.</summary>
    public required MentionView? Until { get; init; }

    /// <summary>Whether this is a main place.</summary>
    public required bool IsMain { get; init; }

    private IScriptObject? _script;

    /// <summary>Stands at many entries of a page, and is made once for all of them.</summary>
    internal override IScriptObject ToInnerScript() => _script ??= base.ToInnerScript();

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("href", Href), ("title", Title), ("is_chapter", IsChapter), ("until", Until), ("is_main", IsMain)];
}
