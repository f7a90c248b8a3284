using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Companion.Parse.Marks;

/// <summary>Attributes in braces: <c>{#id .class key=value}</c>.</summary>
/// <param name="Items">In the order in which they are written; may be empty.</param>
/// <param name="Readable">Whether all of it could be read.</param>
/// <param name="Start">Offset of <c>{</c> in the file.</param>
/// <param name="Length">To <c>}</c>, included.</param>
internal sealed record WrittenAttributes(ImmutableArray<WrittenAttribute> Items, bool Readable, int Start, int Length)
{
    /// <summary>Whether they say that something is told from a place on.</summary>
    public bool Reveals => Items.Any(item => item.MeansReveal);

    /// <summary>Whether they say that, and nothing else about it.</summary>
    public bool OnlyReveals => Reveals && Items.All(item => item.MeansReveal || item.Name == "otherwise");

    /// <summary>Reads attributes in a line, and moves behind them.</summary>
    /// <returns>Null when there is no <c>{</c>, or no <c>}</c> for it; then nothing has moved.</returns>
    public static WrittenAttributes? Read(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != '{')
            return null;
        var read = Read(slice.Text, slice.Start, slice.End + 1, processor.GetSourcePosition(slice.Start) - slice.Start);
        if (read is null)
            return null;
        slice.Start += read.Length;
        return read;
    }

    /// <summary>Reads attributes in a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where <c>{</c> stands in it.</param>
    /// <param name="end">Where to stop looking for <c>}</c>.</param>
    /// <param name="shift">What to add to an offset in the text to have the offset in the file.</param>
    public static WrittenAttributes? Read(string text, int start, int end, int shift)
    {
        var items = ImmutableArray.CreateBuilder<WrittenAttribute>();
        var readable = true;
        var at = start + 1;
        while (true)
        {
            while (at < end && text[at] is ' ' or '\t' or '\n' or '\r') // an editor may break the line
                at++;
            if (at >= end)
                return null;
            if (text[at] == '}')
                return new WrittenAttributes(items.ToImmutable(), readable, start + shift, at + 1 - start);
            var item = WrittenAttribute.Read(text, ref at, end, shift);
            readable &= item is not null;
            if (item is not null)
                items.Add(item);
        }
    }
}
