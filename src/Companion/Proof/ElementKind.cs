using System.Collections.Frozen;
using System.Xml;

namespace Companion.Proof;

/// <summary>What an element does to the text around it.</summary>
internal enum ElementKind
{
    /// <summary>It has a text of its own.</summary>
    Block,

    /// <summary>Its text goes on with the text around it.</summary>
    Phrase,

    /// <summary>It stands between the words of a text, which goes on behind it.</summary>
    Aside,

    /// <summary>It ends a line, or fills the place of a word.</summary>
    Space,

    /// <summary>It holds a script.</summary>
    Script,

    /// <summary>It holds a stylesheet.</summary>
    Style,
}

/// <summary>Tells the kinds of elements apart.</summary>
internal static class ElementKinds
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> s_phrases = Words(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb ruby s samp small span strike strong sub time tspan textPath tt u var wbr");

    private static readonly FrozenSet<string> s_asides = Words("sup rt rp rtc button select");

    private static readonly FrozenSet<string> s_spaces = Words("br img picture input object audio video canvas");

    private static readonly FrozenSet<string> s_blocksOfDrawings = Words("svg title desc metadata foreignObject");

    /// <param name="element">At its start; attributes are looked at too.</param>
    public static ElementKind Of(XmlReader element) => element.LocalName switch
    {
        "script" => ElementKind.Script,
        "style" => ElementKind.Style,
        var name when s_phrases.Contains(name) => IsAside(element) ? ElementKind.Aside : ElementKind.Phrase,
        var name when element.NamespaceURI == Svg => s_blocksOfDrawings.Contains(name) ? ElementKind.Block : ElementKind.Space, // words that are too long for a line go on in the next ‘text’
        var name when s_asides.Contains(name) => ElementKind.Aside,
        var name when s_spaces.Contains(name) => ElementKind.Space,
        _ => ElementKind.Block,
    };

    /// <summary>Whether the text of an element goes on with the text around it.</summary>
    public static bool IsPhrase(string name) => s_phrases.Contains(name);

    private static bool IsAside(XmlReader element) =>
        element.GetAttribute("role") is "doc-noteref" or "doc-biblioref" or "doc-backlink" || element.GetAttribute("popover") is not null;

    private static FrozenSet<string> Words(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
