using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Takes the way away from links that lead to what a reader may not see: their words stay.</summary>
/// <param name="stop">The reader's.</param>
/// <param name="whole">Every place that the author wrote.</param>
/// <param name="shown">Those that the reader may see.</param>
/// <param name="missing">Destinations on pages of the apparatus that the reader's book does not have.</param>
/// <param name="findings">Where CMP710 and CMP711 go.</param>
internal sealed class LinksAtStop(ReadingStop stop, AnchorTable whole, AnchorTable shown, HashSet<Destination> missing, List<StopFinding> findings)
{
    /// <summary>The same, where pages of the apparatus turn out to be missing.</summary>
    public LinksAtStop Without(IEnumerable<Destination> pages) => new(stop, whole, shown, [.. pages], findings);

    public ParsedManuscript Rewrite(ParsedManuscript manuscript) => manuscript with
    {
        Chapters = [.. manuscript.Chapters.Select(Chapter)],
        References = [.. manuscript.References.Select(reference => reference.Annotation.IsEmpty ? reference : reference with { Annotation = In(reference.Range.Source.Path).RewriteAll(reference.Annotation) })],
        Register = manuscript.Register with
        {
            Entries = [.. manuscript.Register.Entries.Select(entry => entry with { Known = Lines(entry.Known), Shown = Lines(entry.Shown) })],
        },
        Timeline = manuscript.Timeline with
        {
            Events = [.. manuscript.Timeline.Events.Select(told => told with { Description = In(told.Range.Source.Path).RewriteAll(told.Description) })],
        },
    };

    private ParsedChapter Chapter(ParsedChapter chapter)
    {
        var links = In(chapter.Source.Path);
        return chapter with
        {
            Title = links.RewriteAll(chapter.Title),
            Content = links.RewriteAll(chapter.Content),
            Notes = [.. chapter.Notes.Select(note => note with { Content = links.RewriteAll(note.Content) })],
        };
    }

    private ImmutableArray<KnownLine> Lines(ImmutableArray<KnownLine> lines) => [.. lines.Select(line => line with { Text = In(line.Range.Source.Path).RewriteAll(line.Text) })];

    private Links In(string file) => new(this, file);

    private bool IsBeyond(string file, WrittenTarget target)
    {
        var destination = Destination.Read(file, target.Destination);
        if (destination is not Destination.InBook place)
            return missing.Contains(destination);
        return whole.Chapter(place.Chapter) is not null
            && (place.Fragment is null || whole.Place(place.Chapter, place.Fragment) is not null)
            && (shown.Chapter(place.Chapter) is null || (place.Fragment is not null && shown.Place(place.Chapter, place.Fragment) is null));
    }

    private sealed class Links(LinksAtStop links, string file) : ProseRewriter
    {
        public override ImmutableArray<Inline> RewriteAll(ImmutableArray<Inline> line)
        {
            if (!line.Any(inline => inline is Link { Target: WrittenTarget target } && links.IsBeyond(file, target)))
                return base.RewriteAll(line);
            var seams = new Seams();
            foreach (var inline in line)
            {
                if (inline is Link { Target: WrittenTarget target } link && links.IsBeyond(file, target))
                    Words(link, target, seams);
                else if (Rewrite(inline) is { } kept)
                    seams.Keep(kept);
            }

            return seams.Line();
        }

        private void Words(Link link, WrittenTarget target, Seams seams)
        {
            var words = RewriteAll(link.Content);
            var isBlank = string.IsNullOrWhiteSpace(PlainText.Of(words)) && !words.Any(word => word is Image);
            var rule = isBlank ? DiagnosticCatalogue.WordlessLinkBeyondStop : DiagnosticCatalogue.LinkBeyondStop;
            links.Report(rule, target.Range);
            if (isBlank)
                seams.FallAway(link);
            else if (link.Attributes == Attributes.None)
                words.ToList().ForEach(seams.Keep);
            else
                seams.Keep(new Phrase(PhraseKind.Span, words, link.Attributes, link.Range));
        }
    }

    private void Report(Rule rule, SourceRange range) => findings.Add(StopFinding.Of(rule, range, stop));
}
