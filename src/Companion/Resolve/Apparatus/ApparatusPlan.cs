using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Which pages of the apparatus the author wants, and what they are called in addresses; known before any of them is made.</summary>
internal sealed class ApparatusPlan
{
    private readonly HashSet<string> _chapters;

    /// <param name="settings">What book.yml says.</param>
    /// <param name="chapterIds">The names that are taken.</param>
    public ApparatusPlan(BookSettings settings, IEnumerable<string> chapterIds)
    {
        _chapters = [.. chapterIds];
        Kinds = settings.Apparatus;
    }

    /// <summary>In the order of the book.</summary>
    public ImmutableArray<ApparatusKind> Kinds { get; }

    /// <summary>The page's id; it does not depend on any chapter, but on one that is called the same.</summary>
    public string IdOf(ApparatusKind kind)
    {
        var id = kind == ApparatusKind.Index ? "book-index" : kind.ToString().ToLowerInvariant();
        return _chapters.Contains(id) ? $"apparatus-{id}" : id;
    }

    /// <summary>The place of something on a page of the apparatus.</summary>
    /// <param name="kind">The page.</param>
    /// <param name="name">Letters a–z, digits and hyphens; unique on the page.</param>
    /// <returns>Null when the author does not want the page.</returns>
    public Anchor? PlaceOn(ApparatusKind kind, string name) => Kinds.Contains(kind) ? new Anchor(IdOf(kind), name) : null;
}
