namespace Companion.Model.Stops;

/// <summary>What becomes in the contents of a chapter that a stop withholds.</summary>
/// <param name="IsAnnounced">Whether a line that does not name it stands in its place.</param>
public sealed record WithheldChapter(bool IsAnnounced)
{
    /// <summary>Reads <c>left-out</c> or <c>announced</c>.</summary>
    /// <returns>Null when it is neither.</returns>
    public static WithheldChapter? Read(string text) => text switch
    {
        "announced" => new WithheldChapter(true),
        "left-out" => new WithheldChapter(false),
        _ => null,
    };
}
