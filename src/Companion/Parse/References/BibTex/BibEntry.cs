using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>An entry of a BibTeX file, not understood yet.</summary>
/// <param name="Type">In lower case, without <c>@</c>.</param>
/// <param name="TypeRange">Where the type stands.</param>
/// <param name="Key">Case counts.</param>
/// <param name="Range">Where the key stands.</param>
/// <param name="Fields">In the order of the file, each name once; those taken from other entries last.</param>
internal sealed record BibEntry(string Type, SourceRange TypeRange, string Key, SourceRange Range, ImmutableArray<BibField> Fields)
{
    /// <summary>Null when the entry has none of that name, or an empty one.</summary>
    public BibField? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
                return string.IsNullOrWhiteSpace(field.Tex) ? null : field;
        }

        return null;
    }
}

/// <summary>A field of an entry.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="NameRange">Where the name stands.</param>
/// <param name="Tex">The value, its pieces joined and without its delimiters.</param>
/// <param name="Range">Where the value stands, without its delimiters.</param>
internal sealed record BibField(string Name, SourceRange NameRange, string Tex, SourceRange Range);
