using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>Takes a BibTeX file apart into entries and fields. What stands between entries is a comment.</summary>
/// <remarks>Source: Oren Patashnik, “BibTeXing”; Nicolas Markey, “Tame the BeaST”, section 2; Biber, which understands parentheses and <c>@comment</c> the same way.</remarks>
internal sealed class BibFile
{
    private readonly BibScanner _scanner;
    private readonly BibValues _values;
    private readonly List<Diagnostic> _findings;

    /// <param name="source">The file.</param>
    /// <param name="findings">Where CMP103, CMP114, CMP502, CMP503 and CMP511 go.</param>
    public BibFile(SourceText source, List<Diagnostic> findings)
    {
        _scanner = new BibScanner(source);
        _values = new BibValues(_scanner, findings);
        _findings = findings;
    }

    /// <summary>Every entry that has a key, in the order of the file.</summary>
    public ImmutableArray<BibEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<BibEntry>();
        while (_scanner.SkipToEntry())
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
            Fields(type, close, (field, _) => _values.Define(field));
        else
            _values.Read();
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
            _findings.Add(DiagnosticCatalogue.ReferenceWithoutKey.At(open with { Start = open.End, Length = 0 }));
        else if (_scanner.Peek() is not (',' or '\0') && _scanner.Peek() != close)
            Unreadable(key with { Start = key.End, Length = 0 }, "a comma should stand after the key");
        var fields = ImmutableArray.CreateBuilder<BibField>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Fields(typeRange, close, (field, range) =>
        {
            if (names.Add(field.Name))
                fields.Add(field);
            else if (BibFieldNames.Knows(field.Name))
                _findings.Add(DiagnosticCatalogue.RepeatedKey.At(range, range.Text));
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
                ReportFieldBehind();
                return;
            }

            if (_scanner.IsAtEnd || _scanner.IsAtEntry)
            {
                Unreadable(type, $"this ‘@{type.Text}’ is never closed");
                return;
            }

            if (!Field(close, add))
                return;
        }
    }

    /// <returns>False when the rest of the entry is lost.</returns>
    private bool Field(char close, Action<BibField, SourceRange> add)
    {
        var name = _scanner.FieldName();
        _scanner.SkipSpace();
        if (name.Length == 0 || _scanner.Peek() != '=')
        {
            Unreadable(name.Length == 0 ? _scanner.Here(1) : name, name.Length == 0 ? "no field can begin like this" : $"‘=’ should follow ‘{name.Text}’");
            return _scanner.SkipField(close, toName: name.Length == 0);
        }

        _scanner.Skip();
        var value = _values.Read(BibFieldNames.Knows(name.Text.ToLowerInvariant()));
        if (value.IsEmpty)
            return !_scanner.IsAtEnd && _scanner.SkipField(close);
        add(new BibField(name.Text.ToLowerInvariant(), name, value), name);
        _scanner.SkipSpace();
        if (_scanner.Peek() is ',' || _scanner.Peek() == close || _scanner.IsAtEnd || _scanner.IsAtEntry)
            return true;
        Unreadable(_scanner.Here(0), "a comma should stand before this");
        return _scanner.StartsName || _scanner.SkipField(close);
    }

    /// <summary>A field behind the end of an entry was meant to be part of it.</summary>
    private void ReportFieldBehind()
    {
        var end = _scanner.Offset;
        _scanner.SkipSpace();
        var comma = _scanner.Here(1);
        if (_scanner.Peek() == ',')
        {
            _scanner.Skip();
            _scanner.SkipSpace();
            var name = _scanner.FieldName();
            _scanner.SkipSpace();
            if (name.Length > 0 && _scanner.Peek() == '=')
                Unreadable(comma, "the entry has ended before this, so that a bracket too many must have closed it");
        }

        _scanner.GoTo(end);
    }

    private void Unreadable(SourceRange range, string words) => _findings.Add(DiagnosticCatalogue.UnreadableBibTex.At(range, words));
}
