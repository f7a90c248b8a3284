using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Parse.References;

/// <summary>Tells variables from remarks in a note: <c>original-date: 1954</c>, <c>DOI: 10.1353/…</c>.</summary>
/// <remarks>
/// Source: Zotero's field “Extra”, and the way citeproc-js reads it: one variable a line from the first or second line on, until a line is none; before that
/// <c>{:original-date: 1954}</c> anywhere. Labels are the names of CSL, or the same with spaces and capitals.
/// </remarks>
internal static partial class NoteLines
{
    /// <summary>What programs keep in a note, and readers do not want.</summary>
    private static readonly FrozenSet<string> s_ignored = new[]
    {
        "arxiv", "citation-key", "google-books-id", "lccn", "mag-id", "oclc", "page-version-id", "qid", "read_status", "read_status_date", "zotero",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_variables =
        CslVariables.Known.Where(name => name != "id").DistinctBy(name => name.ToLowerInvariant()).ToFrozenDictionary(name => name.ToLowerInvariant(), CslVariables.NameOf, StringComparer.Ordinal);

    /// <param name="note">As the file means it.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="variables">Where the variables go, in the order of the note.</param>
    /// <returns>The remark; may be empty.</returns>
    public static string TakeVariables(string note, SourceRange range, List<(string Name, YamlScalar Value)> variables)
    {
        if (!note.Contains(':', StringComparison.Ordinal))
            return note;
        var places = new ValuePlaces(note, range);
        var rest = new List<string>();
        var offset = 0;
        var takes = true;
        var written = Braces(note, places, variables);
        var hasBraces = written != note;
        foreach (var line in written.Split('\n'))
        {
            var match = takes ? Line().Match(line) : Match.Empty;
            var label = match.Groups[1].Value.Replace(' ', '-').ToLowerInvariant();
            var value = match.Groups[2].Value.TrimEnd();
            if (match.Success && s_variables.TryGetValue(label, out var name))
                variables.Add((name, new YamlScalar(value, places.Of(offset + match.Groups[2].Index, value.Length))));
            else if (!match.Success || !(s_ignored.Contains(label) || label.StartsWith("tex.", StringComparison.Ordinal)))
            {
                takes &= offset == 0;
                rest.Add(hasBraces ? line.Trim() : line); // what is left is no code because spaces stand before it
            }

            offset += line.Length + 1;
        }

        return string.Join('\n', rest);
    }

    /// <summary>Spaces stand for what has been taken, so that the rest stays where it is.</summary>
    private static string Braces(string note, ValuePlaces places, List<(string Name, YamlScalar Value)> variables) => Braced().Replace(note, match =>
    {
        if (!s_variables.TryGetValue(match.Groups[1].Value.Trim().ToLowerInvariant(), out var name))
            return match.Value;
        variables.Add((name, new YamlScalar(match.Groups[2].Value.Trim(), places.Of(match.Groups[2].Index, match.Groups[2].Length))));
        return new string(' ', match.Length);
    });

    [GeneratedRegex(@"^\s*([A-Za-z][A-Za-z_.-]*(?: [A-Za-z-]+){0,2}):\s*(\S.*)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"\{:([A-Za-z_ -]+):([^{}\n]*)\}")]
    private static partial Regex Braced();
}
