namespace Companion.Load.Yaml;

/// <summary>Where the characters of a value stand in its file, although quotation marks, escapes and folded lines come between.</summary>
/// <remarks>Source: YAML 1.2.2, “Flow Scalar Styles” and “Block Scalar Styles”.</remarks>
internal ref struct ScalarPlaces
{
    private readonly ReadOnlySpan<char> _written;
    private readonly char _quotationMark;
    private int _at;

    private ScalarPlaces(ReadOnlySpan<char> written)
    {
        _written = written;
        _quotationMark = written is ['"' or '\'', ..] ? written[0] : '\0';
        if (_quotationMark != '\0')
            _at = 1;
        else if (written is ['|' or '>', ..])
            _at = Math.Max(0, written.IndexOf('\n'));
    }

    /// <summary>The offset in the file of each character of the value, and of its end.</summary>
    /// <returns>Null when value and file cannot be told to agree.</returns>
    public static int[]? Of(YamlScalar scalar)
    {
        var reading = new ScalarPlaces(scalar.Range.Text);
        var places = new int[scalar.Value.Length + 1];
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            if (reading.Next(scalar.Value[i]) is not { } place)
                return null;
            places[i] = scalar.Range.Start + place;
        }

        places[^1] = scalar.Range.Start + reading._at;
        return places;
    }

    /// <summary>Reads one character of the value, and whatever of the file stands for it.</summary>
    private int? Next(char c)
    {
        SkipFoldedLine(c);
        if (_at >= _written.Length)
            return char.IsWhiteSpace(c) ? _written.Length : null;
        var place = _at;
        if (_quotationMark == '"' && _written[_at] == '\\')
            _at = Math.Min(_written.Length, _at + EscapeLength());
        else if (_written[_at] == c)
            _at += _quotationMark == '\'' && c == '\'' ? 2 : 1;
        else if (!char.IsWhiteSpace(c))
            return null;
        return place;
    }

    /// <summary>Line ends and indentation stand in the file for one space, or for none.</summary>
    private void SkipFoldedLine(char c)
    {
        var isJoined = _quotationMark == '"' && _written[_at..] is ['\\', '\r' or '\n', ..];
        if (isJoined)
            _at++;
        while ((isJoined || !char.IsWhiteSpace(c)) && _at < _written.Length && char.IsWhiteSpace(_written[_at]))
            _at++;
    }

    private readonly int EscapeLength() => _at + 1 < _written.Length
        ? _written[_at + 1] switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            _ => 2,
        }
        : 1;
}
