using System.Text.RegularExpressions;
using Companion.Diagnostics;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse;

/// <summary>Finds attributes that would be printed, because they stand after something that cannot have any.</summary>
internal static partial class MisplacedAttributes
{
    private const string Advice = "Put the words into brackets, and the attributes behind them: [*words*]{.class}.";

    /// <summary>Reports CMP216 for <c>{.class}</c> or <c>{#id}</c> that follows emphasis or code at once.</summary>
    public static void Check(Md.LiteralInline literal, SourceRange range, ChapterReading reading)
    {
        if (literal.PreviousSibling is not (Md.EmphasisInline or Md.CodeInline) || literal.IsFirstCharacterEscaped)
            return;
        var attributes = Attributes().Match(literal.Content.ToString());
        if (attributes.Success)
            reading.Findings.Add(DiagnosticCatalogue.UnreadableAttributes.At(range with { Length = attributes.Length }, attributes.Value) with { Advice = Advice });
    }

    [GeneratedRegex(@"^\{[#.][\w-][^{}\n]*\}")]
    private static partial Regex Attributes();
}
