using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>A section of the book that speaks of something; pages of the apparatus lead to it by its words, since there are no page numbers.</summary>
/// <param name="Anchor">The section's heading, or the beginning of the chapter before its first heading. Never the very link that leads to the apparatus.</param>
/// <param name="Chapter">The chapter's title.</param>
/// <param name="Section">The section's title; empty for the beginning of the chapter.</param>
/// <remarks>Links that lead back to the very link they come from are taken for notes by some reading systems. Source: Kindle Publishing Guidelines, “Hyperlinks”.</remarks>
public sealed record Mention(Anchor Anchor, ImmutableArray<Inline> Chapter, ImmutableArray<Inline> Section)
{
    /// <summary>The last section of a longer stretch; null for a single one.</summary>
    public Mention? Until { get; init; }

    /// <summary>Whether this is a main place.</summary>
    public bool IsMain { get; init; }
}
