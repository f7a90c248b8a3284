using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Parse.References.BibTex;

/// <summary>Reads the values of fields: in braces, in quotation marks, numbers and strings, joined by <c>#</c>.</summary>
/// <remarks>Reports CMP114, CMP502 and CMP511.</remarks>
internal sealed class BibValues
{
    private readonly BibStrings _strings = new();
    private readonly BibScanner _scanner;
    private readonly List<Diagnostic> _findings;
    private readonly NearNames _near;
    private bool _saidTooMuch;

    public BibValues(BibScanner scanner, List<Diagnostic> findings) => (_scanner, _findings, _near) = (scanner, findings, new NearNames(() => _strings.Names));

    /// <summary>A name that values may use from now on.</summary>
    public void Define(BibField field) => _strings.Define(field.Name, field.Tex);

    /// <returns>Empty when there is no value, or when nothing closes it.</returns>
    /// <param name="isRead">Whether anything is made of it; names that only other programs know are no concern of the book.</param>
    public ImmutableArray<BibPiece> Read(bool isRead = true)
    {
        var pieces = ImmutableArray.CreateBuilder<BibPiece>(1);
        while (true)
        {
            _scanner.SkipSpace();
            if (Piece(isRead) is not { } piece)
                return [];
            pieces.Add(piece);
            _scanner.SkipSpace();
            if (_scanner.Peek() != '#')
                return pieces.DrainToImmutable();
            _scanner.Skip();
        }
    }

    private BibPiece? Piece(bool isRead)
    {
        var here = _scanner.Here(1);
        if (_scanner.Peek() is '{' or '"')
        {
            if (_scanner.Delimited() is { } inside)
                return new BibPiece(AllowedText.Of(inside.Text, inside, _findings), inside, IsString: false);
            Unreadable(here, "nothing closes this");
            return null;
        }

        var word = _scanner.FieldName();
        if (word.Length > 0)
            return word.Text.All(char.IsAsciiDigit) ? new BibPiece(word.Text, word, IsString: false) : new BibPiece(StringOf(word, isRead), word, IsString: true);
        Unreadable(here with { Length = 0 }, "a value should stand here");
        return null;
    }

    private string StringOf(SourceRange word, bool isRead)
    {
        var name = word.Text;
        var tex = _strings.Find(name, out var isTooMuch);
        if (tex is null && isRead)
            _findings.Add(_near.AddTo(DiagnosticCatalogue.UnknownBibTexString.At(word, name), name));
        if (isTooMuch && !_saidTooMuch)
            Unreadable(word, "the strings of this file stand for too many characters");
        _saidTooMuch |= isTooMuch;
        return tex ?? name;
    }

    private void Unreadable(SourceRange range, string words) => _findings.Add(DiagnosticCatalogue.UnreadableBibTex.At(range, words));
}
