using Companion.Diagnostics;
using Companion.Model.Stops;
using Companion.Parse.Marks;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse;

/// <summary>Takes <c>{reveals=3.22}</c> from the beginning of a line of prose: it belongs to all of the paragraph, item, row or note that begins with it.</summary>
/// <param name="reading">The chapter.</param>
internal sealed class LeadingReveal(ChapterReading reading)
{
    private const int LongestBox = 4;

    /// <summary>From the first paragraph of something that holds blocks.</summary>
    public Reveal? Take(ContainerBlock container) => container.FirstOrDefault() is ParagraphBlock paragraph ? Take(paragraph.Inline, mayBeAlone: container.Count > 1) : null;

    /// <param name="line">A line of prose.</param>
    /// <param name="mayBeAlone">Whether something else follows that the braces belong to, such as a row’s other cells.</param>
    /// <returns>Null when the line does not begin with braces that say what it tells.</returns>
    /// <remarks>Reports CMP204 for other attributes in them, and CMP703 where nothing follows.</remarks>
    public Reveal? Take(Md.ContainerInline? line, bool mayBeAlone = false)
    {
        if (line is null || First(line) is not { } written)
            return null;
        while (line.FirstChild is Md.LiteralInline space && space.Content.IsEmptyOrWhitespace())
            space.Remove();
        TrimAfter(written);
        var isAlone = written.NextSibling is null;
        written.Remove();
        foreach (var other in written.Attributes.Items.Where(item => !item.MeansReveal && item.Name != "otherwise"))
            AttributeReader.ReportUnknown(other, [], reading);
        if (isAlone && !mayBeAlone)
            reading.Report(DiagnosticCatalogue.MisplacedReveal, reading.Range(written), reading.Range(written).Text);
        var own = written.Attributes with { Items = [.. written.Attributes.Items.Where(item => item.MeansReveal || item.Name == "otherwise")] };
        return AttributeReader.Read(own, reading).Reveal;
    }

    /// <summary>The braces, if nothing but spaces or a box for a tick stands before them.</summary>
    private static WrittenReveal? First(Md.ContainerInline line)
    {
        var before = "";
        foreach (var inline in line)
        {
            if (inline is WrittenReveal written)
                return before.Trim() is "" or "[ ]" or "[x]" or "[X]" ? written : null;
            if (inline is not Md.LiteralInline literal || before.Length > LongestBox)
                return null;
            before += literal.Content.ToString();
        }

        return null;
    }

    private static void TrimAfter(WrittenReveal written)
    {
        if (written.NextSibling is Md.LineBreakInline lineBreak)
            lineBreak.Remove();
        if (written.NextSibling is not Md.LiteralInline next)
            return;
        var before = next.Content.Start;
        next.Content.TrimStart();
        next.Span = new SourceSpan(next.Span.Start + next.Content.Start - before, next.Span.End);
        if (next.Content.IsEmpty)
            next.Remove();
    }
}
