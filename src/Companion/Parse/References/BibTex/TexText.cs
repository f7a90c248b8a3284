using System.Buffers;
using System.Text;

namespace Companion.Parse.References.BibTex;

/// <summary>Turns the TeX of a value into characters.</summary>
/// <remarks>
/// Accents, letters, dashes, quotation marks, emphasis, <c>\enquote</c>, <c>\url</c>, and mathematics as far as a line of text can show it. Braces that only protect capitals
/// leave no trace, since titles stay as they are written. Source: The TeXbook; the LaTeX Companion.
/// </remarks>
/// <param name="tex">As it stands between the delimiters of a value.</param>
/// <param name="form">What becomes of its markup.</param>
/// <param name="depth">How many accents and addresses it stands in.</param>
internal sealed class TexText(string tex, TexForm form, int depth = 0)
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\\{}$~-`'\n\t\r");

    private const int DeepestNesting = 8;
    private const int LongestClosing = 100;

    private readonly StringBuilder _out = new(tex.Length);
    private readonly Stack<string> _closings = new([""]);
    private int _at;
    private bool _inMathematics;

    public static string Read(string tex, TexForm form) =>
        tex.AsSpan().IndexOfAny(s_marks) < 0 && !tex.Contains("  ", StringComparison.Ordinal) ? tex.Trim(' ') : new TexText(tex, form).Read();

    private string Read()
    {
        while (_at < tex.Length)
            Next();
        foreach (var closing in _closings)
            _out.Append(closing);
        return form == TexForm.Markdown || depth > 0 ? _out.ToString() : _out.ToString().Trim(' ');
    }

    private char Peek(int ahead = 0) => _at + ahead < tex.Length ? tex[_at + ahead] : '\0';

    private void Next()
    {
        var c = tex[_at++];
        switch (c)
        {
            case '\\':
                Command();
                break;
            case '{':
                _closings.Push("");
                break;
            case '}':
                if (_closings.Count > 1)
                    _out.Append(_closings.Pop());
                break;
            case '$' when _inMathematics || OpensMathematics():
                _inMathematics = !_inMathematics;
                break;
            case '^' or '_' when _inMathematics:
                Script(c == '^' ? "sup" : "sub");
                break;
            case '~' or '-' or '`' or '\'' or '?' or '!' when form == TexForm.Code:
                _out.Append(c);
                break;
            case '~':
                _out.Append('\u00A0');
                break;
            case '-' when !_inMathematics:
                _out.Append(TexPunctuation.Dash(tex, ref _at));
                break;
            case '`' or '\'' or '?' or '!':
                _out.Append(TexPunctuation.Of(c, Peek(), out var length));
                _at += length - 1;
                break;
            case ' ' or '\t' or '\r' or '\n':
                Space(c);
                break;
            default:
                _out.Append(c);
                break;
        }
    }

    /// <summary>An address may have a dollar sign; old ones write their tilde as mathematics.</summary>
    private bool OpensMathematics() => tex.IndexOf('$', _at) >= 0 && (form != TexForm.Code || Peek() == '\\');

    private void Space(char c)
    {
        if (form == TexForm.Markdown)
            _out.Append(c);
        else if (_out.Length == 0 || _out[^1] != ' ')
            _out.Append(' ');
    }

    private void Command()
    {
        var name = Name();
        if (form == TexForm.Markdown && TexCommands.EscapesMarkdown(name))
            _out.Append('\\').Append(name);
        else if (TexAccents.IsAccent(name))
            _out.Append(TexAccents.Set(name, Argument()));
        else if (TexSymbols.Of(name) is { } symbol)
            Symbol(symbol);
        else if (TexMarkup.OfCommand(name, form) is { } markup)
            Open(markup);
        else if (TexMarkup.OfSwitch(name, form) is { } change)
            Switch(change);
        else if (name == "href" && form == TexForm.Markdown)
            Open(new TexMarkup("[", $"](<{Address()}>)"));
        else if (TexMarkup.ArgumentsToDrop(name) is { } count)
            while (count-- > 0 && Peek() == '{')
                Group();
        else if (name is "(" or ")")
            _inMathematics = name == "(";
        else if (name == "url")
            _out.Append(form == TexForm.Markdown ? $"<{Address()}>" : Address());
    }

    /// <summary>A sign that TeX had to be told is no markup is none in Markdown either.</summary>
    private void Symbol(string symbol)
    {
        if (form == TexForm.Markdown && symbol is [var sign] && char.IsAscii(sign) && !char.IsLetterOrDigit(sign) && sign != ' ')
            _out.Append('\\');
        _out.Append(symbol);
    }

    private string Address() => depth < DeepestNesting ? new TexText(Group(), TexForm.Code, depth + 1).Read().Trim() : Group();

    /// <summary>A word of letters and the spaces after it, or one other character.</summary>
    private string Name()
    {
        var start = _at;
        while (char.IsAsciiLetter(Peek()))
            _at++;
        if (_at == start)
            return _at < tex.Length ? tex[_at++].ToString() : "";
        var name = tex[start.._at];
        if (Peek() == '*')
            _at++;
        while (Peek() is ' ' or '\n' or '\r' or '\t')
            _at++;
        return name;
    }

    private void Open(TexMarkup markup)
    {
        if (Peek() != '{')
            return;
        _at++;
        _out.Append(markup.Open);
        _closings.Push(markup.Close);
    }

    private void Switch(TexMarkup markup)
    {
        var closing = _closings.Pop();
        var fits = closing.Length < LongestClosing;
        _out.Append(fits ? markup.Open : "");
        _closings.Push(fits ? markup.Close + closing : closing);
    }

    /// <summary>Sub- and superscript in mathematics.</summary>
    private void Script(string element)
    {
        var markup = TexMarkup.Element(element, form);
        if (Peek() == '{')
            Open(markup);
        else
            _out.Append(markup.Open).Append(Argument()).Append(markup.Close);
    }

    /// <summary>What an accent stands on: a group, a command, or a character.</summary>
    private string Argument()
    {
        while (Peek() == ' ')
            _at++;
        if (depth >= DeepestNesting || Peek() != '\\')
            return depth < DeepestNesting ? Letter() : "";
        _at++;
        var name = Name();
        return TexAccents.IsAccent(name) ? TexAccents.Set(name, Letter()) : TexSymbols.Of(name) ?? "";
    }

    private string Letter() =>
        Peek() == '{' ? new TexText(Group(), form, depth + 1).Read()
        : _at < tex.Length && Peek() is not ('\\' or '}') ? tex[_at++].ToString()
        : "";

    /// <summary>What stands in the next braces, untouched; the rest of the value if they do not close.</summary>
    private string Group()
    {
        if (Peek() != '{')
            return "";
        var start = ++_at;
        var open = 1;
        while (_at < tex.Length && open > 0)
            open += tex[_at++] switch { '{' => 1, '}' => -1, _ => 0 };
        return tex[start..(open == 0 ? _at - 1 : _at)];
    }
}
