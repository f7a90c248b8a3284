using System.Globalization;
using System.Text;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Collations;

/// <summary>
/// Makes of words a text whose order by code units is the order of the language: letters first, where these are the same marks, then
/// capitals, then whatever is left. Source: Unicode Technical Standard 10, “Unicode Collation Algorithm”.
/// </summary>
internal sealed class SortKey(Alphabet alphabet, Tailoring tailoring)
{
    /// <summary>Where words and numbers end. What stands in parentheses or behind a comma comes before a second word.</summary>
    private const char Aside = '\u0001';
    private const char Pause = '\u0002';
    private const char Space = '\u0003';

    private const char Sign = '\u0008';
    private const char Number = '\u0010';
    private const char Plain = '\u0020';

    /// <summary>Longer numbers are as long as this one.</summary>
    private const int LongestNumber = 0x6000;

    /// <summary>The usual order of marks.</summary>
    private const string Marks = "\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307\u0338\u0327\u0328\u0304";

    private readonly string _marks = tailoring.Marks + Marks;
    private readonly StringBuilder _letters = new();
    private readonly StringBuilder _accents = new();
    private readonly StringBuilder _forms = new();
    private char _gap;

    /// <summary>The whole key.</summary>
    public string Of(string words)
    {
        var parts = Parts.Of(words, tailoring.IsDotless);
        for (var at = 0; at < parts.Count;)
            Next(parts, ref at);
        var accents = tailoring.FromTheEnd ? string.Concat(_accents.ToString().Reverse()) : _accents.ToString();
        return $"{_letters}\0{accents}\0{_forms}\0{words}";
    }

    /// <summary>The heading above the words.</summary>
    public string HeadingOf(string words)
    {
        var parts = Parts.Of(words, tailoring.IsDotless);
        for (var at = 0; at < parts.Count; at++)
        {
            var start = at;
            if (alphabet.Find(parts, ref at, out _) is { } letter)
                return alphabet.HeadingOf(letter);
            at = start;
            var rune = RuneOf(parts[at]);
            if (IsLetter(rune))
                return Hangul.SyllableOf(rune) ?? Rune.ToUpperInvariant(rune).ToString();
            if (IsSign(rune) || Rune.IsDigit(rune))
                return IndexLetter.None;
        }

        return IndexLetter.None;
    }

    private static Rune RuneOf(Part part) => new(part.Character);

    private void Next(List<Part> parts, ref int at)
    {
        var (part, start) = (parts[at], at);
        var letter = alphabet.Find(parts, ref at, out var marks);
        if (letter is not null)
        {
            Add(letter.Places, letter.Variant, marks);
            _forms.Append(string.Concat(parts.Skip(start).Take(at - start).Select(each => each.Form)));
            return;
        }

        var rune = RuneOf(part);
        if (Rune.IsDigit(rune))
        {
            Digits(parts, ref at);
            return;
        }

        at++;
        if (IsLetter(rune))
        {
            Add([(char)(alphabet.Others + (part.Character >> 12)), (char)(0x100 + (part.Character & 0xFFF))], '\0', part.Marks);
            _forms.Append(part.Form);
        }
        else if (IsSign(rune))
        {
            Add([Sign, (char)(1 + (part.Character >> 8)), (char)(1 + (part.Character & 0xFF))], '\0', part.Marks);
        }
        else if (GapOf(rune, parts, start) is var gap && gap != '\0' && _letters.Length > 0)
        {
            _gap = _gap == '\0' || gap < _gap ? gap : _gap;
        }
    }

    private void Add(ReadOnlySpan<char> places, char variant, string marks)
    {
        if (_gap != '\0')
            _letters.Append(_gap);
        _gap = '\0';
        _letters.Append(places);
        _accents.Append(Plain, places.Length);
        if (variant != '\0')
            _accents.Append(variant);
        foreach (var mark in marks)
            _accents.Append((char)(Plain + 1 + (_marks.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var place ? place : _marks.Length + (mark & 0xFF))));
    }

    /// <summary>A number by its value: first how many digits it has, then which.</summary>
    private void Digits(List<Part> parts, ref int at)
    {
        var digits = new StringBuilder();
        for (; at < parts.Count && Rune.IsDigit(RuneOf(parts[at])); at++)
        {
            var digit = (char)('0' + (int)Rune.GetNumericValue(RuneOf(parts[at])));
            if (digits.Length > 0 || digit != '0')
                digits.Append(digit);
        }

        digits.Insert(0, [Number, (char)(Plain + Math.Min(digits.Length, LongestNumber))]);
        Add(digits.ToString(), '\0', "");
    }

    private static bool IsLetter(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => rune.Value is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100),
        UnicodeCategory.ModifierLetter => rune.Value is not (>= 0x2B0 and <= 0x2FF),
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => true,
        _ => Rune.IsLetter(rune),
    };

    private static bool IsSign(Rune rune) => rune.Value is '&' or '#' or '@' or '%' or '§' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.MathSymbol
        or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber;

    /// <summary>Hyphens, dashes and slashes part words as spaces do; apostrophes, quotation marks and other punctuation are as if they were not there.</summary>
    private static char GapOf(Rune rune, List<Part> parts, int at) => rune.Value switch
    {
        '(' or '[' or '（' => Aside,
        ',' or ';' or '、' or '，' or '；' => Pause,
        '/' or '\\' => Space,
        '.' or ':' when at > 0 && at + 1 < parts.Count && Rune.IsDigit(RuneOf(parts[at - 1])) && Rune.IsDigit(RuneOf(parts[at + 1])) => Space,
        _ => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation ? Space : '\0',
    };
}
