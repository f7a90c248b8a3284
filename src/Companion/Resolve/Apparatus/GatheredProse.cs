using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>
/// Prose that stands a second time, on a page of the apparatus: without notes and ids, which may be in the book only once, and with
/// headings below the page's own. What must have an id of its own gets another.
/// </summary>
/// <param name="page">The id of the page.</param>
/// <param name="level">Of the heading above it, from 1.</param>
internal sealed class GatheredProse(string page, int level) : ProseRewriter
{
    private const int DeepestLevel = 6;

    private readonly Stack<(int Written, int Level)> _above = new([(1, level)]);

    protected override Block? Rewrite(Block block) => block switch
    {
        Heading heading => RewriteParts(heading with { Level = LevelOf(heading), Anchor = Moved(heading.Anchor), Attributes = Nameless(heading.Attributes) }),
        Figure figure => RewriteParts(figure with { Anchor = Moved(figure.Anchor), Attributes = Nameless(figure.Attributes) }),
        Passage passage => RewriteParts(passage with { Anchor = Moved(passage.Anchor), Attributes = Nameless(passage.Attributes) }),
        Division division => RewriteParts(division with { Attributes = Nameless(division.Attributes) }),
        _ => RewriteParts(block),
    };

    protected override Inline? Rewrite(Inline inline) => inline switch
    {
        NoteReference => null,
        Phrase phrase => RewriteParts(phrase with { Attributes = Nameless(phrase.Attributes) }),
        Link link => RewriteParts(link with { Attributes = Nameless(link.Attributes) }),
        Image image => image with { Attributes = Nameless(image.Attributes) },
        _ => RewriteParts(inline),
    };

    private int LevelOf(Heading heading)
    {
        while (_above.Count > 1 && _above.Peek().Written >= heading.Level)
            _above.Pop();
        var own = Math.Min(_above.Peek().Level + 1, DeepestLevel);
        _above.Push((heading.Level, own));
        return own;
    }

    /// <summary>Two hyphens, because neither name has them.</summary>
    private Anchor Moved(Anchor anchor) => new(page, anchor.Name is null ? anchor.Chapter : $"{anchor.Chapter}--{anchor.Name}");

    private static Attributes Nameless(Attributes attributes) => attributes.Anchor is null ? attributes : attributes with { Anchor = null };
}
