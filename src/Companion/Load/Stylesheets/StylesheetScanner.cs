using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Takes a stylesheet apart, as far as is needed to look for what reading systems trip over. Source: CSS Syntax Module 3, section 5.</summary>
internal sealed class StylesheetScanner(SourceText source)
{
    /// <summary>Blocks below this depth count as being in the block of this depth; no rule for readers stands so deep.</summary>
    private const int DeepestBlock = 16;

    private readonly string _text = source.Text;
    private readonly StringBuilder _part = new();
    private readonly ImmutableArray<StylesheetPart>.Builder _parts = ImmutableArray.CreateBuilder<StylesheetPart>();
    private readonly ImmutableArray<SourceRange>.Builder _strings = ImmutableArray.CreateBuilder<SourceRange>();
    private readonly ImmutableArray<SourceRange>.Builder _addresses = ImmutableArray.CreateBuilder<SourceRange>();
    private ImmutableArray<string> _inside = [];
    private int _deeper;
    private int _at;
    private int _start = -1;
    private int _end;

    /// <summary>Every part, in the order of the sheet. A sheet that ends early ends all its blocks.</summary>
    public static ImmutableArray<StylesheetPart> Read(SourceText source) => new StylesheetScanner(source).Read();

    private ImmutableArray<StylesheetPart> Read()
    {
        while (_at < _text.Length)
            Step(_text[_at]);
        End(opensBlock: false);
        return _parts.ToImmutable();
    }

    private void Step(char letter)
    {
        switch (letter)
        {
            case '/' when _text.AsSpan(_at).StartsWith("/*", StringComparison.Ordinal):
                var close = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = close < 0 ? _text.Length : close + 2;
                break;
            case '"' or '\'':
                ReadString(letter, _strings);
                break;
            case '\\' when _at + 1 < _text.Length:
                Keep(letter);
                Keep(_text[_at]);
                break;
            case '(' when IsAddress():
                Keep(letter);
                ReadAddress();
                break;
            case '{':
                OpenBlock();
                break;
            case '}':
                End(opensBlock: false);
                CloseBlock();
                break;
            case ';':
                End(opensBlock: false);
                _at++;
                break;
            default:
                Keep(letter);
                break;
        }
    }

    private void OpenBlock()
    {
        var words = _part.ToString().Trim();
        End(opensBlock: true);
        if (_inside.Length < DeepestBlock)
            _inside = _inside.Add(words);
        else
            _deeper++;
        _at++;
    }

    private void CloseBlock()
    {
        if (_deeper > 0)
            _deeper--;
        else if (!_inside.IsEmpty)
            _inside = _inside[..^1];
        _at++;
    }

    /// <summary>Whether the parenthesis belongs to <c>url(</c>.</summary>
    private bool IsAddress()
    {
        const string Function = "url";
        var start = _at - Function.Length;
        return start >= Math.Max(_start, 0) && _text.AsSpan(start, Function.Length).Equals(Function, StringComparison.OrdinalIgnoreCase)
            && (start == 0 || !(char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is '-' or '_' or '\\'));
    }

    /// <summary>What stands without quotation marks ends at the parenthesis, whatever is in it. Source: CSS Syntax Module 3, section 4.3.6.</summary>
    private void ReadAddress()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            Keep(_text[_at]);
        if (_at == _text.Length)
            return;
        if (_text[_at] is '"' or '\'')
        {
            ReadString(_text[_at], _addresses);
            return;
        }

        var start = _at;
        while (_at < _text.Length && _text[_at] != ')')
            _at += _text[_at] == '\\' && _at + 1 < _text.Length ? 2 : 1;
        var length = _text.AsSpan(start, _at - start).TrimEnd().Length;
        _addresses.Add(new SourceRange(source, start, length));
        Skip(start, start + length, "\"\"");
    }

    private void ReadString(char quotation, ImmutableArray<SourceRange>.Builder strings)
    {
        var (start, end) = (_at, EndOfString(quotation));
        var isClosed = end > start + 1 && _text[end - 1] == quotation;
        strings.Add(new SourceRange(source, start + 1, end - start - (isClosed ? 2 : 1)));
        var isKept = isClosed && IsCompared() && strings[^1].Text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
        Skip(start, end, $"{quotation}{(isKept ? strings[^1].Text : "")}{quotation}");
    }

    /// <summary>Whether what follows is what a selector compares an attribute with.</summary>
    private bool IsCompared() => _start >= 0 && _text[_end - 1] == '=';

    private void Keep(char letter)
    {
        if (!char.IsWhiteSpace(letter))
        {
            _start = _start < 0 ? _at : _start;
            _end = _at + 1;
        }

        _part.Append(letter);
        _at++;
    }

    private void Skip(int start, int end, string instead)
    {
        _start = _start < 0 ? start : _start;
        _part.Append(instead);
        _at = Math.Max(_at, end);
        _end = end;
    }

    /// <summary>Behind the quotation mark, or at the end of the line where it is missing. Source: CSS Syntax Module 3, section 4.3.5.</summary>
    private int EndOfString(char quotation)
    {
        for (var at = _at + 1; at < _text.Length; at++)
        {
            if (_text[at] == '\\')
                at++;
            else if (_text[at] == quotation)
                return at + 1;
            else if (_text[at] is '\n' or '\r' or '\f')
                return at;
        }

        return _text.Length;
    }

    private void End(bool opensBlock)
    {
        if (_start >= 0)
        {
            _parts.Add(new StylesheetPart(new SourceRange(source, _start, _end - _start), _part.ToString().Trim(), opensBlock, _inside)
            {
                Strings = _strings.ToImmutable(),
                Addresses = _addresses.ToImmutable(),
            });
        }

        _part.Clear();
        _strings.Clear();
        _addresses.Clear();
        _start = -1;
    }
}
