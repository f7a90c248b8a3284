using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Load.Yaml;

/// <summary>A piece of YAML with its place in the file.</summary>
/// <param name="Range">From its first to its last character.</param>
public abstract record YamlNode(SourceRange Range)
{
    /// <summary>What it is, for a finding: “a list”.</summary>
    public abstract string Kind { get; }
}

/// <param name="Value">Always text: what it means is for the reader of its key to say.</param>
public sealed record YamlScalar(string Value, SourceRange Range) : YamlNode(Range)
{
    public override string Kind => Value.Length == 0 ? "nothing" : "text";
}

public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceRange Range) : YamlNode(Range)
{
    public override string Kind => "a list";
}

/// <param name="Entries">In the order of the file; each key once.</param>
public sealed record YamlMap(ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Entries, SourceRange Range) : YamlNode(Range)
{
    public override string Kind => "a set of keys";
}
