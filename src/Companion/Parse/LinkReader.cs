using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Typography;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse;

/// <summary>Understands links and images.</summary>
/// <param name="reading">The chapter.</param>
/// <param name="places">For words that are a value in the file: where in it a stretch of them stands; null when they are the chapter's own.</param>
internal sealed class LinkReader(ChapterReading reading, Func<int, int, SourceRange>? places)
{
    /// <param name="image">Markdig's image.</param>
    /// <param name="words">What stands between its brackets.</param>
    /// <param name="range">Where it stands.</param>
    public Image Image(Md.LinkInline image, ImmutableArray<Inline> words, SourceRange range)
    {
        Reveals.RefuseIn(words, reading.Findings);
        var said = Typographer.Set(words, reading.Settings);
        return new Image(
            reading.Target(image.Url ?? "", DestinationOf(image, range)),
            PlainText.Of(said),
            TitleOf(image),
            reading.Named(reading.AttributesOf(image), said, range),
            range);
    }

    /// <summary>A link, and after it the notes and citations in its words, because a link cannot hold another.</summary>
    /// <param name="link">Markdig's link.</param>
    /// <param name="words">What stands between its brackets.</param>
    /// <param name="range">Where it stands.</param>
    public IEnumerable<Inline> Link(Md.LinkInline link, ImmutableArray<Inline> words, SourceRange range)
    {
        var target = reading.Target(link.Url ?? "", DestinationOf(link, range));
        var hoist = new LinkHoist();
        var content = hoist.RewriteAll(words);
        var attributes = reading.Named(reading.AttributesOf(link), content, range);
        return [new Link(target, content, TitleOf(link), attributes, range), .. hoist.Hoisted];
    }

    private static string? TitleOf(Md.LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;

    private SourceRange DestinationOf(Md.LinkInline link, SourceRange range) =>
        link.UrlSpan is { IsEmpty: false } url && link.Reference is null
            ? (places ?? reading.Range)(url.Start, url.End + 1 - url.Start)
            : range;

    private sealed class LinkHoist : ProseRewriter
    {
        public List<Inline> Hoisted { get; } = [];

        protected override Inline? Rewrite(Inline inline)
        {
            if (inline is not (NoteReference or Citation))
                return RewriteParts(inline);
            Hoisted.Add(inline);
            return null;
        }
    }
}
