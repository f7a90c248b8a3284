namespace Companion.Render.Citations;

/// <summary>Puts right the punctuation where two pieces of a citation meet.</summary>
internal static class PunctuationSetter
{
    /// <summary>Leaves out doubled spaces and marks, and moves full stops and commas into quotations.</summary>
    /// <param name="pieces">As they were written.</param>
    /// <param name="movesIntoQuotations">Whether the language does.</param>
    public static List<Piece> Set(List<Piece> pieces, bool movesIntoQuotations)
    {
        var set = new List<Piece>(pieces.Count);
        var lastSeen = -1;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece is { Kind: PieceKind.Character, IsVerbatim: false, Character: ' ' } && (lastSeen < 0 || IsAfterSpace(set)))
                continue;
            if (piece is { Kind: PieceKind.Character, IsVerbatim: false, Character: '.' or ',' or ';' } && lastSeen >= 0)
                DropSpaces(set, lastSeen + 1);
            if (piece is { Kind: PieceKind.Character, IsVerbatim: false, Character: '.' or ',' or ';' } && lastSeen >= 0 && IsAdjacent(set, lastSeen))
            {
                if (IsSpare(pieces, i, set, lastSeen))
                    continue;
                var closing = movesIntoQuotations && piece.Character != ';' ? set.FindIndex(lastSeen, IsClosing) : -1;
                if (closing >= 0)
                {
                    set.Insert(closing, piece);
                    lastSeen = set.FindLastIndex(other => other.IsSeen);
                    continue;
                }
            }

            set.Add(piece);
            if (piece.IsSeen)
                lastSeen = set.Count - 1;
        }

        while (set.Count > 0 && set[^1] is { Kind: PieceKind.Character, Character: ' ' })
            set.RemoveAt(set.Count - 1);
        return set;
    }

    /// <summary>Whether a quotation ends here, of the style's or of the author's.</summary>
    private static bool IsClosing(Piece piece) => piece.Kind == PieceKind.CloseQuotation || piece is { Kind: PieceKind.Character, IsVerbatim: false, Character: '”' };

    /// <summary>No space stands before a comma, a semicolon or a full stop.</summary>
    private static void DropSpaces(List<Piece> set, int from)
    {
        for (var i = set.Count - 1; i >= from; i--)
        {
            if (set[i] is { Kind: PieceKind.Character, Character: ' ' })
                set.RemoveAt(i);
        }
    }

    /// <summary>Whether a mark says nothing beside the one that stands before it: <c>..</c>, <c>?.</c>, <c>,,</c>. It may replace that one: <c>,.</c>.</summary>
    private static bool IsSpare(List<Piece> pieces, int at, List<Piece> set, int lastSeen)
    {
        var (mark, before) = (pieces[at].Character, set[lastSeen]);
        if (before.IsVerbatim)
            return false;
        switch (before.Character, mark)
        {
            case ('.', '.'):
                var dots = DotsBefore(set, lastSeen);
                var isEllipsis = dots == 2 || (dots == 1 && at + 1 < pieces.Count && pieces[at + 1].Character == '.');
                return !isEllipsis;
            case ('?' or '!' or '…', '.') or (',', ',') or (';', ';' or ','):
                return true;
            case (',' or ';' or ':', '.') or (',', ';'):
                set[lastSeen] = before with { Character = mark };
                return true;
            default:
                return false;
        }
    }

    private static int DotsBefore(List<Piece> set, int lastSeen)
    {
        var dots = 0;
        for (var i = lastSeen; i >= 0 && set[i] is not { Kind: PieceKind.Character, Character: not '.' }; i--)
            dots += set[i].Kind == PieceKind.Character ? 1 : 0;
        return dots;
    }

    /// <summary>Whether only the ends of elements stand behind the last character.</summary>
    private static bool IsAdjacent(List<Piece> set, int lastSeen)
    {
        for (var i = lastSeen + 1; i < set.Count; i++)
        {
            if (set[i].Kind == PieceKind.Character)
                return false;
        }

        return true;
    }

    private static bool IsAfterSpace(List<Piece> set)
    {
        var last = set.FindLastIndex(piece => piece.Kind == PieceKind.Character);
        return last >= 0 && set[last].Character == ' ';
    }
}
