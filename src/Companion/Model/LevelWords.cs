namespace Companion.Model;

/// <summary>What the levels of a work are called in the book's language; a level that its words do not know is called as the author wrote it.</summary>
public static class LevelWords
{
    /// <param name="level">As book.yml writes it.</param>
    /// <param name="wording">In the book's language.</param>
    public static string One(string level, Wording wording) => level.ToLowerInvariant() switch
    {
        "part" => wording["level_part"],
        "book" => wording["level_book"],
        "volume" => wording["level_volume"],
        "chapter" => wording["level_chapter"],
        "act" => wording["level_act"],
        "scene" => wording["level_scene"],
        "season" => wording["level_season"],
        "episode" => wording["level_episode"],
        "canto" => wording["level_canto"],
        _ => level,
    };

    /// <param name="level">As book.yml writes it.</param>
    /// <param name="wording">In the book's language.</param>
    public static string Several(string level, Wording wording) => level.ToLowerInvariant() switch
    {
        "part" => wording["level_parts"],
        "book" => wording["level_books"],
        "volume" => wording["level_volumes"],
        "chapter" => wording["level_chapters"],
        "act" => wording["level_acts"],
        "scene" => wording["level_scenes"],
        "season" => wording["level_seasons"],
        "episode" => wording["level_episodes"],
        "canto" => wording["level_cantos"],
        _ => level,
    };
}
