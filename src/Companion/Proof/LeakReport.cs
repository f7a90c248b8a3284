using Companion.Diagnostics;
using Companion.Model.Stops;

namespace Companion.Proof;

/// <summary>Says in findings what has leaked.</summary>
internal static class LeakReport
{
    private const int Named = 3;

    /// <summary>One finding for each secret that has leaked: first the names, then other words, each in the order of the secrets.</summary>
    /// <param name="secrets">Of the stop.</param>
    /// <param name="leaks">In the order of the files.</param>
    public static IEnumerable<Diagnostic> Of(Secrets secrets, IEnumerable<Leak> leaks) =>
        leaks.GroupBy(leak => (leak.Kind, leak.Secret)).OrderBy(leak => leak.Key).Select(places => places.Key.Kind == LeakKind.Name
            ? NameLeak(secrets, secrets.Names[places.Key.Secret], [.. places])
            : TextLeak(secrets, secrets.Texts[places.Key.Secret], [.. places]));

    private static Diagnostic NameLeak(Secrets secrets, SecretName name, List<Leak> places) =>
        DiagnosticCatalogue.NameLeaks.At(name.Range, name.Text, name.From, secrets.Stop.Name, Places(places));

    private static Diagnostic TextLeak(Secrets secrets, SecretText text, List<Leak> places) =>
        DiagnosticCatalogue.WordsLeak.At(text.Range, text.From, secrets.Stop.Name, Places(places));

    private static string Places(List<Leak> places)
    {
        var named = string.Join(", ", places.Take(Named).Select(place => $"‘{place.Words}’ in {place.Path}"));
        return (places.Count - Named) switch
        {
            <= 0 => named,
            1 => $"{named}, and in one more file",
            var more => $"{named}, and in {more} more files",
        };
    }
}
