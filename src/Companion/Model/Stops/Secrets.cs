using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model.Stops;

/// <summary>What the files of one stop must not tell, and what they may say besides.</summary>
/// <param name="Stop">The stop.</param>
/// <param name="Names">Names that a reader learns later; those that the author has excused are left out.</param>
/// <param name="Texts">What the author wrote for later stops, in the order of the files.</param>
/// <param name="KnownNames">Names that may be said: one of them may have a name in it that is none.</param>
/// <param name="KnownTexts">What the author wrote for this stop: words that stand there too are no secret.</param>
public sealed record Secrets(
    ReadingStop Stop,
    ImmutableArray<SecretName> Names,
    ImmutableArray<SecretText> Texts,
    ImmutableArray<string> KnownNames,
    ImmutableArray<string> KnownTexts);

/// <summary>A name that a reader learns later.</summary>
/// <param name="Text">As the register has it.</param>
/// <param name="Case">Which capitals count.</param>
/// <param name="From">Where the reader learns it.</param>
/// <param name="Range">Its place in the register.</param>
public sealed record SecretName(string Text, NameCase Case, Locator From, SourceRange Range);

/// <summary>Words that the author wrote for a later stop.</summary>
/// <param name="Words">Without markup.</param>
/// <param name="IsWhole">Whether all of it is looked for however short it is: a title, a caption, a note. Else only longer runs of its words are.</param>
/// <param name="From">Where the reader learns it.</param>
/// <param name="Range">Where the author wrote it.</param>
public sealed record SecretText(string Words, bool IsWhole, Locator From, SourceRange Range);
