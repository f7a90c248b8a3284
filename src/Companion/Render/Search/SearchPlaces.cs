using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;
using Companion.Render.Prose;

namespace Companion.Render.Search;

/// <summary>Says where in a book one can look for something: in each section of each chapter, and in the entries of the apparatus that say something new.</summary>
internal static class SearchPlaces
{
    /// <param name="leaves">The pages of the book.</param>
    /// <param name="book">The book at one stop: what it does not have cannot be found.</param>
    /// <returns>In the order of the pages, and on each page in reading order; its beginning comes first.</returns>
    public static ImmutableArray<SearchPlace> Of(ImmutableArray<Leaf> leaves, Book book) =>
        [.. leaves.SelectMany((leaf, i) => leaf.Chapter is { } chapter ? Of(chapter, i) : Of(leaf.Apparatus!, i, book, PlainText.Of(leaf.Title)))]; // a leaf is one or the other

    private static IEnumerable<SearchPlace> Of(Chapter chapter, int leaf)
    {
        var text = new SearchText(chapter.Id, chapter.Notes.DistinctBy(note => note.Label).ToDictionary(note => note.Label, StringComparer.Ordinal), Addressed.In(chapter));
        var (name, title) = (default(string), PlainText.Of(chapter.Title));
        if (chapter.Summary is { } summary)
            text.AddUnquotable(summary);
        foreach (var block in chapter.Content)
        {
            if (block is Heading heading)
            {
                yield return new SearchPlace(leaf, name, title, [], text.End());
                (name, title) = (heading.Anchor.Name, PlainText.Of(heading.Content));
            }
            else
            {
                text.Add(block);
            }
        }

        yield return new SearchPlace(leaf, name, title, [], text.End());
    }

    private static IEnumerable<SearchPlace> Of(ApparatusPage page, int leaf, Book book, string title)
    {
        var entries = page switch
        {
            RegisterPage register => register.Entries.Select(entry => Of(entry, leaf)),
            TimelinePage timeline => timeline.Rows.Select(row => Of(row, leaf, new PlaceWords(book.Settings.Work, book.Wording), new DateWords(book.Wording))),
            Bibliography bibliography => bibliography.Groups.SelectMany(sources => sources.Entries).Select(entry => Of(entry, leaf)),
            _ => [], // what they have stands in the chapters too
        };
        return entries.Prepend(new SearchPlace(leaf, null, title, [], ""));
    }

    private static SearchPlace Of(ListedEntry listed, int leaf)
    {
        var (entry, lines) = (listed.Entry, listed.Known.Select(line => line.Text));
        ImmutableArray<string> names = [.. entry.Aliases.Select(alias => alias.Text)];
        var also = string.Join(", ", names);
        return new SearchPlace(leaf, entry.Anchor?.Name, entry.Name.Text, names, string.Join('\n', new[] { SearchText.Of(lines), also }.Where(line => line.Length > 0)));
    }

    private static SearchPlace Of(TimelineRow row, int leaf, PlaceWords places, DateWords dates)
    {
        var (what, when) = (SearchText.Of([row.Event.Description]), dates.Of(row.Event));
        return new(leaf, row.Anchor.Name, places.Of(row.Event.Told), [], when is null ? what : $"{what}\n{when}");
    }

    private static SearchPlace Of(BibliographyEntry entry, int leaf)
    {
        var source = entry.Reference;
        var names = source.Names.Values.SelectMany(some => some).Where(name => !name.IsAndOthers)
            .Select(name => name.Literal ?? string.Join(' ', new[] { name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family }.OfType<string>())).Distinct(StringComparer.Ordinal);
        string?[] words = [string.Join(", ", names), source.Text("container-title"), source.Text("publisher"), source.Dates.GetValueOrDefault("issued")?.From?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        var text = new SearchText();
        text.AddLine(string.Join(". ", words.Where(word => !string.IsNullOrEmpty(word))));
        foreach (var block in source.Annotation)
            text.Add(block);
        return new SearchPlace(leaf, entry.Anchor.Name, source.Text("title") ?? source.Key, [], text.End());
    }
}
