namespace Companion.Model;

/// <summary>The characters that may stand in a book.</summary>
/// <remarks>Sources: XML 1.0, section 2.2; HTML Living Standard, section 13.2.3.5, which forbids more controls.</remarks>
public static class BookCharacters
{
    /// <summary>What stands for a character that may not.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Whether a UTF-16 unit may stand in a book; half of a surrogate pair may not stand alone.</summary>
    public static bool Allow(char c) => c switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(c),
    };
}
