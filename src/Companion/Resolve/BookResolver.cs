using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>Makes one book of a parsed manuscript: numbers it, links it, and fills in what it refers to.</summary>
public static class BookResolver
{
    /// <param name="manuscript">With ids that are unique, or CMP111 is among its findings.</param>
    /// <param name="shelf">Every file that the manuscript names.</param>
    /// <remarks>Reports CMP207, CMP208, CMP211, CMP214, CMP3xx, CMP530 to CMP534 and CMP6xx.</remarks>
    public static Diagnosed<Book> Resolve(ParsedManuscript manuscript, AssetShelf shelf)
    {
        var findings = new List<Diagnostic>();
        var plan = new ApparatusPlan(manuscript.Settings, manuscript.Chapters.Select(chapter => chapter.Id));
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

        manuscript = manuscript with { Timeline = TimelineLinks.Resolve(manuscript.Timeline, links) };
        findings.AddRange(TimelineNames.Check(manuscript));
        var source = new ApparatusSource(manuscript, spine.ToImmutable(), plan)
        {
            Sources = sources with { Listed = citations.Resolve(sources.Listed) },
        };
        var apparatus = ApparatusBuilder.Build(source, findings);
        apparatusLinks.Check(apparatus);
        return Diagnosed.With(new Book(manuscript.Settings, source.Spine, apparatus, links.UsedAssets, manuscript.Style, manuscript.Wording), findings);
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
            parsed.Header.Reveals,
            content,
            notes.Called(rewriter),
            Contents.Of(content),
            parsed.Source);
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
