namespace Companion.Model;

/// <summary>A named place in our book; each output gives it an address.</summary>
/// <param name="Chapter">The id of the chapter that it is in.</param>
/// <param name="Name">Unique in the chapter: letters a–z, digits and hyphens; null for the beginning of the chapter.</param>
public sealed record Anchor(string Chapter, string? Name)
{
    /// <summary>
    /// Unique in the whole book and a CSS identifier, because some reading systems look targets up with a selector. It
    /// depends on the anchor's own chapter only, so that links from outside stay good when other chapters change. Neither part has
    /// an underscore in it, so that two pairs never make one id.
    /// </summary>
    public string Id => Name is null ? Chapter : $"{Chapter}_{Name}";
}
