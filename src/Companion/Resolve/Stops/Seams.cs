using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve.Stops;

/// <summary>A line out of which words fall away: what stands on both sides of them is joined as if they had never been there.</summary>
internal sealed class Seams
{
    private readonly List<Inline> _line = [];
    private string? _fallen;

    /// <summary>Passes over something.</summary>
    public void FallAway(Inline inline) => _fallen += inline is NoteReference ? "" : PlainText.Of([inline]);

    /// <summary>Adds something behind what has been kept.</summary>
    public void Keep(Inline inline)
    {
        if (_fallen is null)
        {
            _line.Add(inline);
            return;
        }

        if (inline is LineBreak && (_line.Count == 0 || _line[^1] is LineBreak))
            return; // the line has fallen away with its end
        var mended = SeamMending.Mend(TextBefore(), _fallen, TextOf(inline));
        Shorten(mended.Left);
        if (mended.Right.Length == 0 && inline is Text or SoftBreak)
            return; // the seam goes on
        _fallen = null;
        _line.Add(inline switch
        {
            Text text when text.Content != mended.Right => text with { Content = mended.Right },
            SoftBreak when string.IsNullOrWhiteSpace(mended.Right) => inline,
            SoftBreak => new Text(mended.Right, inline.Range),
            _ => inline,
        });
    }

    /// <summary>Whether the line is another one than it was.</summary>
    public bool Changes(ImmutableArray<Inline> line) => _fallen is not null || _line.Count != line.Length || _line.Zip(line).Any(pair => !ReferenceEquals(pair.First, pair.Second));

    /// <summary>What has been kept.</summary>
    public ImmutableArray<Inline> Line()
    {
        if (_fallen is not null)
            Shorten(SeamMending.MendEnd(TextBefore(), _fallen));
        while (_fallen is not null && _line is [.., LineBreak])
            _line.RemoveAt(_line.Count - 1);
        _fallen = null;
        return [.. _line];
    }

    /// <summary>The letters at the end of what has been kept; those of marks stand for themselves and are not changed.</summary>
    private string TextBefore() => string.Concat(_line.Select(TextOf));

    private static string TextOf(Inline inline) => inline is SoftBreak ? " " : inline is LineBreak ? "\n" : PlainText.Of([inline]);

    /// <summary>Makes the end of the line what it has become: shorter, and with another sign at its end.</summary>
    private void Shorten(string left)
    {
        var before = TextBefore();
        var common = 0;
        while (common < left.Length && common < before.Length && left[common] == before[common])
            common++;
        var surplus = before.Length - common;
        while (surplus > 0 && _line.Count > 0 && _line[^1] is (Text or SoftBreak) and var last)
        {
            var text = TextOf(last);
            _line.RemoveAt(_line.Count - 1);
            if (text.Length > surplus)
                _line.Add(((Text)last) with { Content = text[..^surplus] });
            surplus -= Math.Min(surplus, text.Length);
        }

        if (left.Length > common && _line is [.., var end])
            _line.Add(new Text(left[common..], end.Range with { Start = end.Range.End, Length = 0 }));
    }
}
