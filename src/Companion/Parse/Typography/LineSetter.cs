using System.Text;
using Companion.Model;

namespace Companion.Parse.Typography;

/// <summary>Sets the characters of a line one after the other, and remembers which quotation marks are open.</summary>
internal sealed class LineSetter(TypedLine line)
{
    private readonly StringBuilder _set = new();
    private int _openDoubles;
    private int _openSingles;
    private int _lastOpening = -1;

    /// <summary>Sets a stretch of the line; the stretches are to come in order.</summary>
    public string Set(int start, int length, string language)
    {
        _set.Clear();
        var marks = QuotationMarks.Of(language);
        var bound = BoundSpaces.Of(language);
        var end = start + length;
        for (var i = start; i < end;)
            i += line[i] == ' ' ? SpaceAt(i, bound, language) : SetAt(i, end, marks, language);
        return _set.ToString();
    }

    /// <returns>How many typed characters have been used up.</returns>
    private int SetAt(int i, int end, QuotationMarks marks, string language)
    {
        switch (line[i])
        {
            case '"':
                Double(i, marks);
                return 1;
            case '\'':
                Single(i, marks);
                return 1;
            case '-' or '.':
                return Run(i, end);
            case ':' or ';' or '!' or '?' or '«' or '»':
                French(i, language);
                return 1;
            default:
                _set.Append(line[i]);
                return 1;
        }
    }

    private int SpaceAt(int i, BoundSpaces bound, string language)
    {
        if (!IsAfterGuillemet(language))
            _set.Append(line.IsBoundAt(i, bound) ? BoundSpaces.Space : ' ');
        return 1;
    }

    private void Double(int i, QuotationMarks marks)
    {
        var opens = TakesTurns(i, marks)
            ? _openDoubles == 0
            : StandsFree(i) && !line.IsGapAt(i + 1) || _openDoubles == 0 && !line.IsWordAt(i - 1) && line.IsWordAt(i + 1);
        if (opens)
            _lastOpening = i;
        var isMark = opens || _openDoubles > 0 || !marks.StandWithoutSpaces;
        _openDoubles = Math.Max(0, _openDoubles + (opens ? 1 : -1));
        _set.Append(opens ? marks.DoubleOpen : isMark ? marks.DoubleClose : "\"");
    }

    private void Single(int i, QuotationMarks marks)
    {
        var takesTurns = TakesTurns(i, marks);
        var isInWord = !takesTurns && line.IsWordAt(i - 1) && line.IsWordAt(i + 1);
        var canOpen = takesTurns ? _openSingles == 0 : !isInWord && StandsFree(i) && !line.IsGapAt(i + 1) && !line.IsElisionAt(i);
        var opens = canOpen && line.CanCloseAfter(i);
        if (opens)
        {
            _lastOpening = i;
            _openSingles++;
            _set.Append(marks.SingleOpen);
        }
        else if (!isInWord && _openSingles > 0 && !line.IsGapAt(i - 1))
        {
            _openSingles--;
            _set.Append(marks.SingleClose);
        }
        else
        {
            _set.Append('’');
        }
    }

    /// <summary>Whether marks open and close by turns here, because no space says which they do.</summary>
    private bool TakesTurns(int i, QuotationMarks marks) => marks.StandWithoutSpaces && line.IsBesideEastAsian(i);

    /// <summary>Whether a quotation mark can open here: after a gap, a dash, a bracket or another opening mark.</summary>
    private bool StandsFree(int i) =>
        line.IsGapAt(i - 1) || line[i - 1] is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '¿' or '¡' or '…' || (_lastOpening == i - 1 && i > 0);

    /// <summary>Two hyphens are an en dash, three an em dash, three full stops an ellipsis; longer rows stay.</summary>
    private int Run(int i, int end)
    {
        var run = Math.Min(line.RunAt(i), end - i);
        var isWhole = line[i - 1] != line[i];
        var mark = (line[i], run) switch
        {
            ('-', 2) when isWhole => "–",
            ('-', 3) when isWhole => "—",
            ('.', 3) when isWhole => "…",
            _ => null,
        };
        _set.Append(mark ?? new string(line[i], run));
        return run;
    }

    private void French(int i, string language)
    {
        var mark = line[i];
        var space = mark == '»' ? FrenchSpacing.InGuillemets(language) : FrenchSpacing.Before(mark, language);
        var standsAlone = mark == '»' || !line.IsWordAt(i + 1) && line[i + 1] is not '/';
        if (space is { } before && standsAlone && mark != '«')
        {
            if (_set.Length > 0 && _set[^1] == ' ')
                _set[^1] = before;
            else if (line.IsWordAt(i - 1) || line[i - 1] is ')' or '"' or '\'' or '…' || (mark == '»' && !line.IsGapAt(i - 1)))
                _set.Append(before);
        }

        _set.Append(mark);
        if (mark == '«' && FrenchSpacing.InGuillemets(language) is { } after)
            _set.Append(after);
    }

    /// <summary>Whether the space was set with the guillemet before it.</summary>
    private bool IsAfterGuillemet(string language) =>
        _set.Length > 1 && _set[^2] == '«' && FrenchSpacing.InGuillemets(language) == _set[^1];
}
