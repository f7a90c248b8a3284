using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Parse.References;

/// <summary>A reference while it is read.</summary>
internal sealed class ReferenceDraft(string key, SourceRange range)
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<Inline>> s_noFields = ImmutableSortedDictionary.Create<string, ImmutableArray<Inline>>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<SourceName>> s_noNames = ImmutableSortedDictionary.Create<string, ImmutableArray<SourceName>>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, SourceDate> s_noDates = ImmutableSortedDictionary.Create<string, SourceDate>(StringComparer.Ordinal);

    public string Type { get; set; } = "document";

    public Dictionary<string, ImmutableArray<Inline>> Fields { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ImmutableArray<SourceName>> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SourceDate> Dates { get; } = new(StringComparer.Ordinal);

    public List<Block> Annotation { get; } = [];

    public Reveal? Reveal { get; set; }

    public List<string> Keywords { get; } = [];

    /// <summary>What stood among the remarks; by the names of CSL.</summary>
    public List<(string Name, YamlScalar Value)> ExtraVariables { get; } = [];

    public bool Has(string variable) => Fields.ContainsKey(variable) || Names.ContainsKey(variable) || Dates.ContainsKey(variable);

    public Reference Finished() => new()
    {
        Key = key,
        Type = Type,
        Fields = s_noFields.AddRange(Fields),
        Names = s_noNames.AddRange(Names),
        Dates = s_noDates.AddRange(Dates),
        Annotation = [.. Annotation],
        Reveal = Reveal,
        Keywords = [.. Keywords.Distinct(StringComparer.Ordinal)],
        Range = range,
    };
}
