using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>
/// Closes up headings that leave out a level, because readers who listen find their way by the levels. Source: WCAG 2.2, technique G141.
/// </summary>
/// <param name="findings">Where CMP211 goes, for each heading that leaves out a level.</param>
internal sealed class HeadingLevels(List<Diagnostic> findings) : ProseRewriter
{
    private readonly Stack<(int Written, int Level)> _above = new([(1, 1)]);
    private int _before = 1;

    protected override Block? Rewrite(Block block)
    {
        if (block is not Heading heading)
            return RewriteParts(block);
        if (heading.Level > _before + 1)
            findings.Add(DiagnosticCatalogue.HeadingJump.At(heading.Range, heading.Level, _before));
        _before = heading.Level;
        while (_above.Peek().Written >= heading.Level)
            _above.Pop();
        var level = _above.Peek().Level + 1;
        _above.Push((heading.Level, level));
        return level == heading.Level ? heading : heading with { Level = level };
    }

    protected override Inline? Rewrite(Inline inline) => inline;
}
