using Companion.Model;

namespace Companion.Parse.References;

/// <summary>What an element of a value becomes.</summary>
/// <param name="Kind">Null for an element that leaves no trace.</param>
internal sealed record RichTextElement(PhraseKind? Kind, Attributes Attributes)
{
    public static readonly RichTextElement Transparent = new(null, Attributes.None);

    public static readonly RichTextElement SmallCapitals = new(PhraseKind.Span, new Attributes { Classes = ["smallcaps"] });

    /// <param name="name">The element's.</param>
    /// <param name="tag">All of what stands between the angle brackets.</param>
    /// <returns>Null for what is text.</returns>
    public static RichTextElement? Of(string name, ReadOnlySpan<char> tag) => name switch
    {
        "i" or "em" => new(PhraseKind.Italic, Attributes.None),
        "b" or "strong" => new(PhraseKind.Bold, Attributes.None),
        "sup" => new(PhraseKind.Superscript, Attributes.None),
        "sub" => new(PhraseKind.Subscript, Attributes.None),
        "sc" => SmallCapitals,
        "span" when tag.Contains("small-caps", StringComparison.Ordinal) || tag.Contains("smallcaps", StringComparison.Ordinal) => SmallCapitals,
        "span" => Transparent,
        _ => null,
    };

    /// <param name="delimiter">Of Markdown: <c>*</c>, <c>**</c>, <c>_</c>, <c>^</c> or <c>~</c>.</param>
    public static RichTextElement OfDelimiter(string delimiter) => new(
        delimiter switch
        {
            "**" => PhraseKind.Bold,
            "^" => PhraseKind.Superscript,
            "~" => PhraseKind.Subscript,
            _ => PhraseKind.Italic,
        },
        Attributes.None);
}
