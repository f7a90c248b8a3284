namespace Companion.Proof;

/// <summary>How something that stands in a file is read.</summary>
internal enum Reading
{
    /// <summary>As text for people: names count in the capitals that the register allows.</summary>
    Prose,

    /// <summary>As an address, an id or a file name: names count in any capitals.</summary>
    Address,

    /// <summary>As a word for machines that may be an address or no more than a word of the text: everyday words are no names there.</summary>
    Token,
}
