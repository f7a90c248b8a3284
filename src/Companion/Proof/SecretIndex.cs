using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Model.Stops;
using Companion.Model.Words;

namespace Companion.Proof;

/// <summary>What the files of one stop must not tell, ready to be looked for.</summary>
internal sealed class SecretIndex
{
    private readonly ImmutableArray<int> _textsOfRuns;
    private readonly ImmutableArray<int> _textsOfRunsInAddresses;

    /// <param name="secrets">Of the stop.</param>
    /// <param name="known">What may be said there.</param>
    /// <param name="wordsOf">Finds the words of a text.</param>
    public SecretIndex(Secrets secrets, ImmutableArray<WordedText> known, Func<string, WordedText> wordsOf)
    {
        Names = new NameFinder(secrets.Names, secrets.KnownNames);
        NameIndex = secrets.Names.Index().DistinctBy(name => name.Item).ToFrozenDictionary(name => name.Item, name => name.Index);
        EverydayNames = secrets.Names.IsEmpty ? [] : [.. known.SelectMany(FindEveryday)];
        var forms = secrets.Texts.Index().SelectMany(text => TextForm.Of(text.Item, text.Index, wordsOf(text.Item.Words))).ToLookup(form => form.Length < SecretRuns.InProse);
        Phrases = new PhraseFinder<TextForm>(WithoutKnown([.. forms[true]], known));
        _textsOfRuns = [.. forms[false].Select(form => form.Subject.Text)];
        Runs = new SecretRuns([.. forms[false].Select(form => form.Written)], known, SecretRuns.InProse);
        _textsOfRunsInAddresses = [.. secrets.Texts.Index().Where(text => text.Item.Words.Any(char.IsLetter)).Select(text => text.Index)];
        RunsInAddresses = new SecretRuns([.. _textsOfRunsInAddresses.Select(index => wordsOf(secrets.Texts[index].Words))], [.. known.Where(IsProse)], SecretRuns.InAddresses);
    }

    public NameFinder Names { get; }

    /// <summary>The index of each name among the secrets.</summary>
    public FrozenDictionary<SecretName, int> NameIndex { get; }

    /// <summary>Names of one word that this stop’s own texts have as an everyday word, in other capitals.</summary>
    public FrozenSet<SecretName> EverydayNames { get; }

    /// <summary>Titles, captions and notes that are too short for a run.</summary>
    public PhraseFinder<TextForm> Phrases { get; }

    public SecretRuns Runs { get; }

    public SecretRuns RunsInAddresses { get; }

    /// <summary>The index, among the secrets, of a text that a run is of.</summary>
    public int TextOfRun(int index, bool isAddress) => (isAddress ? _textsOfRunsInAddresses : _textsOfRuns)[index];

    /// <summary>Whether it is no name of a file and no id: one that the author chose may tell what no sentence tells yet; an address elsewhere is nobody's to change.</summary>
    private static bool IsProse(WordedText known) => known.Text.Any(char.IsWhiteSpace) || known.Text.Contains("://", StringComparison.Ordinal) || !known.Text.AsSpan().ContainsAny("-_/.");

    private IEnumerable<SecretName> FindEveryday(WordedText known)
    {
        var (hits, named) = (new List<NameHit>(), new List<NameHit>());
        Names.Find(known.Text, known.Words.AsSpan(), isAddress: true, hits);
        if (hits.Count > 0)
            Names.Find(known.Text, known.Words.AsSpan(), isAddress: false, named);
        return hits.Except(named).Select(hit => hit.Name).Where(name => WordScanner.Of(name.Text).Count == 1);
    }

    /// <summary>What stands in a known text too is no secret: as it is written there, or, if it is written like the text, in any form.</summary>
    private static IEnumerable<Phrase<TextForm>> WithoutKnown(ImmutableArray<Phrase<TextForm>> forms, ImmutableArray<WordedText> known)
    {
        var all = new PhraseFinder<TextForm>(forms);
        var matches = known.SelectMany(text => all.Find(text.Text, text.Words.AsSpan())).ToList();
        var isKnown = matches.Select(match => match.Phrase).ToHashSet(ReferenceEqualityComparer.Instance);
        var areKnown = matches.Where(match => !match.Phrase.Subject.IsForAddresses).Select(match => match.Phrase.Subject.Text).ToHashSet();
        return forms.Where(form => !isKnown.Contains(form) && !areKnown.Contains(form.Subject.Text));
    }
}
