using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Resolve;
using CsCheck;

namespace Companion.Tests.Resolve;

public sealed class NameAutomatonTests
{
    private static readonly string[] s_pieces =
        ["a", "b", "A", "B", "ab", "Ab", "aB", "é", "ー", "ア", "記", "O", "S", "s", " ", "  ", "\u00A0", "'", "’", "-", "\u2011", ".", ",", "1", "_", "\uFFFF", "\uFFFE", "\u0301", "\uD835\uDC00"];

    private static readonly Gen<string> s_text = Gen.OneOf(s_pieces).Array[0, 30].Select(string.Concat);

    private static readonly Gen<string> s_name = Gen.OneOf(s_pieces[..^4]).Array[1, 4].Select(string.Concat);

    [Fact]
    public void WhateverTheNamesAreItFindsWhatASearchForEachOfThemFinds() =>
        Gen.Select(Gen.Select(s_name, Gen.Enum<NameCase>()).Array[0, 8], s_text).Sample((names, written) =>
        {
            var entries = names.DistinctBy(name => NameLetters.Of(name.Item1).ToUpperInvariant()).Select((name, i) => Entry($"{i}", name.Item1, name.Item2)).ToImmutableArray();
            var text = Unified(written);
            Assert.Equal(Naive(entries, text), Find(entries, text));
        }, iter: 2_000);

    [Fact]
    public void InTitlesOnlyThoseAreFoundWhoseAuthorWantsIt()
    {
        ImmutableArray<RegisterEntry> entries = [Entry("tape", "Songs After Dark") with { IsFoundInTitles = true }, Entry("song", "Songs After Dark by Judy")];
        Assert.Equal("tape", new NameAutomaton(entries, hasGenitive: false).Next("Songs After Dark by Judy", 0, 24, inTitle: true)?.Entry.Id);
    }

