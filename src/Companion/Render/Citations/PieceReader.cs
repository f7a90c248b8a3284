using System.Text;
using System.Xml;

namespace Companion.Render.Citations;

/// <summary>Takes apart what the template of a citation style has written.</summary>
/// <remarks>
/// <c>group</c> writes <c>by</c> between those of its children that are not empty, but not before a <c>join</c>. Any element can have <c>before</c> and <c>after</c>,
/// which are written only if it is not empty, and <c>case="capital"</c> for its first letter. An empty element does not come out, nor
/// does a link that leads nowhere.
/// </remarks>
internal sealed class PieceReader(bool isFrench)
{
    /// <param name="reader">At the element around everything; it will stand at its end.</param>
    public List<Piece> Read(XmlReader reader)
    {
        var pieces = new List<Piece>();
        ReadChildren(reader, pieces, between: null, isVerbatim: false);
        return pieces;
    }

    private void ReadChildren(XmlReader reader, List<Piece> into, string? between, bool isVerbatim)
    {
        if (reader.IsEmptyElement)
            return;
        var isFirst = true;
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            var child = new List<Piece>();
            var isJoined = reader is { NodeType: XmlNodeType.Element, Name: "join" };
            if (reader.NodeType == XmlNodeType.Element)
                ReadElement(reader, child, isVerbatim);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                AddText(child, reader.Value, isVerbatim);
            if (between is not null && !child.Exists(piece => piece.IsSeen))
                continue;
            if (between is not null && !isFirst && !isJoined)
                AddText(into, Spaced(between), isVerbatim: false);
            into.AddRange(child);
            isFirst = false;
        }
    }

    private void ReadElement(XmlReader reader, List<Piece> into, bool isVerbatim)
    {
        var (name, before, after) = (reader.Name, reader.GetAttribute("before"), reader.GetAttribute("after"));
        var (between, isCapital) = (name == "group" ? reader.GetAttribute("by") ?? "" : null, reader.GetAttribute("case") == "capital");
        var address = name == "a" ? reader.GetAttribute("href") : null;
        var tag = Tag(reader);
        var inside = new List<Piece>();
        ReadChildren(reader, inside, between, isVerbatim || address?.Contains("://", StringComparison.Ordinal) == true);
        if (name is "group" or "part" or "join")
            Trim(inside);
        if (!inside.Exists(piece => piece.IsSeen))
        {
            if (inside.Count > 0 && name is not ("group" or "part" or "join"))
                into.Add(new Piece(PieceKind.Character, ' '));
            return;
        }

        if (isCapital)
            Capitalise(inside);
        AddText(into, Spaced(before), isVerbatim: false);
        var (open, close) = Around(name, tag, address);
        if (open is { } opening)
            into.Add(opening);
        into.AddRange(inside);
        if (close is { } closing)
            into.Add(closing);
        AddText(into, Spaced(after), isVerbatim: false);
    }

    /// <summary>What stands between pieces; French has a narrow space before the higher of its marks.</summary>
    private string? Spaced(string? between) => isFrench && between is [';' or ':', ..] ? $"\u202F{between}" : between;

    private static (Piece? Open, Piece? Close) Around(string name, string tag, string? address) => name switch
    {
        "group" or "part" or "join" => (null, null),
        "a" when string.IsNullOrEmpty(address) => (null, null),
        "q" => (new Piece(PieceKind.OpenQuotation), new Piece(PieceKind.CloseQuotation)),
        "i" => (new Piece(PieceKind.OpenTitle), new Piece(PieceKind.CloseTitle)),
        _ => (new Piece(PieceKind.Tag, Tag: tag), new Piece(PieceKind.Tag, Tag: $"</{name}>")),
    };

    private static string Tag(XmlReader reader)
    {
        if (reader.Name is "group" or "part" or "join" or "q" or "i")
            return "";
        var tag = new StringBuilder("<").Append(reader.Name);
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Name is "before" or "after" or "case")
                continue;
            tag.Append(' ').Append(reader.Name).Append("=\"");
            Prose.XmlText.Append(tag, reader.Value);
            tag.Append('"');
        }

        reader.MoveToElement();
        return tag.Append('>').ToString();
    }

    private static void AddText(List<Piece> into, string? text, bool isVerbatim)
    {
        foreach (var c in text ?? "")
            into.Add(new Piece(PieceKind.Character, c is '\n' or '\r' or '\t' ? ' ' : c, IsVerbatim: isVerbatim));
    }

    /// <summary>Lines of a template may be broken at the ends of a part.</summary>
    private static void Trim(List<Piece> pieces)
    {
        var start = pieces.TakeWhile(piece => !piece.IsSeen).Count();
        for (var i = start - 1; i >= 0; i--)
        {
            if (pieces[i].Kind == PieceKind.Character)
                pieces.RemoveAt(i);
        }

        var end = pieces.FindLastIndex(piece => piece.IsSeen);
        for (var i = pieces.Count - 1; i > end; i--)
        {
            if (pieces[i].Kind == PieceKind.Character)
                pieces.RemoveAt(i);
        }
    }

    private static void Capitalise(List<Piece> pieces)
    {
        var first = pieces.FindIndex(piece => piece.IsSeen);
        if (!pieces[first].IsVerbatim)
            pieces[first] = pieces[first] with { Character = char.ToUpperInvariant(pieces[first].Character) };
    }
}
