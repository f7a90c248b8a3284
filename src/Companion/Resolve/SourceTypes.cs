using Companion.Model;

namespace Companion.Resolve;

/// <summary>The groups of a bibliography that is divided by type, in their order.</summary>
internal enum SourceGroup
{
    Books,
    Articles,
    Reviews,
    Conversations,
    Performances,
    Web,
    Others,
}

/// <summary>What the types of sources have in common. Source: CSL 1.0.2, appendix III.</summary>
internal static class SourceTypes
{
    /// <summary>Whether a source stands on its own, so that its title is set in italics, not in quotation marks.</summary>
    public static bool IsWhole(string type) => type is
        "book" or "classic" or "collection" or "dataset" or "motion_picture" or "musical_score" or "pamphlet" or "periodical" or "report" or "software" or "thesis";

    /// <summary>The group that a source belongs to; an article that reviews something is a review.</summary>
    public static SourceGroup GroupOf(Reference reference) => reference.Type switch
    {
        "review" or "review-book" => SourceGroup.Reviews,
        "article-journal" or "article-magazine" or "article-newspaper" when reference.Fields.ContainsKey("reviewed-title") => SourceGroup.Reviews,
        "book" or "classic" or "collection" or "pamphlet" or "report" or "thesis" => SourceGroup.Books,
        "article" or "article-journal" or "article-magazine" or "article-newspaper" or "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia"
            or "paper-conference" or "periodical" => SourceGroup.Articles,
        "interview" or "speech" or "personal_communication" => SourceGroup.Conversations,
        "motion_picture" or "broadcast" or "song" or "musical_score" or "performance" => SourceGroup.Performances,
        "webpage" or "post" or "post-weblog" => SourceGroup.Web,
        _ => SourceGroup.Others,
    };
}
