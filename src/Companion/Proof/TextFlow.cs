using System.Text;

namespace Companion.Proof;

/// <summary>The text of a block, across the elements in it.</summary>
internal sealed class TextFlow
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _edges = [];
    private readonly List<(int Start, int End)> _asides = [];
    private int _asideStart;
    private int _asideDepth;

    public void Append(string text) => _text.Append(text);

    /// <summary>An element begins or ends here: the text may go on in the same word, or not.</summary>
    public void Edge() => _edges.Add(_text.Length);

    public void BeginAside()
    {
        Edge();
        if (_asideDepth++ == 0)
            _asideStart = _text.Length;
    }

    public void EndAside()
    {
        if (_asideDepth > 0 && --_asideDepth == 0)
        {
            if (HasLetters(_asideStart))
                _asides.Add((_asideStart, _text.Length));
            else
                _text.Length = _asideStart; // the number of a note, which tells nothing and only parts what belongs together
            _edges.RemoveAll(edge => edge > _text.Length);
        }

        Edge();
    }

    /// <summary>Ends the text.</summary>
    /// <returns>
    /// The ways in which it can be read, none if it is empty: as it stands; where two words touch, each by itself, as in
    /// <c>&lt;span&gt;Madame&lt;/span&gt;&lt;span&gt;person&lt;/span&gt;</c>; and both without what stands aside.
    /// </returns>
    public List<string> End()
    {
        var readings = new List<string>();
        if (_text.Length > 0)
        {
            var text = _text.ToString();
            var touches = _edges.Exists(at => at > 0 && at < text.Length && IsOfWord(text[at - 1]) && IsOfWord(text[at]));
            readings.Add(text);
            if (touches)
                readings.Add(Parted(text, []));
            if (_asides.Count > 0)
                readings.Add(Without(text));
            if (touches && _asides.Count > 0)
                readings.Add(Parted(text, _asides));
        }

        _text.Clear();
        _edges.Clear();
        _asides.Clear();
        _asideDepth = 0;
        return readings;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private bool HasLetters(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (char.IsLetter(_text[i]) || char.IsSurrogate(_text[i]))
                return true;
        }

        return false;
    }

    private string Without(string text)
    {
        var rest = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end) in _asides)
        {
            rest.Append(text, at, start - at);
            at = end;
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text with a space at each edge, and without what stands aside.</summary>
    private string Parted(string text, List<(int Start, int End)> asides)
    {
        var parted = new StringBuilder(text.Length + _edges.Count);
        var at = 0;
        foreach (var edge in _edges.Append(text.Length))
        {
            if (!asides.Exists(aside => at >= aside.Start && edge <= aside.End))
                parted.Append(text, at, edge - at).Append(' ');
            at = edge;
        }

        return parted.ToString();
    }
}
