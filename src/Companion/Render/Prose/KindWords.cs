using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>What the kinds of passages are called.</summary>
internal static class KindWords
{
    /// <param name="kind">Its id.</param>
    /// <param name="book">For the author's own names, and for the program's.</param>
    /// <returns>Null for a passage without a kind.</returns>
    public static string? Of(string? kind, Book book)
    {
        if (kind is null)
            return null;
        var wording = book.Wording;
        return book.Settings.PassageKinds.GetValueOrDefault(kind) ?? kind switch
        {
            "allusion" => wording["kind_allusion"],
            "context" => wording["kind_context"],
            "craft" => wording["kind_craft"],
            "language" => wording["kind_language"],
            "question" => wording["kind_question"],
            _ => kind,
        };
    }
}
