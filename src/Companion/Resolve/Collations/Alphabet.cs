using System.Globalization;
using System.Text;

namespace Companion.Resolve.Collations;

/// <summary>The order of letters in a language, those that are written with several signs included.</summary>
internal sealed class Alphabet
{
    /// <summary>Places between two letters of the usual alphabet, for those that a language puts there.</summary>
    private const int Gap = 0x20;

    private const char First = '\u0100';
    private const char FirstVariant = '\u0200';

    private readonly Dictionary<string, Letter> _letters = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string> _headings = [];
    private readonly HashSet<int> _begin = [];
    private readonly Tailoring _tailoring;
    private int _longest = 1;

    public Alphabet(Tailoring tailoring)
    {
        _tailoring = tailoring;
        Add("a b c d e f g h i j k l m n o p q r s t u v w x y z", Script.Latin, '\u1000');
        Add(Tailorings.Greek, Script.Greek, '\u1800');
        Add(Tailorings.Cyrillic, Script.Cyrillic, '\u2000');
        for (var i = 0; i < Kana.Order.Length; i++)
            Add(Kana.Order[i].ToString(), (char)('\u2800' + i), Kana.RowOf(i).ToString());
        foreach (var rule in $"{Tailorings.Common} {tailoring.Rules}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Read(rule);
    }

    /// <summary>The letter that begins at a place in a word, the longest that there is.</summary>
    /// <param name="parts">The word.</param>
    /// <param name="at">The place; moved behind the letter.</param>
    /// <param name="marks">The marks that are not part of the letter; may be empty.</param>
    /// <returns>Null for a letter that no alphabet here has, whose code point decides; nothing moves then.</returns>
    public Letter? Find(List<Part> parts, ref int at, out string marks)
    {
        marks = "";
        if (_begin.Contains(parts[at].Character) && FindSeveral(parts, ref at) is { } several)
            return several;
        var part = parts[at];
        marks = part.Marks;
        var plain = char.ConvertFromUtf32(part.Character);
        for (var i = 0; i < marks.Length; i++)
        {
            if (!_letters.TryGetValue(plain + marks[i], out var marked))
                continue;
            marks = marks.Remove(i, 1);
            at++;
            return marked;
        }

        if (!_letters.TryGetValue(plain, out var letter))
            return null;
        at++;
        return letter;
    }

    /// <summary>What stands above the words that begin with a letter.</summary>
    public string HeadingOf(Letter letter) => _headings[letter.Places[0]];

    /// <summary>Where letters stand that no alphabet here has.</summary>
    public char Others => _tailoring.Script == Script.Other ? First : '\u3000';

    private Letter? FindSeveral(List<Part> parts, ref int at)
    {
        for (var length = Math.Min(_longest, parts.Count - at); length > 1; length--)
        {
            var spelling = string.Concat(parts.GetRange(at, length).Select(part => part.Spelling));
            if (!_letters.TryGetValue(spelling, out var found))
                continue;
            at += length;
            return found;
        }

        return null;
    }

    private void Add(string letters, Script script, char first)
    {
        var place = _tailoring.Script == script ? First : first;
        foreach (var letter in letters.Split(' '))
        {
            Add(Spell(letter), place, Heading(letter));
            place = (char)(place + Gap);
        }
    }

    private void Add(string spelling, char place, string heading)
    {
        _letters[spelling] = new Letter(place.ToString(), '\0');
        _headings[place] = heading;
    }

    private void Read(string rule)
    {
        var end = rule.AsSpan().IndexOfAny('<', '=');
        var places = PlacesOf(rule[..end]);
        var (place, variant) = (places[^1], FirstVariant);
        while (end < rule.Length)
        {
            var next = rule.AsSpan(end + 1).IndexOfAny('<', '=') is >= 0 and var found ? end + 1 + found : rule.Length;
            var written = rule[(end + 1)..next];
            Remember(written);
            if (rule[end] == '<')
            {
                Add(Spell(written), ++place, Heading(written));
                (places, variant) = (place.ToString(), FirstVariant);
            }
            else
            {
                _letters[Spell(written)] = new Letter(places, variant++);
            }

            end = next;
        }
    }

    private string PlacesOf(string written)
    {
        var (parts, places) = (Parts.Of(written, _tailoring.IsDotless), new StringBuilder());
        for (var at = 0; at < parts.Count;)
            places.Append(Find(parts, ref at, out _)?.Places);
        return places.ToString();
    }

    private void Remember(string written)
    {
        var parts = Parts.Of(written, _tailoring.IsDotless);
        if (parts.Count < 2)
            return;
        _begin.Add(parts[0].Character);
        _longest = Math.Max(_longest, parts.Count);
    }

    private string Spell(string written) => string.Concat(Parts.Of(written, _tailoring.IsDotless).Select(part => part.Spelling));

    /// <summary>With one capital, as headings have it: Å, Ch, and in Turkish İ.</summary>
    private string Heading(string letter) => (letter[0], _tailoring.IsDotless) switch
    {
        ('i', true) => "İ",
        ('ı', _) => "I",
        var (first, _) => first.ToString().ToUpper(CultureInfo.InvariantCulture) + letter[1..],
    };
}
