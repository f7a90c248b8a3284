using System.Text;
using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Citations;

/// <summary>Writes a name in the forms that styles ask for.</summary>
/// <remarks>Source: CSL 1.0.2, “Name-part order”, “Name particles” and “Non-Western names”.</remarks>
internal static class NameForms
{
    /// <param name="putsParticlesBehind">Whether a particle of the family name stands behind the given name where the family name comes first.</param>
    public static NameView Of(SourceName name, bool putsParticlesBehind)
    {
        var surname = name.Family is null ? null : Spaced(name.NonDroppingParticle, name.Family);
        var isWestern = name.Family is null || IsAlphabetic(name.Family);
        return new NameView
        {
            IsOthers = name.IsAndOthers,
            Family = name.Family,
            Given = name.Given,
            DroppingParticle = name.DroppingParticle,
            NonDroppingParticle = name.NonDroppingParticle,
            Suffix = name.Suffix,
            Literal = name.Literal,
            Inverted = name.Literal ?? (isWestern ? Inverted(name, putsParticlesBehind) : name.Family + name.Given),
            Direct = name.Literal ?? (isWestern ? Spaced(name.Given, name.DroppingParticle, surname, name.Suffix) : name.Family + name.Given),
            Short = name.Literal ?? surname ?? name.Given ?? "",
            InvertedInitials = name.Literal ?? (isWestern ? Inverted(name with { Given = Initials(name.Given) }, putsParticlesBehind) : name.Family + name.Given),
            Initials = name.Literal ?? (isWestern ? Spaced(Initials(name.Given), name.DroppingParticle, surname, name.Suffix) : name.Family + name.Given),
        };
    }

    private static string Inverted(SourceName name, bool putsParticlesBehind)
    {
        if (name.Family is null)
            return Spaced(name.Given, name.Suffix);
        var first = putsParticlesBehind ? name.Family : Spaced(name.NonDroppingParticle, name.Family);
        var behind = Spaced(name.Given, name.DroppingParticle, putsParticlesBehind ? name.NonDroppingParticle : null);
        return string.Join(", ", new[] { first, behind, name.Suffix }.Where(part => part is { Length: > 0 }));
    }

    /// <summary>Parts with spaces between, but none behind the apostrophe of <c>d’</c>.</summary>
    private static string Spaced(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part))
                continue;
            if (text.Length > 0 && text[^1] is not ('’' or '\''))
                text.Append(' ');
            text.Append(part);
        }

        return text.ToString();
    }

    private static string? Initials(string? given)
    {
        if (given is null)
            return null;
        var words = given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Initial))));
    }

    /// <summary>A particle among the given names stays as it is.</summary>
    private static string Initial(string word) => char.IsLower(word[0]) ? word : $"{Rune.GetRuneAt(word, 0)}.";

    /// <summary>Whether a name is in a script that writes the given name first and puts spaces between words.</summary>
    private static bool IsAlphabetic(string name) => name.All(c => c < '\u0E00' || c is >= '\u1E00' and < '\u2E00');
}
