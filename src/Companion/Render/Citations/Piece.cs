namespace Companion.Render.Citations;

/// <summary>A character of a citation, or a place at which something begins or ends.</summary>
/// <param name="Character">Of a <see cref="PieceKind.Character"/>.</param>
/// <param name="Tag">As it is written, of a <see cref="PieceKind.Tag"/>.</param>
/// <param name="IsVerbatim">Whether the character is part of an address, which has no punctuation.</param>
internal readonly record struct Piece(PieceKind Kind, char Character = default, string? Tag = null, bool IsVerbatim = false)
{
    /// <summary>Whether anything of it is seen.</summary>
    public bool IsSeen => Kind == PieceKind.Character && Character != ' ';
}

/// <summary>What a <see cref="Piece"/> is.</summary>
internal enum PieceKind
{
    Character,
    Tag,
    OpenQuotation,
    CloseQuotation,
    OpenTitle,
    CloseTitle,
}
