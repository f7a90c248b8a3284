using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Makes the book for one reading stop.</summary>
/// <param name="whole">All that the author wrote.</param>
/// <param name="resolver">Makes a book of what is left.</param>
/// <param name="stop">How far its readers have come.</param>
/// <param name="findings">Where CMP710, CMP711 and CMP713 to CMP716 go; what is wrong for everybody has been found already.</param>
internal sealed class EditionResolver(ParsedManuscript whole, BookResolver resolver, ReadingStop stop, List<StopFinding> findings)
{
    private readonly Knowledge _reader = new(stop, new ReadingOrder(whole.Settings.Work));

    public Book Make()
    {
        var maker = new ManuscriptAtStop(whole, _reader);
        var manuscript = maker.Make();
        var linked = new List<StopFinding>();
        var links = new LinksAtStop(stop, AnchorTable.Of(whole.Chapters), AnchorTable.Of(manuscript.Chapters), [], linked);
        var resolved = resolver.Resolve(links.Rewrite(manuscript)).Value;
        var missing = resolved.Missing;
        while (!resolved.Missing.IsEmpty) // a page that nobody needs any more takes the links to it along
        {
            linked.Clear();
            links = links.Without(missing);
            resolved = resolver.Resolve(links.Rewrite(manuscript)).Value;
            missing = [.. missing, .. resolved.Missing];
        }

        findings.AddRange(linked);
        findings.AddRange(TextAtStop.Check(whole, manuscript, _reader));
        return resolved.Book with { Stop = stop, Withheld = Withheld(maker) };
    }

    /// <summary>The chapters that are announced, those of one stop that follow each other together.</summary>
    private ImmutableArray<WithheldChapters> Withheld(ManuscriptAtStop maker)
    {
        var lines = ImmutableArray.CreateBuilder<WithheldChapters>();
        var shown = 0;
        foreach (var chapter in whole.Chapters)
        {
            if (maker.IsShown(chapter))
                shown++;
            else if ((chapter.Header.Withheld?.IsAnnounced ?? whole.Settings.AnnouncesWithheld) && FirstOf(chapter) is { } first)
                Add(lines, new WithheldChapters(shown, first, 1));
        }

        return lines.ToImmutable();
    }

    private static void Add(ImmutableArray<WithheldChapters>.Builder lines, WithheldChapters line)
    {
        if (lines is [.., var last] && last.Before == line.Before && last.Stop == line.Stop)
            lines[^1] = last with { Count = last.Count + 1 };
        else
            lines.Add(line);
    }

    /// <summary>The first stop that shows a chapter; null when none does.</summary>
    private ReadingStop? FirstOf(ParsedChapter chapter) =>
        whole.Settings.Stops.FirstOrDefault(other => new ManuscriptAtStop(whole, _reader with { Stop = other }).IsShown(chapter));
}
