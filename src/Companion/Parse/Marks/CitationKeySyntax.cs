using System.Buffers;
using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>The key of a source: <c>@kerr2005</c>, <c>-@kerr2005</c>, <c>@{any key}</c>.</summary>
internal sealed class WrittenCitationKey : Md.LeafInline
{
    /// <summary>Without <c>@</c> and braces.</summary>
    public required string Key { get; init; }

    /// <summary>Whether braces mark where the key begins and ends.</summary>
    public required bool IsBraced { get; init; }

    /// <summary>Whether a hyphen stands before it; the span begins with it.</summary>
    public required bool WithoutAuthor { get; init; }

    /// <summary>As it stands in the line, with everything.</summary>
    public required string Written { get; init; }
}

/// <summary>Reads <c>@key</c> in a line, in brackets or out of them. Source: Pandoc User's Guide, “Citation syntax”.</summary>
internal sealed class CitationKeySyntax : InlineParser
{
    /// <summary>What addresses have besides letters and digits, and the sign that makes text of it.</summary>
    private static readonly SearchValues<char> s_inAddresses = SearchValues.Create("._%+=-\\");

    private static readonly SearchValues<char> s_letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> s_ofPlaces = SearchValues.Create("0123456789.");

    public CitationKeySyntax() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (IsInWord(slice.PeekCharExtra(-1)))
            return false;
        var text = slice.AsSpan()[1..];
        var isBraced = text is ['{', ..];
        var length = isBraced ? BracedLength(text) : PlainLength(text);
        if (length == 0 || IsAddress(slice, text[..length]))
            return false;
        var hyphen = TakeHyphen(processor, slice);
        var start = processor.GetSourcePosition(slice.Start);
        processor.Inline = new WrittenCitationKey
        {
            Key = (isBraced ? text[1..(length - 1)] : text[..length]).ToString(),
            IsBraced = isBraced,
            WithoutAuthor = hyphen,
            Written = $"{(hyphen ? "-" : "")}@{text[..length]}",
            IsClosed = true,
            Span = new SourceSpan(hyphen ? start - 1 : start, start + length),
        };
        slice.Start += length + 1;
        return true;
    }

    /// <summary>Before an address's <c>@</c> stands a word, before a name in a web address a slash.</summary>
    private static bool IsInWord(char before) => IsWord(before) || before == '/';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>
    /// Whether a word with the signs of addresses stands before the <c>@</c>, and what follows it is a domain: <c>ada+@example.com</c>.
    /// After a word and a full stop nothing is a key, as in Pandoc.
    /// </summary>
    private static bool IsAddress(StringSlice slice, ReadOnlySpan<char> key)
    {
        var (at, before) = (-1, slice.PeekCharExtra(-1));
        while (s_inAddresses.Contains(slice.PeekCharExtra(at)) && !(slice.PeekCharExtra(at) == '-' && slice.PeekCharExtra(at - 1) == '-'))
            at--;
        return at < -1 && IsWord(slice.PeekCharExtra(at)) && ((before == '.' && at == -2) || IsDomain(key));
    }

    /// <summary>Names with full stops between them, the last of two letters or more.</summary>
    private static bool IsDomain(ReadOnlySpan<char> key)
    {
        var last = key[(key.LastIndexOf('.') + 1)..];
        return last.Length is > 1 && last.Length < key.Length && !last.ContainsAnyExcept(s_letters);
    }

    /// <summary>Takes the hyphen that leaves out the author from the words before; in <c>well-@key</c> it belongs to the word.</summary>
    private static bool TakeHyphen(InlineProcessor processor, StringSlice slice)
    {
        var stands = slice.PeekCharExtra(-1) == '-' && slice.PeekCharExtra(-2) is var before && before != '-' && !IsInWord(before);
        if (!stands || processor.Inline is not Md.LiteralInline { Content.Length: > 0 } literal || literal is { IsFirstCharacterEscaped: true, Content.Length: 1 })
            return false;
        literal.Content.End--;
        literal.Span = new SourceSpan(literal.Span.Start, literal.Span.End - 1);
        return true;
    }

    /// <summary>Letters, digits and underscores, with single signs between them; 0 when there is no key.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (IsKeyCharacter(text[end]) || (end > 0 && IsInside(text, end))))
            end++;
        return end;
    }

    private static bool IsInside(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length)
            return false;
        var (sign, next) = (text[at], text[at + 1]);
        return (IsKeyCharacter(next) && (sign is ':' or '.' or '#' or '$' or '%' or '&' or '-' or '+' or '?' or '<' or '>' or '~' or '/'))
            || (next == '/' && sign is ':' or '/')
            || (sign == '–' && char.IsAsciiDigit(next) && IsPlace(text[..at]));
    }

    /// <summary>Places in the work may have a dash between them.</summary>
    private static bool IsPlace(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(s_ofPlaces);

    private static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>From <c>{</c> to the <c>}</c> that closes it; 0 when there is a space before, or nothing between them.</summary>
    private static int BracedLength(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && !char.IsWhiteSpace(text[i]); i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return i > 1 ? i + 1 : 0;
        }

        return 0;
    }
}
