using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>Those under whose names a style lists and cites a source.</summary>
internal static class SourceMakers
{
    /// <summary>Stands among the makers of a style for the newspaper, magazine or site of what nobody signed.</summary>
    public const string Container = "container-title";

    /// <returns>Empty for a source that is listed under its title.</returns>
    public static ImmutableArray<SourceName> Of(Reference reference, CitationStyle style)
    {
        if (style.Titled.Contains(reference.Type))
            return [];
        foreach (var role in style.Makers)
        {
            if (reference.Names.GetValueOrDefault(role) is { IsDefaultOrEmpty: false } names)
                return names;
            if (role == Container && IsOfContainer(reference.Type) && reference.Text(Container) is { } container)
                return [new SourceName(null, null, null, null, null, container)];
        }

        return [];
    }

    /// <summary>Those whom the entry names: of more than the style allows only the first.</summary>
    /// <returns>Whether others are left out, too.</returns>
    public static (ImmutableArray<SourceName> Names, bool HasOthers) Shown(ImmutableArray<SourceName> makers, int most, int shown)
    {
        var known = makers.RemoveAll(name => name.IsAndOthers);
        var isLong = known.Length > most || (known.Length < makers.Length && known.Length > shown);
        return (isLong ? known[..shown] : known, isLong || known.Length < makers.Length);
    }

    private static bool IsOfContainer(string type) => type is "webpage" or "post-weblog" or "article-newspaper" or "article-magazine";
}
