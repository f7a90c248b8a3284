using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Companion.Load.Stylesheets;

/// <summary>Colours of the site's pages that a reader has, or can choose.</summary>
/// <param name="Name">In findings, and in <c>data-colours</c> where it is chosen.</param>
/// <param name="IsDark">Which of the colours of <c>light-dark(…, …)</c> it has.</param>
/// <param name="IsOnlyChosen">Whether no device asks for it, so that each rule for its pages alone names it.</param>
internal sealed partial record PageScheme(string Name, bool IsDark, bool IsOnlyChosen)
{
    private const string Attribute = "data-colours";

    /// <summary>In the order in which they are looked at.</summary>
    public static ImmutableArray<PageScheme> All { get; } = [new("light", false, false), new("sepia", false, true), new("dark", true, false)];

    /// <summary>Its pages in words.</summary>
    public string Pages => $"{Name} pages";

    /// <summary>Whether the device of those who have such pages lets them see a rule.</summary>
    public bool Shows(StyleRule rule) => !rule.IsFor("print") && rule.Inside.All(condition => Device().Match(condition) is not { Success: true } match || match.Groups["dark"].Success == IsDark);

    /// <summary>Whether a selector is for these pages, among others or alone.</summary>
    public bool Has(string selector) => !IsOfSome(Whatever(selector));

    /// <summary>A selector without the words that restrict it to these pages.</summary>
    public string Whatever(string selector) =>
        IsOnlyChosen && IsOfSome(selector) ? Choice().Replace(selector, choice => choice.Groups["name"].Value == Name ? "" : choice.Value) : selector;

    /// <summary>Whether something is said of these pages, or of all but these.</summary>
    public bool IsNamed(StyleRule rule) => rule.Inside.Any(words => IsOfSome(words) && words.Contains(Name, StringComparison.Ordinal));

    /// <summary>Whether a selector is for the pages of some schemes, and not of others.</summary>
    public static bool IsOfSome(string selector) => selector.Contains(Attribute, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^@media\b.*prefers-color-scheme\s*:\s*((?<dark>dark)|light)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Device();

    /// <summary>On an element itself, and not in what <c>:is()</c> or <c>:not()</c> says of one.</summary>
    [GeneratedRegex($"""(?<!\(\s*)\[\s*{Attribute}\s*=\s*["']?(?<name>[\w-]+)["']?\s*\](?!\s*\))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Choice();
}
