using System.Text;

namespace Companion.Render.Search;

/// <summary>
/// Words of the book, a line for each block, and with them what an address needs that is to lead a browser to them. A line may begin with the end of
/// the id of its element on the page and <see cref="AfterName"/>. Between two marks <see cref="Unquotable"/> stand words that the page has not just so
/// among the others, because it has them elsewhere, or in another form; or none, where the page has some that are left out here.
/// </summary>
internal sealed class QuotableText
{
    public const char AfterName = '\f';
    public const char Unquotable = '\t';

    private const string Nothing = "\t\t";

    private readonly StringBuilder _text = new();
    private string? _name;

    /// <summary>What anybody looks for in a text, without names and marks.</summary>
    public static string WordsOf(string text) =>
        text.AsSpan().ContainsAny(AfterName, Unquotable) ? string.Join('\n', text.Split('\n').Select(WordsOfLine)) : text;

    private static string WordsOfLine(string line) => line[(line.IndexOf(AfterName) + 1)..].Replace("\t", "", StringComparison.Ordinal);

    /// <summary>The end of the id of the element in which the next line stands; null when it has none.</summary>
    public void Name(string? name) => _name = name;

    /// <summary>Spaces come one by one.</summary>
    public void Append(string text)
    {
        foreach (var letter in text)
        {
            if (letter is not (' ' or '\t' or '\n' or '\r' or '\f'))
                BeginLine().Append(letter);
            else if (!IsAtSpace)
                _text.Append(' ');
        }
    }

    /// <summary>Words that the page does not have in this place.</summary>
    /// <param name="text">Empty for a place where the page has something that is left out here.</param>
    public void AppendUnquotable(string text)
    {
        if (IsAtStart && string.IsNullOrWhiteSpace(text))
            return;
        BeginLine().Append(Unquotable);
        Append(text);
        _text.Append(Unquotable);
    }

    /// <summary>Something that is left out behind a word; the space before it goes with it.</summary>
    public void LeaveOut(string instead = "")
    {
        TrimSpace();
        AppendUnquotable(instead);
    }

    public void EndLine()
    {
        while (!IsAtStart && (TrimSpace() || TrimNothing())) { }
        if (IsAtStart)
            return;
        _text.Append('\n');
        _name = null;
    }

    /// <summary>Ends the text and begins another.</summary>
    public string End()
    {
        var text = _text.ToString().TrimEnd('\n');
        _text.Clear();
        _name = null;
        return text;
    }

    private bool IsAtStart => _text.Length == 0 || _text[^1] == '\n';

    private bool IsAtSpace => IsAtStart || _text[^1] == ' ' || _text.Length > 1 && _text[^1] == Unquotable && _text[^2] == ' ';

    private StringBuilder BeginLine()
    {
        if (IsAtStart && _name is not null)
            _text.Append(_name).Append(AfterName);
        return _text;
    }

    private bool TrimSpace() => Trim(" ");

    private bool TrimNothing() => Trim(Nothing);

    private bool Trim(string end)
    {
        if (_text.Length < end.Length || _text.ToString(_text.Length - end.Length, end.Length) != end)
            return false;
        _text.Length -= end.Length;
        return true;
    }
}
