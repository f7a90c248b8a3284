using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve.Apparatus;

/// <summary>Checks that the register has the people and places of the timeline, whether or not the book has a page for it.</summary>
internal static class TimelineNames
{
    /// <remarks>Reports CMP651 (not in the register) and CMP652 (of another kind).</remarks>
    public static ImmutableArray<Diagnostic> Check(ParsedManuscript manuscript)
    {
        var entries = manuscript.Register.Entries;
        var kinds = entries.ToDictionary(entry => entry.Id, entry => entry.Kind, StringComparer.Ordinal);
        var named = manuscript.Timeline.Events.SelectMany(told => told.Who.Select(who => (Name: who, Kind: RegisterKind.Person))
            .Concat(told.Where is { } where ? [(where, RegisterKind.Place)] : []));
        return [.. named.Select(each => Finding(each.Name, each.Kind, kinds)).OfType<Diagnostic>()];
    }

    private static Diagnostic? Finding(WrittenId name, RegisterKind wanted, Dictionary<string, RegisterKind> kinds)
    {
        if (kinds.TryGetValue(name.Id, out var kind))
            return kind == wanted ? null : DiagnosticCatalogue.WrongKindInTimeline.At(name.Range, name.Id, Article(kind), Article(wanted));
        var known = kinds.Where(entry => entry.Value == wanted).Select(entry => entry.Key).Order(StringComparer.Ordinal);
        return DiagnosticCatalogue.UnknownInTimeline.At(name.Range, Word(wanted), name.Id).DidYouMean(name.Id, known);
    }

    private static string Word(RegisterKind kind) => kind.ToString().ToLowerInvariant();

    private static string Article(RegisterKind kind) => kind == RegisterKind.Object ? "an object" : $"a {Word(kind)}";
}
