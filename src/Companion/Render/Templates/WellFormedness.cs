using System.Text.RegularExpressions;
using System.Xml;

namespace Companion.Render.Templates;

/// <summary>Checks that what templates have written is XML.</summary>
internal static partial class WellFormedness
{
    private const string OpenPiece = "<piece xmlns:epub=\"http://www.idpf.org/2007/ops\">";

    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <param name="Offset">Where reading ended, in the text.</param>
    /// <param name="Words">What is wrong, without a full stop.</param>
    public sealed record Fault(int Offset, string Words);

    /// <summary>Checks a whole document.</summary>
    /// <returns>Null when it is well-formed.</returns>
    public static Fault? Check(string document)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(document), s_settings);
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException exception)
        {
            return new Fault(OffsetOf(document, exception.LineNumber, exception.LinePosition), Words(exception));
        }
    }

    /// <summary>Checks what is to stand inside an element.</summary>
    /// <returns>Null when it is well-formed.</returns>
    public static Fault? CheckPiece(string piece) =>
        Check($"{OpenPiece}{piece}</piece>") is { } fault
            ? new Fault(
                Math.Clamp(fault.Offset - OpenPiece.Length, 0, piece.Length),
                fault.Words.Contains("'piece'", StringComparison.Ordinal) ? "it opens or closes an element alone" : fault.Words)
            : null;

    /// <summary>The reader's words without its own line and position, which count in the page and not in the template.</summary>
    private static string Words(XmlException exception)
    {
        var words = PlaceInPage().Replace(exception.Message, "");
        return words.TrimEnd('.', ' ').Replace('\n', ' ');
    }

    [GeneratedRegex(@" on line \d+ position \d+| Line \d+, position \d+\.?")]
    private static partial Regex PlaceInPage();

    private static int OffsetOf(string text, int line, int position)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
            start = text.IndexOf('\n', start) + 1;
        return Math.Clamp(start + position - 1, 0, text.Length);
    }
}
