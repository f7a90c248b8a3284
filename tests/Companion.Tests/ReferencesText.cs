using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Tests;

/// <summary>Writes references so that people can read what has become of them.</summary>
public static class ReferencesText
{
    /// <summary>A block for each reference: its key and type, then its names, dates, words, keywords and annotation.</summary>
    public static string Of(IEnumerable<Reference> references)
    {
        var text = new StringBuilder();
        foreach (var reference in references)
        {
            text.Append(null, $"{reference.Key} [{reference.Type}]\n");
            foreach (var (name, people) in reference.Names)
                text.Append(null, $"    {name}: {string.Join("; ", people.Select(Of))}\n");
            foreach (var (name, date) in reference.Dates)
                text.Append(null, $"    {name}: {Of(date)}\n");
            foreach (var (name, words) in reference.Fields)
                text.Append(null, $"    {name}: {Of(words)}\n");
            if (!reference.Keywords.IsEmpty)
                text.Append(null, $"    keywords: {string.Join(" | ", reference.Keywords)}\n");
            foreach (var block in reference.Annotation)
                text.Append(null, $"    remark: {(block is Paragraph paragraph ? Of(paragraph.Content) : block.GetType().Name)}\n");
        }

        return text.ToString();
    }

    /// <summary><c>Family|Given|non-dropping|dropping|suffix</c>, without empty parts at the end; in braces what must not be taken apart.</summary>
    public static string Of(SourceName name) => name.Literal is { } literal
        ? name.IsAndOthers ? "and others" : $"{{{literal}}}"
        : string.Join('|', name.Family, name.Given, name.NonDroppingParticle, name.DroppingParticle, name.Suffix).TrimEnd('|');

    /// <summary>As far as it is known; the season as a word, what is no date in quotation marks.</summary>
    public static string Of(SourceDate date) =>
        $"{(date.From is { } from ? Of(from) : "")}{(date.To is { } to ? $" to {Of(to)}" : "")}{(date.IsOpen ? " on" : "")}{(date.IsCirca ? ", circa" : "")}{(date.Literal is { } words ? $"‘{words}’" : "")}";

    private static string Of(DateParts date) =>
        $"{(date.Season is { } season ? $"{(season switch { 1 => "spring", 2 => "summer", 3 => "autumn", _ => "winter" })} " : "")}{date.Year}{(date.Month is { } month ? $"-{month}" : "")}{(date.Day is { } day ? $"-{day}" : "")}";

    /// <summary>With one pair of marks around whatever is quoted: which ones are set is for the language to say, and how deep it lies.</summary>
    public static string Of(ImmutableArray<Inline> words) => string.Concat(words.Select(word => word switch
    {
        Phrase { Kind: PhraseKind.Quotation } phrase => $"“{Of(phrase.Content)}”",
        Phrase { Kind: PhraseKind.Span } phrase => $"<{phrase.Attributes.Classes.FirstOrDefault()}>{Of(phrase.Content)}</>",
        Phrase phrase => $"<{phrase.Kind.ToString().ToLowerInvariant()}>{Of(phrase.Content)}</>",
        Link { Target: WrittenTarget target } link => $"[{Of(link.Content)}]({target.Destination})",
        _ => PlainText.Of([word]),
    })).Replace("\n", "⏎", StringComparison.Ordinal);
}
