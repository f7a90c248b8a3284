using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>Looks up what the links in the events of the timeline name.</summary>
internal static class TimelineLinks
{
    public static Timeline Resolve(Timeline timeline, LinkResolver links) =>
        timeline with { Events = [.. timeline.Events.Select(told => told with { Description = new Rewriter(told.Range.Source.Path, links).RewriteAll(told.Description) })] };

    private sealed class Rewriter(string file, LinkResolver links) : ProseRewriter
    {
        protected override Inline? Rewrite(Inline inline) => RewriteParts(inline is Link link ? links.Resolve(file, link) : inline);
    }
}
