using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>Checks that headings go down one level at a time. Source: WCAG 2.2, technique G141.</summary>
internal static class HeadingLevels
{
    /// <returns>CMP211 for each heading that leaves out a level.</returns>
    public static IEnumerable<Diagnostic> Check(Book book)
    {
        foreach (var chapter in book.Spine)
        {
            var above = 1;
            foreach (var heading in ProseWalk.Blocks(chapter.Content).OfType<Heading>())
            {
                if (heading.Level > above + 1)
                    yield return DiagnosticCatalogue.HeadingJump.At(heading.Range, heading.Level, above);
                above = heading.Level;
            }
        }
    }
}
