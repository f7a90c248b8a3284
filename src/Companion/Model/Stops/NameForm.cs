using Companion.Model.Words;

namespace Companion.Model.Stops;

/// <summary>A way in which a name may be written.</summary>
/// <param name="Secret">Whose it is; null for a name that may be said.</param>
/// <param name="Case">Which capitals count, in a text for people.</param>
/// <param name="IsForAddresses">Whether it stands in addresses only.</param>
internal sealed record NameForm(SecretName? Secret, NameCase Case, bool IsForAddresses)
{
    /// <summary>Fewer letters run together are too often part of something else.</summary>
    private const int EnoughTogether = 5;

    /// <summary>Every way in which a name that comes later is looked for.</summary>
    public static IEnumerable<Phrase<NameForm>> Of(SecretName name) => Of(name.Text, name, name.Case);

    /// <summary>Every way in which a name that may be said is looked for.</summary>
    public static IEnumerable<Phrase<NameForm>> Of(string known) =>
        Of(known, null, known.Length > 0 && char.IsLower(known[0]) ? NameCase.AtBeginning : NameCase.Exact);

    /// <summary>In addresses a name may have lost its marks and apostrophes, its spaces, and those of a genitive: <c>d’Éon’s</c> is <c>deons</c> there.</summary>
    private static IEnumerable<Phrase<NameForm>> Of(string name, SecretName? secret, NameCase letters)
    {
        var written = WordedText.Of(name);
        if (written.Words.IsEmpty)
            yield break;
        yield return new Phrase<NameForm>(written, new NameForm(secret, letters, false));
        var inAddress = new NameForm(secret, NameCase.Any, true);
        var spellings = AddressForms.Of(name).Prepend(name).SelectMany(spelling => (string[])[spelling, .. Together(spelling)]);
        foreach (var spelling in spellings.Where(IsEnough).SelectMany(spelling => (string[])[spelling, $"{spelling.TrimEnd('.')}s"]).Distinct(StringComparer.OrdinalIgnoreCase))
            yield return new Phrase<NameForm>(WordedText.Of(spelling), inAddress);
    }

    /// <summary>Numbers, and letters that stand alone, are in too many addresses.</summary>
    private static bool IsEnough(string spelling) => spelling.Count(char.IsLetterOrDigit) > 1 && spelling.Any(char.IsLetter) || spelling.Any(c => char.IsLetter(c) && !char.IsAscii(c) || char.IsSurrogate(c));

    private static IEnumerable<string> Together(string name)
    {
        var together = string.Concat(WordScanner.Of(name).Select(word => name.Substring(word.Start, word.Length)));
        return together.Length >= EnoughTogether ? [together] : [];
    }
}
