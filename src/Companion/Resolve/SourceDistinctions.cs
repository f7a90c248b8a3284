using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>Finds out what citations must add to tell the sources of a book apart.</summary>
internal static class SourceDistinctions
{
    /// <param name="listed">The sources of the bibliography, in its order.</param>
    /// <returns>The same, each with its distinction.</returns>
    public static ImmutableArray<Reference> Tell(ImmutableArray<Reference> listed)
    {
        var byMakers = listed.Where(HasMakers).ToLookup(MakersOf, StringComparer.Ordinal);
        var byYear = listed.Where(HasMakers).ToLookup(reference => $"{MakersOf(reference)}/{SourceOrder.YearOf(reference)}", StringComparer.Ordinal);
        var given = listed.Where(HasMakers).Select(FirstOf).ToLookup(name => name.Family ?? "", StringComparer.OrdinalIgnoreCase);
        return [.. listed.Select(reference => !HasMakers(reference) ? reference : reference with
        {
            Distinction = new Distinction(
                SuffixOf(reference, [.. byYear[$"{MakersOf(reference)}/{SourceOrder.YearOf(reference)}"]]),
                byMakers[MakersOf(reference)].Skip(1).Any(),
                FirstOf(reference) is { Family: { } family } first && given[family].Any(other => other.Given != first.Given)),
        })];
    }

    private static string? SuffixOf(Reference reference, ImmutableArray<Reference> ofOneYear)
    {
        if (ofOneYear.Length < 2)
            return null;
        var place = ofOneYear.IndexOf(reference);
        var last = (char)('a' + place % 26);
        return place < 26 ? $"{last}" : $"{(char)('a' + place / 26 - 1)}{last}";
    }

    private static bool HasMakers(Reference reference) => !SourceOrder.MakersOf(reference).IsEmpty;

    private static SourceName FirstOf(Reference reference) => SourceOrder.MakersOf(reference)[0];

    /// <summary>As citations call them: of more than two only the first, “and others”.</summary>
    private static string MakersOf(Reference reference) => SourceOrder.MakersOf(reference) is { Length: > 2 } many
        ? $"{many[0]};…"
        : string.Join(';', SourceOrder.MakersOf(reference));
}
