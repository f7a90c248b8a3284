using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Gives every place of a chapter a name of its own.</summary>
internal sealed class AnchorNames(string chapterId)
{
    /// <summary>The chapter's own heading and its list of notes have the first three.</summary>
    private readonly HashSet<string> _names = new(["title", "notes", "notes-title"], StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly ImmutableArray<NamedPlace>.Builder _places = ImmutableArray.CreateBuilder<NamedPlace>();

    /// <summary>Everything that has been named, in reading order.</summary>
    public ImmutableArray<NamedPlace> Places => _places.ToImmutable();

    /// <summary>Lets a link name the chapter's title like any other heading; it leads to the chapter's beginning.</summary>
    /// <param name="written">Its id, or its words as a link writes them.</param>
    /// <param name="title">The words for links without words.</param>
    public void Title(string written, ImmutableArray<Inline> title)
    {
        if (_written.Add(written))
            _places.Add(new NamedPlace(written, new Anchor(chapterId, null), title));
    }

    /// <summary>A place that the author named.</summary>
    /// <remarks>Reports CMP206 when the chapter has the id already.</remarks>
    public Anchor Explicit(string id, ImmutableArray<Inline> title, SourceRange range, List<Diagnostic> findings)
    {
        if (_written.Contains(id))
            findings.Add(DiagnosticCatalogue.RepeatedAnchor.At(range, id));
        return Add(id, Slug.Ascii(id), title);
    }

    /// <summary>A place that is named after its words.</summary>
    /// <param name="words">As the author wrote them.</param>
    /// <param name="otherwise">The name when the words have no Latin letters.</param>
    /// <param name="title">The words for links without words.</param>
    public Anchor Named(string words, string otherwise, ImmutableArray<Inline> title)
    {
        var written = Unique(_written, Slug.Written(words) is { Length: > 0 } slug ? slug : otherwise);
        var name = Slug.Ascii(words);
        return Add(written, name.Length > 0 ? name : otherwise, title);
    }

    /// <summary>Gives a place that has a name other words for links without words.</summary>
    public void Retitle(Anchor anchor, ImmutableArray<Inline> title)
    {
        for (var i = 0; i < _places.Count; i++)
        {
            if (_places[i].Anchor == anchor)
                _places[i] = _places[i] with { Title = title };
        }
    }

    private Anchor Add(string written, string name, ImmutableArray<Inline> title)
    {
        name = Unique(_names, name.Length > 0 ? name : "place");
        _names.Add(name);
        _written.Add(written);
        var anchor = new Anchor(chapterId, name);
        _places.Add(new NamedPlace(written, anchor, title));
        return anchor;
    }

    private static string Unique(HashSet<string> taken, string name)
    {
        var unique = name;
        for (var count = 2; taken.Contains(unique); count++)
            unique = $"{name}-{count}";
        return unique;
    }
}
