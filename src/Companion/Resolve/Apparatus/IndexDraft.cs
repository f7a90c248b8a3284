using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>An entry of the index while it is being gathered.</summary>
/// <param name="above">The entry above; null for the index as a whole.</param>
/// <param name="text">What the index calls it.</param>
/// <param name="range">Where an author first wrote it.</param>
internal sealed class IndexDraft(IndexDraft? above, string text, SourceRange range)
{
    /// <summary>What an author writes between a heading and the one below it.</summary>
    public const string Separator = "!";

    private readonly Dictionary<string, IndexDraft> _byText = new(StringComparer.OrdinalIgnoreCase);

    public string Text => text;

    public SourceRange Range => range;

    /// <summary>What it is sorted by; null when the text decides.</summary>
    public string? Sort { get; set; }

    /// <summary>In any order, and some more than once.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>In the order in which they were first named.</summary>
    public List<IndexDraft> Children { get; } = [];

    /// <summary>Entries to look under instead, as authors wrote them.</summary>
    public List<IndexPath> SeeWritten { get; } = [];

    /// <summary>Entries to look under besides, as authors wrote them.</summary>
    public List<IndexPath> SeeAlsoWritten { get; } = [];

    /// <summary>Entries to look under instead.</summary>
    public List<IndexDraft> See { get; } = [];

    /// <summary>Entries to look under besides.</summary>
    public List<IndexDraft> SeeAlso { get; } = [];

    /// <summary>Its place; known when the index is in order.</summary>
    public Anchor? Anchor { get; set; }

    /// <summary>Whether a reader who looks it up finds something.</summary>
    public bool HasPlaces => Mentions.Count > 0 || Children.Exists(child => child.HasPlaces);

    public bool IsEmpty => Mentions.Count + Children.Count + See.Count + SeeAlso.Count == 0;

    /// <summary>With its upper headings, a comma between them.</summary>
    public string FullText => above?.Text is { Length: > 0 } ? $"{above.FullText}, {text}" : text;

    /// <summary>With its upper headings, as an author writes it.</summary>
    public string Written => above?.Text is { Length: > 0 } ? above.Written + Separator + text : text;

    /// <summary>The entry and all below it, the lowest first.</summary>
    public IEnumerable<IndexDraft> All => Children.SelectMany(child => child.All).Append(this);

    public IndexDraft? Find(string heading) => _byText.GetValueOrDefault(heading);

    /// <summary>An entry below this one; made if there is none.</summary>
    public IndexDraft Below(IndexHeading heading, SourceRange where)
    {
        if (Find(heading.Text) is not { } child)
        {
            child = new IndexDraft(this, heading.Text, where);
            Children.Add(child);
            _byText.Add(heading.Text, child);
        }

        child.Sort ??= heading.Sort;
        return child;
    }

    /// <summary>Lets an entry below this one be found by another name.</summary>
    public void AlsoCall(IndexDraft child, string name) => _byText.TryAdd(name, child);
}
