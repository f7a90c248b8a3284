using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>Where a link or an image leads.</summary>
public abstract record Target;

/// <summary>As the author wrote it; none is left after Resolve, and only tests of the grammar write one.</summary>
/// <param name="Destination">Without angle brackets and escapes.</param>
/// <param name="Range">The destination alone, or the whole link where it has none of its own.</param>
public sealed record WrittenTarget(string Destination, SourceRange Range) : Target;

/// <summary>A place outside the book.</summary>
/// <param name="Address">Absolute, as the author wrote it.</param>
public sealed record WebTarget(string Address) : Target;

/// <summary>A chapter, a section or another named place in the book.</summary>
public sealed record AnchorTarget(Anchor Anchor) : Target;

/// <summary>A file that the book brings along.</summary>
public sealed record AssetTarget(Asset Asset) : Target;

/// <summary>Leads nowhere: what was written could not be resolved, and a finding says so.</summary>
public sealed record NoTarget : Target
{
    public static readonly NoTarget Instance = new();
}
