using Companion.Diagnostics;
using Companion.Parse.Marks;
using Markdig.Syntax;
using CodeBlock = Companion.Model.CodeBlock;
using Block = Companion.Model.Block;

namespace Companion.Parse;

/// <summary>Understands code between fences, and code that is indented.</summary>
/// <param name="reading">The chapter.</param>
internal sealed class CodeReader(ChapterReading reading)
{
    /// <returns>The code; within what it tells, where braces behind the fence say so. Other attributes are for the author's own tools.</returns>
    public Block Read(Markdig.Syntax.CodeBlock code, SourceRange range)
    {
        var info = (code as FencedCodeBlock)?.Info;
        var language = info?.Split('{')[0];
        var block = new CodeBlock(string.IsNullOrEmpty(language) ? null : language, TextOf(code), range);
        return code is FencedCodeBlock && Braces(range) is { Reveals: true } written
            ? Reveals.Around(AttributeReader.Read(written, reading).Reveal, [block], range)[0]
            : block;
    }

    /// <summary>The braces in the line that opens the fence; null when there are none.</summary>
    private static WrittenAttributes? Braces(SourceRange range)
    {
        var text = range.Source.Text;
        var end = text.AsSpan(range.Start, range.Length).IndexOfAny('\r', '\n') is >= 0 and var line ? range.Start + line : range.End;
        var start = text.IndexOf('{', range.Start, end - range.Start);
        return start < 0 ? null : WrittenAttributes.Read(text, start, end, 0);
    }

    private static string TextOf(Markdig.Syntax.CodeBlock code)
    {
        var text = code.Lines.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.Length == 0 ? "" : text + "\n";
    }
}
