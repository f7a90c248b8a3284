using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>The cast, the places, the objects or the glossary.</summary>
/// <param name="Kind">One of these four.</param>
/// <param name="Entries">In the order of the language; at least one.</param>
public sealed record RegisterPage(ApparatusKind Kind, string Id, ImmutableArray<ListedEntry> Entries) : ApparatusPage(Kind, Id);

/// <summary>An entry of the register and the sections that name it.</summary>
/// <param name="Known">The lines that are shown.</param>
/// <param name="Mentions">In reading order, each section once; may be empty.</param>
/// <param name="SeeAlso">Other entries, with their places.</param>
/// <param name="Events">The first of each chapter of the work in which somebody takes part, or which happens there, in the order of telling; may be empty.</param>
public sealed record ListedEntry(
    RegisterEntry Entry, ImmutableArray<KnownLine> Known, ImmutableArray<Mention> Mentions, ImmutableArray<RegisterEntry> SeeAlso, ImmutableArray<TimelineRow> Events);
