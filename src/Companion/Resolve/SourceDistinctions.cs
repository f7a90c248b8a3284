using System.Collections.Immutable;
using System.Globalization;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>Finds out what citations must add to tell the sources of a book apart.</summary>
internal static class SourceDistinctions
{
    /// <summary>How many names a citation gives at most.</summary>
    private const int Most = 2;

    /// <param name="listed">The sources of the bibliography, in its order.</param>
    /// <param name="style">Says who a source is listed under.</param>
    /// <returns>The same, each with its distinction.</returns>
    public static ImmutableArray<Reference> Tell(ImmutableArray<Reference> listed, CitationStyle style)
    {
        var cited = listed.Select(reference => Cited(reference, style)).ToImmutableArray();
        var byNames = cited.Where(one => one.Short.Length > 0).ToLookup(one => one.Short, StringComparer.OrdinalIgnoreCase);
        return [.. cited.Select(one => one.Short.Length == 0 ? one.Reference : one.Reference with { Distinction = DistinctionOf(one, [.. byNames[one.Short]]) })];
    }

    private static Distinction DistinctionOf(CitedSource source, ImmutableArray<CitedSource> alike)
    {
        var same = alike.RemoveAll(other => other.Given != source.Given);
        var others = alike.RemoveAll(other => other.Given == source.Given || source.Given.Length == 0 || other.Given.Length == 0);
        return new Distinction(
            SuffixOf(source, same.RemoveAll(other => other.Time != source.Time)),
            same.Length > 1,
            !others.IsEmpty,
            others.Any(other => Initials(other.Given) == Initials(source.Given)));
    }

    private static string? SuffixOf(CitedSource source, ImmutableArray<CitedSource> ofOneYear)
    {
        if (ofOneYear.Length < 2)
            return null;
        var place = ofOneYear.IndexOf(source);
        var last = (char)('a' + place % 26);
        return place < 26 ? $"{last}" : $"{(char)('a' + place / 26 - 1)}{last}";
    }

    private static CitedSource Cited(Reference reference, CitationStyle style)
    {
        var (names, hasOthers) = SourceMakers.Shown(SourceMakers.Of(reference, style), Most, shown: 1);
        var words = string.Join(';', names.Select(name => name.Literal ?? $"{name.NonDroppingParticle} {name.Family}".Trim())) + (hasOthers ? ";…" : "");
        return new CitedSource(reference, words, names is [{ Given: { } given }, ..] ? given : "", TimeOf(reference));
    }

    /// <summary>What a citation says of the time: the year, or words such as “forthcoming”.</summary>
    private static string TimeOf(Reference reference) =>
        SourceOrder.YearOf(reference)?.ToString(CultureInfo.InvariantCulture) ?? reference.Dates.GetValueOrDefault("issued")?.Literal ?? reference.Text("status") ?? "";

    private static string Initials(string given) => string.Concat(given.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Select(name => name[0]));

    /// <param name="Short">The names as citations give them, of more than two only the first, “and others”; empty for a source that is called by its title.</param>
    /// <param name="Given">The given name of the first of them; may be empty.</param>
    private sealed record CitedSource(Reference Reference, string Short, string Given, string Time);
}