    [Theory]
    [InlineData("Tommy", "Tommy’s, Tommy.", "0-5 9-14")]
    [InlineData("Tommy", "Tommys Tommy2 ATommy", "")]
    [InlineData("Kathy H.", "Kathy H.’s Kathy  H. Kathy\u00A0H.", "0-8 11-20 21-29")]
    [InlineData("O’Brien", "O'Brien O’Brien", "0-7 8-15")]
    [InlineData("Brien", "O’Brien d’Brien Brien", "10-15 16-21")]
    [InlineData("L", "L’Oréal L’s", "8-9")]
    [InlineData("carer", "Carers Carer CARER carer-like non-carer", "7-12 19-24")]
    [InlineData("Hailsham", "Hailsham-educated ex-Hailsham Ex-Hailsham Hailsham-Cottages", "0-8 21-29")]
    [InlineData("Hailsham", "Hailsham-", "0-8")]
    [InlineData("アキ", "アキは アキラ 彼アキ", "0-2 9-11")]
    [InlineData("Zoe", "Zoe\u0301 Zoe", "5-8")]
    [InlineData("Zoe", "Zo\uFFFFe \uFFFFZoe\uFFFF Zoe\uFFFFs \uFFFEZoe", "6-9")]
    public void AWholeWordIsFound(string name, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find([Entry("x", name)], Unified(text)).Select(match => $"{match.Start}-{match.End}")));

    [Theory]
    [InlineData("Gregor", "Gregors Zimmer, Gregor, Gregorss, GREGORs", "0-7 16-22")]
    [InlineData("Gregor", "*Gregors-Zimmer, Gregors-zimmer", "17-24")]
    [InlineData("Es", "Ess Es", "4-6")]
    [InlineData("carer", "carers", "")]
    public void InALanguageWithAGenitiveItsLetterBelongsToTheName(string name, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find([Entry("x", name)], Unified(text), hasGenitive: true).Select(match => $"{match.Start}-{match.End}")));

    [Fact]
    public void AnotherNameWinsOverAGenitive() =>
        Assert.Equal(["hans", "han"], Find([Entry("han", "Han"), Entry("hans", "Hans")], "Hans Han", hasGenitive: true).Select(match => match.Entry.Id));

    [Theory]
    [InlineData("Zo\u00E9", "Zoe\u0301 Zo\u00E9 Zoe", "0-4 5-8")]
    [InlineData("Zoe\u0301", "Zoe\u0301 Zo\u00E9 Zoe", "0-4 5-8")]
    [InlineData("\u00C9o", "E\u0301o \u00C9o", "0-3 4-6")]
    [InlineData("が", "か\u3099", "0-2")]
    public void MarksMayStandBehindTheirLetters(string name, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find([Entry("x", name)], text).Select(match => $"{match.Start}-{match.End}")));

    [Theory]
    [InlineData("\uFFFFLady\uFFFF Macbeth", "lady 1-14")]
    [InlineData("Lady \uFFFFMacbeth\uFFFF", "lady 0-13")]
    [InlineData("Lady Macbeth \uFFFFMacbeth\uFFFF", "")]
    [InlineData("Lady \uFFFF\uFFFE\uFFFE\uFFFFMacbeth", "")]
    public void ANameThatGoesOverASeamIsFoundAsSuch(string text, string expected)
    {
        var match = new NameAutomaton([Entry("macbeth", "Macbeth"), Entry("lady", "Lady Macbeth")], hasGenitive: false).NextAcross(text, 0);
        Assert.Equal(expected, match is { } found ? $"{found.Entry.Id} {found.Start}-{found.End}" : "");
    }

    [Fact]
    public void AWordThatIsWrittenLikeANameWinsOverOneThatMayBeginWithACapital()
    {
        ImmutableArray<RegisterEntry> entries = [Entry("month", "may"), Entry("girl", "May")];
        Assert.Equal(["girl", "month"], Find(entries, "May may").Select(match => match.Entry.Id));
    }

    internal static RegisterEntry Entry(string id, string name, NameCase? letters = null)
    {
        var nowhere = new SourceText("", "").Beginning;
        letters ??= char.IsLower(name[0]) ? NameCase.AtBeginning : NameCase.Exact;
        return new RegisterEntry { Id = id, Kind = RegisterKind.Person, Name = new RegisterName(name, null, letters.Value, nowhere), Range = nowhere };
    }

    private static string Unified(string text) => string.Create(text.Length, text, (letters, all) =>
    {
        all.CopyTo(letters);
        NameLetters.Unify(letters);
    });

    private static List<NameMatch> Find(ImmutableArray<RegisterEntry> entries, string text, bool hasGenitive = false)
    {
        var automaton = new NameAutomaton(entries, hasGenitive);
        var matches = new List<NameMatch>();
        for (var at = 0; automaton.Next(text, at, text.Length, inTitle: false) is { } match; at = match.End)
            matches.Add(match);
        return matches;
    }

    /// <summary>Every name at every place, one after the other.</summary>
    private static List<NameMatch> Naive(ImmutableArray<RegisterEntry> entries, string text)
    {
        var matches = new List<NameMatch>();
        for (var start = 0; start < text.Length;)
        {
            var best =
                from rank in new[] { NameCase.Exact, NameCase.AtBeginning, NameCase.Any }
                from entry in entries
                from end in Ends(text, start, entry.Name, rank)
                select new NameMatch(start, end, entry);
            var longest = best.Where(match => WordEdges.IsWordStart(text, start)).DefaultIfEmpty().MaxBy(match => match.End);
            if (longest.Entry is not null)
                matches.Add(longest);
            start = longest.Entry is null ? start + 1 : longest.End;
        }

        return matches;
    }

    private static IEnumerable<int> Ends(string text, int start, RegisterName name, NameCase rank)
    {
        var letters = NameLetters.Of(name.Text);
        if (!letters.Any(char.IsLetterOrDigit))
            yield break;
        for (var end = start + 1; end <= text.Length; end++)
        {
            var isSame = Variants(letters, name.Case, rank).Any(variant => variant(Spaced(text[start..end])));
            if (isSame && (end == text.Length || text[end - 1] != ' ' || text[end] != ' ') && WordEdges.Stands(text, start, end, char.IsUpper(letters[0])))
                yield return end;
        }
    }

    private static IEnumerable<Predicate<string>> Variants(string name, NameCase letters, NameCase rank)
    {
        if (rank == NameCase.Exact && letters != NameCase.Any)
            yield return text => text == name;
        if (rank == NameCase.AtBeginning && letters == NameCase.AtBeginning)
            yield return text => text == char.ToUpperInvariant(name[0]) + name[1..];
        if (rank == NameCase.Any && letters == NameCase.Any)
            yield return text => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Spaces that follow each other as one.</summary>
    private static string Spaced(string text)
    {
        while (text.Contains("  ", StringComparison.Ordinal))
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        return text;
    }
}
