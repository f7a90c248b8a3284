using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>A page that the program makes out of the whole book.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its name in addresses, unique among the chapters' and the other pages'.</param>
public abstract record ApparatusPage(ApparatusKind Kind, string Id)
{
    /// <summary>The beginning of the page.</summary>
    public Anchor Anchor => new(Id, null);

    /// <summary>The contents of the page, in reading order; may be empty.</summary>
    public virtual ImmutableArray<Section> Sections => [];
}

/// <summary>
/// The pages of the apparatus, in the order in which they stand behind the chapters unless book.yml says otherwise. Their names in lower
/// case are those in book.yml, in <c>templates/shared/apparatus</c> and, as their titles, in <c>templates/words</c>.
/// </summary>
public enum ApparatusKind
{
    /// <summary>The people of the work.</summary>
    Cast,

    /// <summary>The places of the work.</summary>
    Places,

    /// <summary>The objects of the work.</summary>
    Objects,

    /// <summary>The terms of the work.</summary>
    Glossary,

    /// <summary>What happens, in the order of telling and of events.</summary>
    Timeline,

    /// <summary>The work, chapter by chapter.</summary>
    Passages,

    /// <summary>Questions for a reading group.</summary>
    Questions,

    /// <summary>The list of figures.</summary>
    Figures,

    /// <summary>The sources.</summary>
    Bibliography,

    /// <summary>The index at the back of the book.</summary>
    Index,
}
