using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Makes the index at the back of the book.</summary>
internal sealed class IndexBuilder
{
    private readonly string _page;
    private readonly SectionOrder _order;
    private readonly Collation _collation;

    private IndexBuilder(ApparatusSource source, SectionOrder order)
    {
        _page = source.Plan.IdOf(ApparatusKind.Index);
        _order = order;
        _collation = new Collation(source.Manuscript.Settings.Language);
    }

    /// <returns>Null when nothing in the book belongs to an index.</returns>
    /// <remarks>Reports CMP621 to CMP624.</remarks>
    public static BookIndex? Build(ApparatusSource source, List<Diagnostic> findings)
    {
        var order = new SectionOrder(source);
        var index = IndexGathering.Of(source, order);
        IndexReferences.Resolve(index, findings);
        return index.Children.Count == 0 ? null : new IndexBuilder(source, order).Build(index);
    }

    private BookIndex Build(IndexDraft index)
    {
        var entries = InOrder(index.Children);
        var letters = new List<(string Letter, List<IndexDraft> Entries)>();
        foreach (var entry in entries)
        {
            var letter = _collation.LetterOf(SortedBy(entry));
            if (letters.Count == 0 || letters[^1].Letter != letter)
                letters.Add((letter, []));
            letters[^1].Entries.Add(entry);
        }

        Name(entries, "", name => name is "title" or "letters" || name.StartsWith("letter-", StringComparison.Ordinal));
        return new BookIndex(_page, [.. letters.Select(letter => new IndexLetter(new Anchor(_page, NameOf(letter.Letter)), letter.Letter, [.. letter.Entries.Select(Entry)]))]);
    }

    private string SortedBy(IndexDraft entry) => entry.Sort ?? _collation.WithoutArticleOfName(entry.Text);

    private List<IndexDraft> InOrder(List<IndexDraft> entries) => [.. entries
        .Select(entry => (Entry: entry, Key: _collation.KeyOf(SortedBy(entry)), Text: SortedBy(entry) == entry.Text ? "" : _collation.KeyOf(entry.Text)))
        .OrderBy(each => each.Key, StringComparer.Ordinal)
        .ThenBy(each => each.Text, StringComparer.Ordinal)
        .Select(each => each.Entry)];

    /// <summary>Gives entries and those below them their places: <c>narration--unreliable</c>, with hyphens as no single name has them.</summary>
    private void Name(List<IndexDraft> entries, string above, Func<string, bool> taken)
    {
        foreach (var (entry, name) in entries.Zip(PlaceNames.Of([.. entries.Select(entry => entry.Text)], taken)))
        {
            entry.Anchor = new Anchor(_page, above + name);
            Name(entry.Children, $"{above}{name}--", _ => false);
        }
    }

    /// <summary>What a letter is called in addresses; letters with marks by their numbers, so that Å is not A.</summary>
    private static string NameOf(string letter) => letter == IndexLetter.None
        ? "letter-none"
        : $"letter-{string.Concat(letter.EnumerateRunes().Select(rune => char.IsAsciiLetter((char)rune.Value) && rune.IsAscii ? rune.ToString().ToLowerInvariant() : $"u{rune.Value:x4}"))}";

    private IndexEntry Entry(IndexDraft draft) => new(
        draft.Anchor!, // every entry has been named
        [new Text(draft.Text, draft.Range)],
        _order.InOrder(draft.Mentions),
        [.. InOrder(draft.Children).Select(Entry)],
        References(draft.See),
        References(draft.SeeAlso));

    private ImmutableArray<IndexCrossReference> References(List<IndexDraft> targets) =>
        [.. InOrder(targets).Select(target => new IndexCrossReference([new Text(target.FullText, target.Range)], target.Anchor!))]; // named with the others
}
