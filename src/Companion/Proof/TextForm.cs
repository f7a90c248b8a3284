using Companion.Model.Stops;
using Companion.Model.Words;

namespace Companion.Proof;

/// <summary>A way in which a text that comes later is looked for.</summary>
/// <param name="Text">Its index among the secrets of the stop.</param>
/// <param name="IsForAddresses">Whether it stands in addresses only.</param>
internal sealed record TextForm(int Text, bool IsForAddresses)
{
    /// <summary>The text as it is written; and, if it is a title or the like, as an address is made of it.</summary>
    /// <param name="secret">The text.</param>
    /// <param name="index">Its index.</param>
    /// <param name="words">Its words.</param>
    /// <returns>Each has at least one word. Short pieces of running text are left out, and what has no letter: numbers stand everywhere.</returns>
    public static IEnumerable<Phrase<TextForm>> Of(SecretText secret, int index, WordedText words)
    {
        if (words.Words.IsEmpty || !secret.Words.Any(char.IsLetter) || !secret.IsWhole && words.Words.Length < SecretRuns.InProse)
            yield break;
        yield return new Phrase<TextForm>(words, new TextForm(index, false));
        if (!secret.IsWhole)
            yield break;
        foreach (var address in AddressForms.Of(secret.Words))
        {
            if (address.Any(char.IsLetter) && WordedText.Of(address) is { Words.IsEmpty: false } form)
                yield return new Phrase<TextForm>(form, new TextForm(index, true));
        }
    }
}
