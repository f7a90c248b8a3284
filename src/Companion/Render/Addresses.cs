using Companion.Model;

namespace Companion.Render;

/// <summary>Where one output puts the places and files of the book.</summary>
public abstract class Addresses
{
    /// <summary>How a place is written in a chapter's page.</summary>
    /// <param name="anchor">The place.</param>
    /// <param name="from">The id of the chapter in whose page the link stands.</param>
    public abstract string Of(Anchor anchor, string from);

    /// <summary>How a file is written in a chapter's page; null where a reader of this output cannot open it.</summary>
    /// <param name="asset">The file.</param>
    /// <param name="asPicture">Whether it is shown in the page, not opened from it.</param>
    public abstract string? Of(Asset asset, bool asPicture);
}
