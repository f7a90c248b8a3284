using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Render.Templates;

namespace Companion.Render;

/// <summary>A page that is still to be written.</summary>
/// <param name="Edition">Whose it is.</param>
/// <param name="Path">Of the finished file.</param>
/// <param name="Template">Its path below <c>templates</c>.</param>
/// <param name="View">Makes what the template sees; pages are written in parallel, so it changes nothing.</param>
internal sealed record Page(Edition Edition, string Path, string Template, Func<TemplateWriter, View> View);

/// <summary>A page that has been written.</summary>
internal sealed record WrittenPage(Edition Edition, string Path, string Text);

/// <summary>Writes pages in parallel.</summary>
internal static class PageMaker
{
    /// <summary>Writes every page.</summary>
    /// <param name="job">The templates.</param>
    /// <param name="pages">In the order of the result; of one edition or of several.</param>
    /// <returns>The pages that could be written.</returns>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    public static Diagnosed<ImmutableArray<WrittenPage>> Write(RenderJob job, ImmutableArray<Page> pages)
    {
        var memory = new PageMemory(keepsMarks: job.Books.Length > 1);
        var written = new (string? Text, ImmutableArray<Diagnostic> Findings)[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = job.Threads }, i =>
        {
            var writer = new TemplateWriter(job.Templates, pages[i].Edition.Globals) { Memory = memory };
            written[i] = (writer.Page(pages[i].Template, () => pages[i].View(writer)), writer.Findings);
        });
        return Diagnosed.With<ImmutableArray<WrittenPage>>(
            [.. pages.Zip(written, (page, result) => result.Text is { } text ? new WrittenPage(page.Edition, page.Path, text) : null).OfType<WrittenPage>()],
            written.SelectMany(result => result.Findings));
    }
}
