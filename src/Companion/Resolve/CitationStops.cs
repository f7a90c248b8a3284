using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse.Citations;

namespace Companion.Resolve;

/// <summary>Gives citations the full stop or comma that follows them, so that a style sets it with their own marks.</summary>
internal static class CitationStops
{
    /// <summary>A line in which citations that may end in a quotation mark or a full stop hold the stop behind them; those in parentheses cannot.</summary>
    public static ImmutableArray<Inline> Join(ImmutableArray<Inline> line)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var inline in line)
        {
            if (joined is [.., Citation { Form: not CitationForm.Parenthetical, Stop: "" } citation] && inline is Text { Content: ['.' or ',', ..] } text && !text.Content.StartsWith("..", StringComparison.Ordinal))
            {
                joined[^1] = citation with { Stop = text.Content[..1] };
                if (text.Content.Length > 1)
                    joined.Add(Pieces.Of(text, 1, text.Content.Length));
            }
            else
            {
                joined.Add(inline);
            }
        }

        return joined.ToImmutable();
    }
}
