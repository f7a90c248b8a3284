using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>A field of an entry.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="NameRange">Where the name stands.</param>
/// <param name="Pieces">What the value is joined of; not empty.</param>
internal sealed record BibField(string Name, SourceRange NameRange, ImmutableArray<BibPiece> Pieces)
{
    /// <summary>The value, its pieces joined and without its delimiters.</summary>
    public string Tex { get; } = Pieces is [var only] ? only.Tex : string.Concat(Pieces.Select(piece => piece.Tex));

    /// <summary>Where the value stands, without its delimiters.</summary>
    public SourceRange Range => Pieces[0].Range with { Length = Pieces[^1].Range.End - Pieces[0].Range.Start };

    /// <summary>Where a stretch of the value stands; for what a <c>@string</c> says, its name.</summary>
    /// <param name="start">An offset in <see cref="Tex"/>.</param>
    /// <param name="length">May not reach beyond the piece that begins it.</param>
    public SourceRange PlaceOf(int start, int length)
    {
        foreach (var piece in Pieces)
        {
            if (start < piece.Tex.Length)
                return piece.IsString ? piece.Range : new SourceRange(piece.Range.Source, piece.Range.Start + start, Math.Min(length, piece.Tex.Length - start));
            start -= piece.Tex.Length;
        }

        return Range;
    }
}

/// <summary>One of the pieces of a value that <c>#</c> joins.</summary>
/// <param name="Tex">What it says.</param>
/// <param name="Range">Where it stands, without delimiters.</param>
/// <param name="IsString">Whether the name of a <c>@string</c> stands there, not what it says.</param>
internal readonly record struct BibPiece(string Tex, SourceRange Range, bool IsString);
