using System.Text;
using System.Xml;
using Companion.Model;

namespace Companion.Render.Citations;

/// <summary>
/// Sets what the template of a citation style has written: joins the parts that are not empty, gives quotations the marks of the
/// language, sets titles in titles upright, puts right the punctuation where two pieces meet, and binds “p.” to its number.
/// </summary>
/// <param name="language">A BCP 47 tag.</param>
internal sealed class CitationTypesetter(string language)
{
    private const string Open = "<set>";
    private const string Close = "</set>";

    private readonly QuotationMarks _marks = QuotationMarks.Of(language);
    private readonly PieceReader _pieces = new(isFrench: language.Split('-')[0] == "fr");

    /// <param name="written">By a template. Beside phrasing elements it may have <c>group</c> and <c>part</c>, which do not come out.</param>
    /// <param name="stop">A full stop or comma that follows it; may be empty.</param>
    /// <returns>The same if it is not well-formed; whoever checks the page will say so.</returns>
    public Markup Set(Markup written, string stop = "")
    {
        if (string.IsNullOrEmpty(written.Xml))
            return new Markup(stop);
        try
        {
            using var reader = new XmlTextReader(new StringReader(Open + written.Xml + Close)) { Namespaces = false, DtdProcessing = DtdProcessing.Prohibit };
            reader.Read();
            var pieces = _pieces.Read(reader);
            pieces.AddRange(stop.Select(character => new Piece(PieceKind.Character, character)));
            var set = PunctuationSetter.Set(pieces, _marks.HoldsPunctuation);
            BindSpaces(set);
            return new Markup(Write(set));
        }
        catch (XmlException)
        {
            return new Markup(written.Xml + stop);
        }
    }

    /// <summary>Makes those spaces no-break ones at which no line should end; elements make no difference to them.</summary>
    private void BindSpaces(List<Piece> pieces)
    {
        var line = string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Tag).Select(piece => piece.Kind == PieceKind.Character ? piece.Character : '"'));
        var (bound, at) = (BoundSpaces.Of(language), 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.Tag)
                continue;
            if (pieces[i] is { Kind: PieceKind.Character, Character: ' ', IsVerbatim: false } && bound.IsAt(line, at))
                pieces[i] = pieces[i] with { Character = BoundSpaces.Space };
            at++;
        }
    }

    private string Write(List<Piece> pieces)
    {
        var into = new StringBuilder(pieces.Count * 2);
        var (quotations, titles) = (0, 0);
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Character:
                    AppendCharacter(into, piece.Character);
                    break;
                case PieceKind.OpenQuotation:
                    into.Append(_marks.At(quotations++).Open);
                    break;
                case PieceKind.CloseQuotation:
                    into.Append(_marks.At(--quotations).Close);
                    break;
                case PieceKind.OpenTitle:
                    into.Append(titles++ % 2 == 0 ? "<i>" : "<span class=\"roman\">");
                    break;
                case PieceKind.CloseTitle:
                    into.Append(--titles % 2 == 0 ? "</i>" : "</span>");
                    break;
                default:
                    into.Append(piece.Tag);
                    break;
            }
        }

        return into.ToString();
    }

    private static void AppendCharacter(StringBuilder into, char character)
    {
        switch (character)
        {
            case '&': into.Append("&amp;"); break;
            case '<': into.Append("&lt;"); break;
            case '>': into.Append("&gt;"); break;
            case '"': into.Append("&quot;"); break;
            default: into.Append(character); break;
        }
    }
}
