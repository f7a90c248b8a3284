using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>What the templates of the cast, the places, the objects and the glossary see.</summary>
internal static class RegisterWriter
{
    private const int LongestEnding = 2;

    public static RegisterView View(RegisterPage page, ApparatusWriter writer) => new()
    {
        Entries = page.Entries.Select(entry => View(entry, ChaptersOf(writer.Book), writer)),
        Levels = LevelWords.Several(writer.Book.Settings.Work?.Levels[^1] ?? "chapter", writer.Book.Wording),
        Epub = writer.IsEpub,
    };

    private static ChapterNames ChaptersOf(Book book) => new(book.Apparatus.OfType<TimelinePage>().FirstOrDefault()?.Chapters ?? []);

    private static RegisterEntryView View(ListedEntry listed, ChapterNames chapters, ApparatusWriter writer) => new()
    {
        Id = listed.Entry.Anchor?.Id ?? "",
        Name = listed.Entry.Name.Text,
        Aliases = AlsoCalled(listed.Entry, writer.Book.Wording),
        Lines = listed.Known.Select(line => writer.Prose.Line(line.Text)),
        SeeAlso = listed.SeeAlso.Select(other => new RegisterReferenceView
        {
            Name = other.Name.Text,
            Href = other.Anchor is { } anchor ? writer.Href(anchor) : null,
        }),
        Events = listed.Events.Select(row => new RegisteredNameView { Name = chapters.Of((row.ToldIn[0], row.ToldIn[^1])), Href = writer.Href(row.Anchor) }),
        Mentions = writer.Mentions(listed.Mentions),
    };

    private static string? AlsoCalled(RegisterEntry entry, Wording words)
    {
        var others = entry.Aliases.Select(alias => alias.Text).Where(alias => SaysMore(alias, entry.Name.Text)).ToList();
        return others.Count == 0 ? null : words["also_called", words.List(others)];
    }

    /// <summary>A part of the name, or the name without its article and with an ending of two letters at most, is there to be found and not to be read.</summary>
    private static bool SaysMore(string alias, string name)
    {
        var bare = char.IsLower(name[0]) ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name;
        return !name.Contains(alias, StringComparison.OrdinalIgnoreCase)
            && !(alias.Length <= bare.Length + LongestEnding && alias.StartsWith(bare, StringComparison.OrdinalIgnoreCase));
    }
}
