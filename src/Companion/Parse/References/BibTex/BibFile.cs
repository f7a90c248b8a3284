using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>Takes a BibTeX file apart into entries and fields. What stands between entries is a comment.</summary>
/// <remarks>Source: Oren Patashnik, “BibTeXing”; Nicolas Markey, “Tame the BeaST”, section 2; Biber, which understands parentheses and <c>@comment</c> the same way.</remarks>
/// <param name="source">The file.</param>
/// <param name="findings">Where CMP103, CMP502, CMP503 and CMP511 go.</param>
internal sealed class BibFile(SourceText source, List<Diagnostic> findings)
{
    private readonly BibScanner _scanner = new(source);
    private readonly BibStrings _strings = new();

    /// <summary>Every entry that has a key, in the order of the file.</summary>
    public ImmutableArray<BibEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<BibEntry>();
        while (_scanner.SkipTo('@'))
        {
            if (Entry() is { } entry)
                entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    private BibEntry? Entry()
    {
        var startsLine = _scanner.IsAtLineStart;
        _scanner.Skip();
        var type = _scanner.Word();
        _scanner.SkipSpace();
        if (type.Length == 0 || _scanner.Peek() is not ('{' or '('))
        {
            if (startsLine && type.Length > 0 && BibEntryTypes.Of(type.Text.ToLowerInvariant()) is not null)
                Unreadable(type, $"‘{{’ should follow ‘@{type.Text}’");
            return null;
        }

        var open = _scanner.Here(1);
        var name = type.Text.ToLowerInvariant();
        if (name == "comment")
        {
            _scanner.SkipBraces();
            return null;
        }

        var close = _scanner.Skip() == '{' ? '}' : ')';
        if (name is not ("string" or "preamble"))
            return Entry(name, type, open, close);
        if (name == "string")
            Fields(type, close, (field, _) => _strings.Define(field.Name, field.Tex));
        else
            Value();
        return null;
    }

    private BibEntry? Entry(string type, SourceRange typeRange, SourceRange open, char close)
    {
        _scanner.SkipSpace();
        var key = _scanner.Key(close);
        _scanner.SkipSpace();
        if (_scanner.Peek() == '=')
        {
            _scanner.GoTo(key.Start);
            key = key with { Length = 0 };
        }

        if (key.Length == 0)
            findings.Add(DiagnosticCatalogue.ReferenceWithoutKey.At(open with { Start = open.End, Length = 0 }));
        else if (_scanner.Peek() is not (',' or '\0') && _scanner.Peek() != close)
            Unreadable(_scanner.Here(0), "a comma should stand after the key");
        var fields = ImmutableArray.CreateBuilder<BibField>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Fields(typeRange, close, (field, range) =>
        {
            if (names.Add(field.Name))
                fields.Add(field);
            else if (BibFieldNames.Knows(field.Name))
                findings.Add(DiagnosticCatalogue.RepeatedKey.At(range, range.Text));
        });
        return key.Length == 0 ? null : new BibEntry(type, typeRange, key.Text, key, fields.ToImmutable());
    }

    /// <summary>Fields up to the end of the entry.</summary>
    private void Fields(SourceRange type, char close, Action<BibField, SourceRange> add)
    {
        while (true)
        {
            _scanner.SkipSpace();
            while (_scanner.Peek() == ',')
            {
                _scanner.Skip();
                _scanner.SkipSpace();
            }

            if (_scanner.Peek() == close)
            {
                _scanner.Skip();
                return;
            }

            if (_scanner.IsAtEnd || _scanner.IsAtEntry)
            {
                Unreadable(type, $"this ‘@{type.Text}’ is never closed");
                return;
            }

            if (!Field(add))
                return;
        }
    }

    /// <returns>False when the rest of the entry is lost.</returns>
    private bool Field(Action<BibField, SourceRange> add)
    {
        var name = _scanner.FieldName();
        _scanner.SkipSpace();
        if (name.Length == 0 || _scanner.Peek() != '=')
        {
            Unreadable(name.Length == 0 ? _scanner.Here(1) : name, name.Length == 0 ? "no field can begin like this" : $"‘=’ should follow ‘{name.Text}’");
            return _scanner.SkipField();
        }

        _scanner.Skip();
        var (tex, range, isWhole) = Value(BibFieldNames.Knows(name.Text.ToLowerInvariant()));
        add(new BibField(name.Text.ToLowerInvariant(), name, tex, range), name);
        if (!isWhole)
            return false;
        _scanner.SkipSpace();
        if (_scanner.Peek() is not (',' or '}' or ')' or '\0') && !_scanner.IsAtEntry)
            Unreadable(_scanner.Here(0), "a comma should stand before this");
        return true;
    }

    /// <summary>One or more pieces, joined by <c>#</c>.</summary>
    private (string Tex, SourceRange Range, bool IsWhole) Value(bool isRead = true)
    {
        var pieces = new List<(string Text, SourceRange Range)>();
        while (true)
        {
            _scanner.SkipSpace();
            if (_scanner.Peek() is '{' or '"')
            {
                var opening = _scanner.Here(1);
                if (_scanner.Delimited() is not { } inside)
                {
                    Unreadable(opening, "nothing closes this");
                    return ("", opening, false);
                }

                pieces.Add((inside.Text, inside));
            }
            else
            {
                var word = _scanner.FieldName();
                pieces.Add((String(word, isRead), word));
            }

            _scanner.SkipSpace();
            if (_scanner.Peek() != '#')
                break;
            _scanner.Skip();
        }

        var first = pieces[0].Range;
        var range = pieces.Count == 1 ? first : first with { Length = pieces[^1].Range.End - first.Start };
        return (AllowedIn(string.Concat(pieces.Select(piece => piece.Text)), range), range, true);
    }

    /// <summary>What other programs keep in fields of their own is no concern of the book.</summary>
    private string String(SourceRange word, bool isRead)
    {
        if (word.Length == 0)
            Unreadable(_scanner.Here(0), "a value should stand here");
        var text = word.Text;
        if (text.All(char.IsAsciiDigit))
            return text;
        if (_strings.Find(text) is { } known)
            return known;
        if (isRead)
            findings.Add(DiagnosticCatalogue.UnknownBibTexString.At(word, text).DidYouMean(text, _strings.Names));
        return text;
    }

    private string AllowedIn(string tex, SourceRange range) => Load.Yaml.AllowedText.Of(tex, range, findings);

    private void Unreadable(SourceRange range, string words) => findings.Add(DiagnosticCatalogue.UnreadableBibTex.At(range, words));
}
