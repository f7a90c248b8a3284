using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render;

/// <summary>A page that is still to be written.</summary>
/// <param name="Path">Of the finished file.</param>
/// <param name="Template">Its path below <c>templates</c>.</param>
/// <param name="View">Makes what the template sees; pages are written in parallel, so it changes nothing.</param>
internal sealed record Page(string Path, string Template, Func<TemplateWriter, View> View);

/// <summary>Writes pages in parallel.</summary>
internal static class PageMaker
{
    /// <summary>Writes every page.</summary>
    /// <param name="job">The book.</param>
    /// <param name="pages">In the order of the result.</param>
    /// <returns>The pages that could be written.</returns>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    public static Diagnosed<ImmutableArray<(string Path, string Text)>> Write(RenderJob job, ImmutableArray<Page> pages)
    {
        var globals = new GlobalsView { Book = BookView.Of(job.Book), Words = new WordsView(job.Book.Wording) };
        var written = new (string? Text, ImmutableArray<Diagnostic> Findings)[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = job.Threads }, i =>
        {
            var writer = new TemplateWriter(job.Templates, globals);
            written[i] = (writer.Page(pages[i].Template, () => pages[i].View(writer)), writer.Findings);
        });
        return Diagnosed.With<ImmutableArray<(string Path, string Text)>>(
            [.. pages.Zip(written, (page, result) => (page.Path, result.Text!)).Where(page => page.Item2 is not null)],
            written.SelectMany(result => result.Findings));
    }
}
