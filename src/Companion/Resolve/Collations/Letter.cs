namespace Companion.Resolve.Collations;

/// <summary>How an alphabet sorts a letter.</summary>
/// <param name="Places">Its place in the alphabet; several for a letter that is sorted as several.</param>
/// <param name="Variant">Tells it from others in the same place; U+0000 for the letter that has the place.</param>
internal sealed record Letter(string Places, char Variant);
