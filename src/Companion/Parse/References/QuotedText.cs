using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Typography;

namespace Companion.Parse.References;

/// <summary>Finds what a title quotes, with the quotation marks of any language; so that a style can set them anew, and nest them.</summary>
/// <remarks>A quotation begins and ends in the same piece of emphasis. An apostrophe is set as such.</remarks>
internal sealed class QuotedText
{
    private static readonly RichTextElement s_quotation = new(PhraseKind.Quotation, Attributes.None);

    private readonly TypedLine _line;
    private readonly SourceRange _range;
    private readonly bool _smart;
    private int _at;
    private int _lastOpening = -2;

    private QuotedText(TypedLine line, SourceRange range, bool smart) => (_line, _range, _smart) = (line, range, smart);

    public static ImmutableArray<Inline> Set(ImmutableArray<Inline> line, SourceRange range, bool smart)
    {
        var words = new StringBuilder();
        Collect(line, words);
        return new QuotedText(new TypedLine(words.ToString()), range, smart).Level(line);
    }

    private static void Collect(ImmutableArray<Inline> line, StringBuilder words)
    {
        foreach (var inline in line)
        {
            if (inline is Phrase phrase)
                Collect(phrase.Content, words);
            else
                words.Append(((Text)inline).Content); // values hold nothing else
        }
    }

    private ImmutableArray<Inline> Level(ImmutableArray<Inline> line)
    {
        var open = new RichTextStack(_range);
        foreach (var inline in line)
        {
            if (inline is Phrase phrase)
            {
                open.Add(phrase with { Content = Level(phrase.Content) });
            }
            else if (inline is Text { Verbatim: true } verbatim)
            {
                _at += verbatim.Content.Length;
                open.Add(verbatim);
            }
            else
            {
                foreach (var character in ((Text)inline).Content)
                {
                    Character(character, open);
                    _at++;
                }
            }
        }

        return open.End();
    }

    private void Character(char c, RichTextStack open)
    {
        switch (c)
        {
            case '"':
                Straight(open);
                break;
            case '\'':
                Apostrophe(open);
                break;
            case '’':
                if (_line.IsWordAt(_at + 1) || _line.IsGapAt(_at - 1) || IsPossessive(open) || !Closes(open, "‘", "‚"))
                    open.Add(c);
                break;
            case '”':
                if (!Closes(open, "“", "„") && !(StandsFree() && !_line.IsGapAt(_at + 1) && Opens(open, "“", c)))
                    open.Add(c);
                break;
            case '“':
                if (!Closes(open, "„"))
                    Opens(open, "“", c);
                break;
            case '‘':
                if (!Closes(open, "‚") && (_line.IsGapAt(_at + 1) || !Opens(open, "‘", c)))
                    open.Add(c);
                break;
            case '„' or '‚':
                Opens(open, c.ToString(), c);
                break;
            case '«' or '»' or '‹' or '›':
                Guillemet(c, open);
                break;
            default:
                if (!(c is ' ' or '\u00A0' or '\u202F' && IsInsideGuillemets(open)))
                    open.Add(c);
                break;
        }
    }

    private void Straight(RichTextStack open)
    {
        if (!_line.IsGapAt(_at - 1) && _lastOpening != _at - 1 && _line[_at - 1] is not ('(' or '[') && Closes(open, "“", "„"))
            return;
        if (StandsFree() && !_line.IsGapAt(_at + 1))
            Opens(open, "“", _smart ? '“' : '"');
        else
            open.Add(_smart && !char.IsAsciiDigit(_line[_at - 1]) ? '”' : '"');
    }

    private void Apostrophe(RichTextStack open)
    {
        var apostrophe = _smart ? '’' : '\'';
        var isInWord = _line.IsWordAt(_at - 1) && _line.IsWordAt(_at + 1);
        if (!isInWord && StandsFree() && !_line.IsGapAt(_at + 1) && !_line.IsElisionAt(_at) && _line.CanCloseAfter(_at))
            Opens(open, "‘", apostrophe);
        else if (isInWord || _line.IsGapAt(_at - 1) || IsPossessive(open) || !Closes(open, "‘", "‚"))
            open.Add(apostrophe);
    }

    /// <summary>Guillemets point outwards in French, inwards in German; spaces inside them are not part of what is quoted.</summary>
    private void Guillemet(char c, RichTextStack open)
    {
        var (partner, isDouble) = (c switch { '«' => "»", '»' => "«", '‹' => "›", _ => "‹" }, c is '«' or '»');
        if (Closes(open, partner))
            return;
        if (c is '«' or '‹' || (StandsFree() && _line.IsWordAt(_at + 1)))
            Opens(open, c.ToString(), c);
        else if (!Closes(open, isDouble ? "“" : "‘"))
            open.Add(c);
    }

    private bool IsInsideGuillemets(RichTextStack open) =>
        (open.Innermost is "«" or "‹" && _lastOpening == _at - 1) || (open.Innermost == "«" && _line[_at + 1] == '»') || (open.Innermost == "‹" && _line[_at + 1] == '›');

    private bool StandsFree() =>
        _line.IsGapAt(_at - 1) || _line[_at - 1] is '(' or '[' or '-' or '–' or '—' or '/' or '¿' or '¡' or '…' || _lastOpening == _at - 1;

    /// <summary>Whether an apostrophe after an s belongs to the word, because another mark further on ends what is quoted: <c>‘The boys’ book’</c>.</summary>
    private bool IsPossessive(RichTextStack open)
    {
        if (!open.IsOpen("‘") || _line[_at - 1] != 's' || _line[_at + 1] != ' ' || !char.IsLower(_line[_at + 2]))
            return false;
        for (var i = _at + 2; i < _line.Length; i++)
        {
            if (_line[i] is '\'' or '’' or '‘' && !(_line.IsWordAt(i - 1) && _line.IsWordAt(i + 1)))
                return _line[i] != '‘' && !_line.IsGapAt(i - 1);
        }

        return false;
    }

    private bool Opens(RichTextStack open, string closer, char written)
    {
        open.Open(closer, written.ToString(), s_quotation);
        _lastOpening = _at;
        return true;
    }

    private static bool Closes(RichTextStack open, params ReadOnlySpan<string> closers)
    {
        foreach (var closer in closers)
        {
            if (open.Close(closer))
                return true;
        }

        return false;
    }
}
