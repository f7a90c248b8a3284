using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Typography;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Companion.Parse;

/// <summary>Understands one chapter.</summary>
internal static partial class ChapterParser
{
    /// <summary>What keeps a title from being seen that may well be there.</summary>
    private static readonly ImmutableArray<Rule> s_hidingTitle =
        [DiagnosticCatalogue.UnreadableYaml, DiagnosticCatalogue.NestedTooDeeply, DiagnosticCatalogue.UnclosedHeader];

    /// <param name="source">The chapter's file.</param>
    /// <param name="settings">What book.yml says.</param>
    /// <param name="hasSources">Whether the book has anything to cite.</param>
    public static Diagnosed<ParsedChapter> Parse(SourceText source, BookSettings settings, bool hasSources = true)
    {
        var findings = new List<Diagnostic>();
        var text = WithoutForbiddenCharacters(source, findings);
        var document = Read(text, source.Beginning, findings);
        var header = Header(document, source, settings.Work, findings);
        var id = header.Id ?? IdFrom(source.Path);
        var reading = new ChapterReading(source, id, settings, findings) { HasSources = hasSources };
        if (header.Summary is { } summary)
            header = header with { Summary = Typographer.Set(summary, settings) };
        header = header with { Changes = Typographer.Set(header.Changes, settings) };
        var title = header.Title is { } words
            ? new InlineReader(reading).Words(words, header.TitleRange)
            : default(ImmutableArray<Inline>?);
        var content = new BlockReader(reading).Chapter(document, ref title);
        if (header.Title is not null)
            reading.Names.Title(Slug.Written(Reveals.SafeWords(title!.Value)), title.Value); // the header has one
        if (title is null)
        {
            if (!findings.Exists(finding => s_hidingTitle.Contains(finding.Rule)))
                findings.Add(DiagnosticCatalogue.ChapterWithoutTitle.At(source.Beginning));
            title = [new Text(Path.GetFileNameWithoutExtension(source.Path), source.Beginning)];
        }

        var chapter = new ParsedChapter(
            id, title.Value, header, content, reading.Notes.ToImmutable(), reading.Names.Places, reading.AssetPaths.ToImmutable(), source);
        return Diagnosed.With(chapter, findings);
    }

    /// <summary>Markdig's tree.</summary>
    /// <remarks>Reports CMP218 at the place. Markdig has no other word for its limit than an exception.</remarks>
    public static MarkdownDocument Read(string text, SourceRange place, List<Diagnostic> findings)
    {
        try
        {
            return Markdown.Parse(text, Grammar.Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("deeply nested", StringComparison.Ordinal))
        {
            findings.Add(DiagnosticCatalogue.NestedTooDeeply.At(place));
            return [];
        }
    }

    private static ChapterHeader Header(MarkdownDocument document, SourceText source, Work? work, List<Diagnostic> findings)
    {
        if (document is not [YamlFrontMatterBlock, ..] && OpenHeader().IsMatch(source.Text))
            findings.Add(DiagnosticCatalogue.UnclosedHeader.At(new SourceRange(source, 0, 3)));
        if (document is not [YamlFrontMatterBlock { Lines.Count: > 0 } yaml, ..])
            return new ChapterHeader(null, null, source.Beginning, null, null);
        var lines = yaml.Lines.Lines;
        var start = lines[0].Slice.Start;
        var end = lines[yaml.Lines.Count - 1].Slice.End + 1;
        var (header, found) = ChapterHeader.Read(new SourceRange(source, start, Math.Max(0, end - start)), work);
        findings.AddRange(found);
        return header;
    }

    /// <summary>The file's name, without ending and without the number that only sorts it: <c>02-themes.md</c> is <c>themes</c>.</summary>
    private static string IdFrom(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var words = name.TrimStart("0123456789".ToCharArray()).TrimStart('-', '_', '.', ' ');
        var id = Slug.Ascii(words.Length > 0 ? words : name);
        return id.Length switch
        {
            0 => $"chapter-{Fingerprint.Of(Encoding.UTF8.GetBytes(name))}", // no letter of it can stand in an address
            _ => char.IsAsciiDigit(id[0]) ? $"chapter-{id}" : id,
        };
    }

    /// <summary>The text with a replacement character for each that XML does not allow, so that offsets stay.</summary>
    private static string WithoutForbiddenCharacters(SourceText source, List<Diagnostic> findings)
    {
        var text = default(char[]);
        for (var i = 0; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (BookCharacters.Allow(c) || char.IsSurrogate(c))
                continue;
            findings.Add(DiagnosticCatalogue.ForbiddenCharacter.At(new SourceRange(source, i, 1), ((int)c).ToString("X4", null)));
            text ??= source.Text.ToCharArray();
            text[i] = BookCharacters.Replacement;
        }

        return WithoutEmptyHeader(text is null ? source.Text : new string(text));
    }

    /// <summary>Two lines of hyphens on top are a header without keys, which Markdig takes for two rules.</summary>
    private static string WithoutEmptyHeader(string text) => EmptyHeader().Replace(text, header => new string('\n', header.Length));

    [GeneratedRegex(@"\A---[ \t]*\r?\n[A-Za-z_][\w-]*[ \t]*:")]
    private static partial Regex OpenHeader();

    [GeneratedRegex(@"\A---[ \t]*\r?\n---[ \t]*(?=\r?\n|\z)")]
    private static partial Regex EmptyHeader();
}
