using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse;

/// <summary>Understands the characters of a line that mean themselves.</summary>
internal static class Literals
{
    /// <summary>A character that is written by its name or number.</summary>
    /// <remarks>Reports CMP114.</remarks>
    public static Text Entity(Md.HtmlEntityInline entity, SourceRange range, ChapterReading reading)
    {
        var characters = entity.Transcoded.ToString();
        if (characters is [var c] && (c == '\r' || !BookCharacters.Allow(c)))
        {
            reading.Report(DiagnosticCatalogue.ForbiddenCharacter, range, ((int)c).ToString("X4", null));
            characters = BookCharacters.Replacement.ToString();
        }

        return new Text(characters, range, Verbatim: true);
    }

    /// <summary>Characters as they are typed, and before them one that has a backslash.</summary>
    public static void Append(Md.LiteralInline literal, SourceRange range, ImmutableArray<Inline>.Builder into)
    {
        var text = literal.Content.ToString();
        if (text.Length == 0)
            return;
        if (!literal.IsFirstCharacterEscaped)
        {
            into.Add(new Text(text, range));
            return;
        }

        into.Add(new Text(text[..1], range, Verbatim: true));
        if (text.Length > 1)
            into.Add(new Text(text[1..], range));
    }

    /// <summary>Without the line ends and spaces that Markdown does not count.</summary>
    public static ImmutableArray<Inline> Trimmed(ImmutableArray<Inline> line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is SoftBreak)
            end--;
        if (end > 0 && line[end - 1] is Text { Verbatim: false } last && last.Content.EndsWith(' '))
            return [.. line[..(end - 1)], last with { Content = last.Content.TrimEnd(' ') }];
        return end == line.Length ? line : line[..end];
    }
}
