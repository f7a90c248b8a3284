using System.Buffers;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>Walks through the characters of a BibTeX file.</summary>
internal sealed class BibScanner(SourceText source)
{
    private static readonly SearchValues<char> s_delimiters = SearchValues.Create("{}\"@");

    private readonly string _text = source.Text;
    private Dictionary<int, int>? _braces;
    private int _at;

    public bool IsAtEnd => _at >= _text.Length;

    /// <summary>Whether nothing but spaces stands before this place in its line.</summary>
    public bool IsAtLineStart => StartsLine(_at);

    /// <summary>Whether a new entry begins here: <c>@word{</c> at the beginning of a line.</summary>
    public bool IsAtEntry => IsEntry(_at);

    public char Peek() => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The character that has been passed.</summary>
    public char Skip() => _text[_at++];

    /// <summary>From the beginning of the file.</summary>
    public int Offset => _at;

    public void GoTo(int offset) => _at = offset;

    public SourceRange Here(int length) => new(source, _at, Math.Min(length, _text.Length - _at));

    /// <summary>Goes on to what may be an entry; a line that begins with a percent sign is none.</summary>
    public bool SkipToEntry()
    {
        while (!IsAtEnd && _text.AsSpan(_at).IndexOfAny('@', '%') is >= 0 and var length)
        {
            _at += length;
            if (Peek() == '@')
                return true;
            if (IsAtLineStart)
                SkipLine();
            else
                _at++;
        }

        _at = _text.Length;
        return false;
    }

    /// <summary>Spaces, and the comments that Biber allows between fields.</summary>
    public void SkipSpace()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '%'))
        {
            if (_text[_at] == '%')
                SkipLine();
            else
                _at++;
        }
    }

    /// <summary>The name of an entry type.</summary>
    public SourceRange Word() => While(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    public SourceRange FieldName() => While(IsOfName);

    /// <summary>Whether the name of a field can begin here.</summary>
    public bool StartsName => !IsAtEnd && IsOfName(_text[_at]);

    public SourceRange Key(char close) => While(c => !char.IsWhiteSpace(c) && c is not (',' or '=' or '{' or '}') && c != close);

    /// <summary>A value in braces or quotation marks.</summary>
    /// <returns>What stands inside; null when it does not close, and then the place is the next entry, a brace that closes too much, or the end.</returns>
    public SourceRange? Delimited()
    {
        var quoted = _text[_at++] == '"';
        var start = _at;
        var depth = 0;
        for (; _text.AsSpan(_at).IndexOfAny(s_delimiters) is >= 0 and var length; _at++)
        {
            _at += length;
            var c = _text[_at];
            if (quoted ? c == '"' && depth == 0 : c == '}' && depth == 0)
                return new SourceRange(source, start, _at++ - start);
            if (c == '{')
                depth++;
            else if ((c == '}' && --depth < 0) || (c == '@' && IsEntry(_at)))
                return null;
        }

        _at = _text.Length;
        return null;
    }

    /// <summary>Passes what stands in braces, whole entries too; only the brace when they do not close.</summary>
    public void SkipBraces()
    {
        _braces ??= Braces();
        _at = _braces.GetValueOrDefault(_at, _at) + 1;
    }

    /// <summary>Goes on to the next comma outside of braces, or to the end of the entry.</summary>
    /// <param name="close">What ends the entry; the other closing bracket is a character like any.</param>
    /// <param name="toName">Whether the name of a field is far enough.</param>
    /// <returns>False when another entry begins first, or the file ends.</returns>
    public bool SkipField(char close, bool toName = false)
    {
        while (!IsAtEnd && !IsAtEntry)
        {
            if (Peek() == ',' || Peek() == close || (toName && StartsName))
                return true;
            var start = _at;
            if (Peek() is not ('{' or '"'))
                _at++;
            else if (Delimited() is null && !IsAtEnd && !IsAtEntry)
                _at = start + 1;
        }

        return false;
    }

    /// <summary>For each brace that is closed, the one that closes it.</summary>
    private Dictionary<int, int> Braces()
    {
        var (pairs, open) = (new Dictionary<int, int>(), new Stack<int>());
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '{')
                open.Push(i);
            else if (_text[i] == '}' && open.TryPop(out var opening))
                pairs[opening] = i;
        }

        return pairs;
    }

    private void SkipLine() => _at = _text.AsSpan(_at).IndexOfAny('\n', '\r') is >= 0 and var length ? _at + length : _text.Length;

    private SourceRange While(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at]))
            _at++;
        return new SourceRange(source, start, _at - start);
    }

    private static bool IsOfName(char c) => !char.IsWhiteSpace(c) && c is not ('=' or ',' or '{' or '}' or '(' or ')' or '"' or '#' or '%' or '@');

    private bool StartsLine(int offset)
    {
        while (offset > 0 && _text[offset - 1] is (' ' or '\t'))
            offset--;
        return offset == 0 || _text[offset - 1] is '\n' or '\r' or '\uFEFF';
    }

    private bool IsEntry(int offset)
    {
        if (offset >= _text.Length || _text[offset] != '@' || !StartsLine(offset))
            return false;
        var end = offset + 1;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            end++;
        var isWord = end > offset + 1;
        while (end < _text.Length && char.IsWhiteSpace(_text[end]))
            end++;
        return isWord && end < _text.Length && _text[end] is ('{' or '(');
    }
}
