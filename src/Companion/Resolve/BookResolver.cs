using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;
using Companion.Resolve.Access;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>A book, and what of it links name that it does not have.</summary>
/// <param name="Book">The book.</param>
/// <param name="Missing">Pages of the apparatus, and places on them.</param>
internal sealed record ResolvedBook(Book Book, ImmutableArray<Destination> Missing);

/// <summary>Makes one book of a parsed manuscript: numbers it, links it, and fills in what it refers to.</summary>
/// <param name="shelf">Every file that the manuscript names.</param>
/// <param name="chapterIds">Of all chapters that the author wrote: pages of the apparatus are called the same at every stop.</param>
internal sealed class BookResolver(AssetShelf shelf, ImmutableArray<string> chapterIds)
{
    /// <param name="manuscript">As a reader may see it. With ids that are unique, or CMP111 is among its findings.</param>
    /// <remarks>Reports CMP207, CMP208, CMP211, CMP214, CMP222 to CMP225, CMP229, CMP3xx, CMP530 to CMP534 and CMP6xx.</remarks>
    public Diagnosed<ResolvedBook> Resolve(ParsedManuscript manuscript)
    {
        var findings = new List<Diagnostic>();
        var plan = new ApparatusPlan(manuscript.Settings, chapterIds);
        var sources = SourceList.Of(manuscript, plan, findings);
        var citations = new CitationResolver(manuscript, sources, plan, findings);
        var figures = new FigureNumbering(manuscript.Chapters);
        var passages = new PassageLinks(manuscript.Settings.Work, plan, findings);
        var apparatusLinks = new ApparatusLinks(manuscript, plan, findings);
        var links = new LinkResolver(AnchorTable.Of(PlaceTitles.Fill(manuscript, figures)), apparatusLinks, shelf, findings);
        var spine = ImmutableArray.CreateBuilder<Chapter>(manuscript.Chapters.Length);
        var register = RegisterResolver.Placed(manuscript.Register, plan);
        var terms = new TermLinker(register, manuscript.Settings.Language, findings);
        manuscript = manuscript with { Register = RegisterResolver.Linked(register, terms, links) };
        var firstNumber = 1;
        foreach (var parsed in manuscript.Chapters)
        {
            var chapter = Resolve(citations.Resolve(terms.Link(parsed)), new Lookups(links, figures, passages), firstNumber, findings);
            firstNumber += chapter.Notes.Length;
            spine.Add(chapter);
        }

        var access = new AccessFindings(manuscript.Wording, findings);
        foreach (var chapter in spine)
            access.Check(chapter, manuscript.Settings.Language);
        manuscript = manuscript with { Timeline = TimelineLinks.Resolve(manuscript.Timeline, links) };
        findings.AddRange(TimelineNames.Check(manuscript));
        var source = new ApparatusSource(manuscript, spine.ToImmutable(), plan)
        {
            Sources = sources with { Listed = citations.Resolve(sources.Listed) },
        };
        var apparatus = ApparatusBuilder.Build(source, findings);
        var missing = apparatusLinks.Check(apparatus);
        return Diagnosed.With(new ResolvedBook(new Book(manuscript.Settings, source.Spine, apparatus, links.UsedAssets, manuscript.Style, manuscript.Wording), missing), findings);
    }

    private static Chapter Resolve(ParsedChapter parsed, Lookups lookups, int firstNumber, List<Diagnostic> findings)
    {
        var notes = new NoteNumbering(parsed, firstNumber, findings);
        var rewriter = new ChapterRewriter(parsed.Source.Path, lookups, notes);
        var title = rewriter.RewriteAll(parsed.Title);
        var content = new HeadingLevels(findings).RewriteAll(rewriter.RewriteAll(parsed.Content));
        return new Chapter(
            parsed.Id,
            title,
            parsed.Header.Summary,
            parsed.Header.Reveals?.Place,
            content,
            notes.Called(rewriter),
            Contents.Of(content),
            parsed.Source)
        {
            Changes = parsed.Header.Changes,
        };
    }

    /// <summary>What is looked up for every chapter.</summary>
    private sealed record Lookups(LinkResolver Links, FigureNumbering Figures, PassageLinks Passages);

    private sealed class ChapterRewriter(string file, Lookups lookups, NoteNumbering notes) : ProseRewriter
    {
        protected override Block? Rewrite(Block block) => block switch
        {
            Figure figure => RewriteParts(lookups.Figures.Number(figure)),
            Passage passage => RewriteParts(lookups.Passages.Resolve(passage)),
            _ => RewriteParts(block),
        };

        protected override Inline? Rewrite(Inline inline) => inline switch
        {
            NoteReference reference => notes.Number(reference),
            Link link => RewriteParts(lookups.Links.Resolve(file, link)),
            Image image => lookups.Links.Resolve(file, image),
            _ => RewriteParts(inline),
        };
    }
}
