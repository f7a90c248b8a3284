using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Xml;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Reads the words of a variable: its emphasis, and what it quotes.</summary>
/// <remarks>
/// Source: CSL 1.0.2, “Rich text”: <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sup&gt;</c>, <c>&lt;sub&gt;</c>, and <c>&lt;span&gt;</c> for small capitals and for words whose
/// case must not change, which here it never does. In YAML also Markdown, as Pandoc writes it: <c>*…*</c>, <c>**…**</c>, <c>_…_</c>, <c>^…^</c>, <c>~…~</c>,
/// <c>[…]{.smallcaps}</c>, <c>[…]{.nocase}</c>. What is never closed is text.
/// </remarks>
internal static class RichText
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("<&*_^~[]\\\"'‘’“”„‚«»‹›");

    /// <param name="value">As the file means it.</param>
    /// <param name="range">Where it stands; the place of everything in it.</param>
    /// <param name="form">What the file's format and the book ask for.</param>
    /// <returns>Empty for a value without words.</returns>
    public static ImmutableArray<Inline> Read(string value, SourceRange range, RichTextForm form)
    {
        value = value.Trim();
        if (value.Length == 0)
            return [];
        if (value.AsSpan().IndexOfAny(s_marks) < 0)
            return [new Text(value, range)];
        var tree = new Reading(value, range, form.Markdown).Tree();
        return QuotedText.Set(tree, range, form.Smart);
    }

    private sealed class Reading(string value, SourceRange range, bool markdown)
    {
        private const int LongestTag = 60;
        private const int LongestEntity = 12;

        private readonly RichTextStack _open = new(range);
        private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
        private int _at;

        public ImmutableArray<Inline> Tree()
        {
            while (_at < value.Length)
            {
                if (!(value[_at] switch
                {
                    '<' => Tag(),
                    '&' => Entity(),
                    '\\' => markdown && Escape(),
                    '*' or '_' or '^' or '~' => markdown && Delimiter(),
                    '[' => markdown && Bracket(),
                    ']' => markdown && BracketEnd(),
                    _ => false,
                }))
                    _open.Add(value[_at++]);
            }

            return _open.End();
        }

        private bool Tag()
        {
            if (Next('>', LongestTag) is not { } end)
                return false;
            var tag = value.AsSpan(_at + 1, end - _at - 1);
            var closes = tag is ['/', ..];
            var nameEnd = tag.IndexOf(' ');
            var name = (closes ? tag[1..] : nameEnd < 0 ? tag : tag[..nameEnd]).ToString();
            if (RichTextElement.Of(name, tag) is not { } element)
                return false;
            if (closes && !_open.Close(name))
                return false;
            if (!closes)
            {
                if (LastOf($"</{name}>") < end)
                    return false;
                _open.Open(name, value[_at..(end + 1)], element);
            }

            _at = end + 1;
            return true;
        }

        private bool Entity()
        {
            if (Next(';', LongestEntity) is not { } end)
                return false;
            var character = WebUtility.HtmlDecode(value[_at..(end + 1)]);
            if (character[0] == '&' && character.Length > 1 || !XmlConvert.IsXmlChar(character[0]) && !char.IsSurrogate(character[0]))
                return false;
            _open.Add(character);
            _at = end + 1;
            return true;
        }

        private bool Escape()
        {
            if (_at + 1 >= value.Length || !char.IsAscii(value[_at + 1]) || char.IsLetterOrDigit(value[_at + 1]) || char.IsWhiteSpace(value[_at + 1]))
                return false;
            _open.AddVerbatim(value[_at + 1]);
            _at += 2;
            return true;
        }

        private bool Delimiter()
        {
            var mark = value[_at];
            var length = mark == '*' && _at + 1 < value.Length && value[_at + 1] == '*' ? 2 : 1;
            var delimiter = new string(mark, length);
            var (before, after) = (_at == 0 ? ' ' : value[_at - 1], _at + length < value.Length ? value[_at + length] : ' ');
            var done = (!char.IsWhiteSpace(before) && (mark != '_' || !char.IsLetterOrDigit(after)) && _open.Close(delimiter))
                || (!char.IsWhiteSpace(after) && (mark != '_' || !char.IsLetterOrDigit(before)) && OpensBefore(delimiter));
            if (done)
                _at += length;
            return done;
        }

        private bool OpensBefore(string delimiter)
        {
            var end = LastOf(delimiter) <= _at ? -1 : value.IndexOf(delimiter, _at + delimiter.Length, StringComparison.Ordinal);
            if (end <= _at + delimiter.Length || (delimiter is "^" or "~" && value.AsSpan(_at..end).ContainsAny(' ', '\n')))
                return false;
            _open.Open(delimiter, delimiter, RichTextElement.OfDelimiter(delimiter));
            return true;
        }

        /// <summary>A span; what it is stands behind it.</summary>
        private bool Bracket()
        {
            if (LastOf("]{") < _at || LastOf("}") < _at)
                return false;
            _open.Open("]", "[", RichTextElement.Transparent);
            _at++;
            return true;
        }

        private bool BracketEnd()
        {
            if (_at + 1 >= value.Length || value[_at + 1] != '{' || Next('}', LongestTag) is not { } end)
                return false;
            var element = value[(_at + 2)..end].Contains(".smallcaps", StringComparison.Ordinal) ? RichTextElement.SmallCapitals : RichTextElement.Transparent;
            if (!_open.Close("]", element))
                return false;
            _at = end + 1;
            return true;
        }

        /// <summary>Where a character comes next, if that is near.</summary>
        private int? Next(char character, int near) =>
            value.AsSpan(_at, Math.Min(near, value.Length - _at)).IndexOf(character) is >= 0 and var length ? _at + length : null;

        /// <summary>Where something comes for the last time; asked often, and sought once, so that a long value is read as quickly as many short ones.</summary>
        private int LastOf(string text)
        {
            if (!_last.TryGetValue(text, out var last))
                _last[text] = last = value.LastIndexOf(text, StringComparison.Ordinal);
            return last;
        }
    }
}

/// <summary>What a value's characters mean.</summary>
/// <param name="Markdown">Whether asterisks and their like are emphasis.</param>
/// <param name="Smart">Whether apostrophes and stray quotation marks are set; otherwise they stay as they are typed.</param>
internal sealed record RichTextForm(bool Markdown, bool Smart);
