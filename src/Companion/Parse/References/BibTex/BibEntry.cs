using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>An entry of a BibTeX file, not understood yet.</summary>
/// <param name="type">In lower case, without <c>@</c>.</param>
/// <param name="typeRange">Where the type stands.</param>
/// <param name="key">Case counts.</param>
/// <param name="range">Where the key stands.</param>
/// <param name="fields">In the order of the file, each name once.</param>
internal sealed class BibEntry(string type, SourceRange typeRange, string key, SourceRange range, ImmutableArray<BibField> fields)
{
    private readonly Dictionary<string, BibField> _byName =
        fields.Where(field => !string.IsNullOrWhiteSpace(field.Tex)).ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>In lower case, without <c>@</c>.</summary>
    public string Type => type;

    public SourceRange TypeRange => typeRange;

    /// <summary>Case counts.</summary>
    public string Key => key;

    /// <summary>Where the key stands.</summary>
    public SourceRange Range => range;

    /// <summary>In the order of the file, each name once; those taken from other entries last.</summary>
    public ImmutableArray<BibField> Fields => fields;

    /// <summary>Null when the entry has none of that name, or an empty one.</summary>
    public BibField? Field(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The entry with fields of other entries.</summary>
    public BibEntry With(IEnumerable<BibField> inherited) => new(type, typeRange, key, range, [.. fields, .. inherited]);
}
