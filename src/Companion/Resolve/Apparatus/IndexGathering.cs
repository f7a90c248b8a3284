using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Gathers the entries of the index from the register and from what the author marked in the text.</summary>
internal sealed class IndexGathering
{
    private readonly IndexDraft _index;
    private readonly SectionOrder _order;
    private readonly Collation _collation;
    private readonly Dictionary<string, RegisterEntry> _entries;
    private readonly ILookup<string, RegisterEntry> _names;
    private readonly Dictionary<string, IndexDraft> _drafts = new(StringComparer.Ordinal);

    private IndexGathering(ApparatusSource source, SectionOrder order)
    {
        _index = new IndexDraft(null, "", source.Manuscript.Settings.Range);
        _order = order;
        _collation = new Collation(source.Manuscript.Settings.Language);
        _entries = source.Manuscript.Register.Entries.Where(entry => entry.IsIndexed).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _names = source.Manuscript.Register.Entries.Where(entry => entry.IsIndexed).ToLookup(entry => entry.Name.Text, StringComparer.OrdinalIgnoreCase);
    }

    /// <returns>An entry without a name, with the headings below it; references are still as they were written, but for those of the register.</returns>
    public static IndexDraft Of(ApparatusSource source, SectionOrder order)
    {
        var gathering = new IndexGathering(source, order);
        var titles = new HashSet<Inline>(ReferenceEqualityComparer.Instance);
        foreach (var (chapter, title) in source.Spine.SelectMany(chapter => chapter.Title.OfType<Phrase>(), (chapter, title) => (chapter, title)))
        {
            gathering.Add(title.Attributes, gathering.WholeOf(chapter));
            titles.Add(title);
        }

        foreach (var (where, inline) in source.Sections.Inlines.Where(each => !titles.Contains(each.Inline)))
            gathering.Add(inline, where);
        foreach (var (where, block) in source.Sections.Blocks)
            gathering.Add(block, where);
        foreach (var entry in source.Manuscript.Register.Entries)
            gathering.AddReferences(entry);
        return gathering._index;
    }

    /// <summary>What stands in a chapter's title is about all of the chapter.</summary>
    private Mention WholeOf(Chapter chapter)
    {
        var beginning = new Mention(chapter.Anchor, TitleWords.Of(chapter.Title), []);
        return beginning with { Until = _order.EndOf(beginning) };
    }

    private void Add(Inline inline, Mention where)
    {
        if (inline is TermMention mention && _entries.TryGetValue(mention.EntryId, out var entry))
            DraftOf(entry).Mentions.Add(where);
        Add(Attributes.Of(inline), where);
    }

    private void Add(Block block, Mention where)
    {
        switch (block)
        {
            case Heading heading:
                Add(heading.Attributes, heading.Anchor == where.Anchor ? where with { Until = _order.EndOf(where) } : where);
                break;
            case Division division:
                Add(division.Attributes, where);
                break;
            case Figure figure:
                Add(figure.Attributes, where);
                break;
            case Passage passage:
                Add(passage.Attributes, where);
                break;
        }
    }

    private void Add(Attributes attributes, Mention where)
    {
        foreach (var term in attributes.Index)
        {
            var draft = DraftOf(term.Path);
            if (term.See.IsEmpty)
                draft.Mentions.Add(where with { IsMain = term.IsMain });
            draft.SeeWritten.AddRange(term.See);
            draft.SeeAlsoWritten.AddRange(term.SeeAlso);
        }
    }

    private IndexDraft DraftOf(IndexPath path)
    {
        var first = path.Headings[0];
        var draft = _names[first.Text].FirstOrDefault() is { } entry ? DraftOf(entry) : _index.Below(first, path.Range);
        draft.Sort ??= first.Sort;
        return path.Headings.Skip(1).Aggregate(draft, (above, heading) => above.Below(heading, path.Range));
    }

    private IndexDraft DraftOf(RegisterEntry entry)
    {
        if (_drafts.TryGetValue(entry.Id, out var known))
            return known;
        var draft = _index.Below(new IndexHeading(HeadingOf(entry), entry.Sort), entry.Range);
        draft.Sort = entry.Sort ?? draft.Sort;
        _index.AlsoCall(draft, entry.Name.Text);
        _drafts.Add(entry.Id, draft);
        return draft;
    }

    /// <summary>The name as the index has it: turned round, “H., Kathy”, where the entry is sorted by that.</summary>
    private static string HeadingOf(RegisterEntry entry)
    {
        var name = entry.Name.Text;
        if (entry.Sort?.IndexOf(", ", StringComparison.Ordinal) is not (> 0 and var comma))
            return name;
        var (front, back) = (entry.Sort[(comma + 2)..], entry.Sort[..comma]);
        return Plain(name) == Plain($"{front} {back}") ? $"{name[(front.Length + 1)..]}, {name[..front.Length]}" : name;
    }

    private static string Plain(string name) => name.Replace('’', '\'').Replace('\u00A0', ' ');

    /// <summary>Other names lead to the entry, unless they would stand beside it.</summary>
    private void AddReferences(RegisterEntry entry)
    {
        if (!_drafts.TryGetValue(entry.Id, out var draft))
            return;
        for (var i = 0; i < entry.Aliases.Length; i++)
        {
            var alias = entry.Aliases[i];
            var isNear = Begins(Bare(alias.Text), Bare(draft.Text)) || Begins(Bare(draft.Text), Bare(alias.Text)) || entry.Aliases.Take(i).Any(earlier => Begins(alias.Text, earlier.Text));
            if (!isNear && (_index.Find(alias.Text) is not { } existing || !existing.HasPlaces && existing != draft))
                _index.Below(new IndexHeading(alias.Text, alias.Sort), alias.Range).See.Add(draft);
        }

        draft.SeeAlso.AddRange(entry.SeeAlso.Select(id => _drafts.GetValueOrDefault(id)).OfType<IndexDraft>().Where(other => other != draft));
    }

    private string Bare(string name) => _collation.WithoutArticleOfName(name);

    private static bool Begins(string longer, string shorter) => longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase);
}
