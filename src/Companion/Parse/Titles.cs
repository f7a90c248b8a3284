using System.Collections.Immutable;
using System.Globalization;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>What titles of chapters and sections need beside their words.</summary>
internal static class Titles
{
    /// <summary>Whether a heading would be an empty line in the contents: nothing but spaces, notes or invisible signs.</summary>
    public static bool SayNothing(ImmutableArray<Inline> words) =>
        PlainText.Of(words).All(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format);

    /// <summary>A chapter's title has no block of its own in our tree, so that its language and classes go to its words.</summary>
    public static ImmutableArray<Inline> WithAttributes(ImmutableArray<Inline> title, Attributes attributes, SourceRange range) =>
        attributes == Attributes.None with { Id = attributes.Id }
            ? title
            : [new Phrase(PhraseKind.Span, title, attributes with { Id = null }, range)];
}
