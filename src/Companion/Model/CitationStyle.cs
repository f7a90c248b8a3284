namespace Companion.Model;

/// <summary>How sources are cited: the header of a template in <c>templates/citations</c>.</summary>
/// <param name="Name">The template's name without ending: <c>mla</c>.</param>
/// <param name="InNotes">Whether a citation becomes a note.</param>
/// <param name="SortsByDate">Whether sources of the same authors stand in the order of their dates, not of their titles.</param>
public sealed record CitationStyle(string Name, bool InNotes, bool SortsByDate);
