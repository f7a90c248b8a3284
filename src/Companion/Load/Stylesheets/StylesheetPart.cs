using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>A declaration, or the words before a block.</summary>
/// <param name="Range">Where it stands, without space around it.</param>
/// <param name="Text">The same without comments and what strings hold, but for words that a selector compares an attribute with.</param>
/// <param name="OpensBlock">Whether <c>{</c> follows.</param>
/// <param name="Inside">The words before each block that it stands in, the outermost first.</param>
internal sealed record StylesheetPart(SourceRange Range, string Text, bool OpensBlock, ImmutableArray<string> Inside)
{
    /// <summary>What stands between quotation marks, without them; an address is not among these.</summary>
    public ImmutableArray<SourceRange> Strings { get; init; } = [];

    /// <summary>What stands in <c>url(…)</c>, without quotation marks.</summary>
    public ImmutableArray<SourceRange> Addresses { get; init; } = [];

    /// <summary>Whether a browser reads it only if it knows something newer.</summary>
    public bool IsConditional => Inside.Any(words => words.StartsWith("@supports", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is a rule for elements, or stands in one.</summary>
    public bool IsInRule => Inside.Any(words => !words.StartsWith('@'));

    /// <summary>The property of a declaration; empty for other parts.</summary>
    public string Property => OpensBlock || !Text.Contains(':', StringComparison.Ordinal) ? "" : Text[..Text.IndexOf(':', StringComparison.Ordinal)].Trim().ToLowerInvariant();

    /// <summary>The value of a declaration; empty for other parts.</summary>
    public string Value => Property.Length == 0 ? "" : Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    /// <summary>Whether a declaration goes before all that are not.</summary>
    public bool IsImportant => Value.EndsWith("!important", StringComparison.OrdinalIgnoreCase);
}
