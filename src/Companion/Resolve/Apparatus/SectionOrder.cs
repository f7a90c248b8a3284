using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>The sections of the book in reading order, and how far each of them goes.</summary>
internal sealed class SectionOrder
{
    private readonly Dictionary<Anchor, int> _numbers = [];
    private readonly List<(Mention Section, int Level)> _sections = [];

    public SectionOrder(ApparatusSource source)
    {
        var headings = source.Sections.Blocks.Where(each => each.Block is Heading heading && heading.Anchor == each.In.Anchor).ToLookup(each => each.In.Anchor.Chapter);
        foreach (var chapter in source.Spine)
        {
            Add(new Mention(chapter.Anchor, TitleWords.Of(chapter.Title), []), 1);
            foreach (var (section, heading) in headings[chapter.Id])
                Add(section, ((Heading)heading).Level);
        }
    }

    /// <summary>From 0.</summary>
    public int NumberOf(Mention section) => _numbers[section.Anchor];

    /// <summary>The last section below a heading; null for one that has none below it.</summary>
    public Mention? EndOf(Mention section)
    {
        var first = NumberOf(section);
        var last = first;
        while (last + 1 < _sections.Count && _sections[last + 1].Level > _sections[first].Level)
            last++;
        return last == first ? null : _sections[last].Section;
    }

    /// <summary>Sections in reading order, each once, without those that lie in a longer stretch before them unless they are main places.</summary>
    public ImmutableArray<Mention> InOrder(IEnumerable<Mention> places)
    {
        var ordered = ImmutableArray.CreateBuilder<Mention>();
        var end = -1;
        foreach (var same in places.GroupBy(NumberOf).OrderBy(same => same.Key))
        {
            var until = same.Select(place => place.Until).OfType<Mention>().MaxBy(NumberOf);
            var merged = same.First() with { Until = until, IsMain = same.Any(place => place.IsMain) };
            if (same.Key > end || merged.IsMain)
                ordered.Add(merged);
            end = Math.Max(end, until is null ? -1 : NumberOf(until));
        }

        return ordered.ToImmutable();
    }

    private void Add(Mention section, int level)
    {
        _numbers[section.Anchor] = _sections.Count;
        _sections.Add((section, level));
    }
}
