using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Takes a stylesheet apart, as far as is needed to look for what reading systems trip over. Source: CSS Syntax Module 3, section 5.</summary>
internal sealed class StylesheetScanner(SourceText source)
{
    private readonly string _text = source.Text;
    private readonly StringBuilder _part = new();
    private readonly ImmutableArray<StylesheetPart>.Builder _parts = ImmutableArray.CreateBuilder<StylesheetPart>();
    private ImmutableArray<string> _inside = [];
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
                Skip(EndOfString(letter), $"{letter}{letter}");
                break;
            case '{':
                OpenBlock();
                break;
            case '}':
                End(opensBlock: false);
                _inside = _inside.IsEmpty ? _inside : _inside[..^1];
                _at++;
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
        _inside = _inside.Add(words);
        _at++;
    }

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

    private void Skip(int end, string instead)
    {
        _start = _start < 0 ? _at : _start;
        _part.Append(instead);
        _at = _end = end;
    }

    private int EndOfString(char quotation)
    {
        for (var at = _at + 1; at < _text.Length; at++)
        {
            if (_text[at] == '\\')
                at++;
            else if (_text[at] == quotation)
                return at + 1;
        }

        return _text.Length;
    }

    private void End(bool opensBlock)
    {
        if (_start >= 0)
            _parts.Add(new StylesheetPart(new SourceRange(source, _start, _end - _start), _part.ToString().Trim(), opensBlock, _inside));
        _part.Clear();
        _start = -1;
    }
}
