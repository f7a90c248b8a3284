using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Tests.Model.Stops;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Marie-Claude", "Marie-Claude’s Marie Claude. MARIE\u2011CLAUDE marie\nclaude Marie’Claude", "0-12 15-27 29-41 42-54 55-67")]
    [InlineData("Marie-Claude", "Marie, Claude; Marie (Claude) Marie: Claude", "")]
    [InlineData("Kathy H.", "Kathy H. and Kathy H’s Kathy Hall", "0-7 13-20")]
    [InlineData("J. R. R. Tolkien", "J.R.R. Tolkien", "0-14")]
    [InlineData("Thomas “Tommy” D.", "Thomas \"Tommy\" D", "0-16")]
    [InlineData("Lucy (the guardian)", "Lucy (the guardian)", "0-18")]
    [InlineData("Ruth", "Ruth RUTH ruth Ruths truth Ruth’s d’Ruth Ruth-like", "0-4 5-9 27-31 36-40 41-45")]
    [InlineData("carer", "carer Carer CARER cArer", "0-5 6-11 12-17")]
    [InlineData("Émile", "E\u0301mile ÉMILE émile Emile", "0-6 7-12")]
    [InlineData("Weiß", "WEISS Weiss", "0-5 6-11")]
    [InlineData("三笘", "昨日三笘薫は", "2-4")]
    [InlineData("アン", "アンはアンナ", "0-2")]
    [InlineData("7", "7 17", "0-1")]
    [InlineData("…", "… …", "")]
    [InlineData("", "a", "")]
    public void ANameIsFoundAsAWordOfItsOwn(string name, string text, string places) =>
        Assert.Equal(places, Places(new NameFinder([Secret(name)], []).In(text)));

    [Theory]
    [InlineData(NameCase.Exact, "0-4 10-14")]
    [InlineData(NameCase.AtBeginning, "0-4 5-9 10-14")]
    [InlineData(NameCase.Any, "0-4 5-9 10-14 15-19")]
    public void ANameOfOneWordCountsInItsOwnCapitalsAndInCapitalsThroughout(NameCase letters, string places) =>
        Assert.Equal(places, Places(new NameFinder([Secret("will", letters)], []).In("will Will WILL wIll")));

    [Theory]
    [InlineData("Lucy", "Miss Lucy", "Miss Lucy, Lucy; miss lucy; Lucy Miss", "11-15 28-32")]
    [InlineData("Lucy", "Lucy", "Lucy", "")]
    [InlineData("Hope", "hope", "hope Hope", "")]
    [InlineData("hope", "Hope", "hope Hope", "0-4")]
    [InlineData("Lucy Wainright", "Miss Lucy", "Miss Lucy Wainright", "5-19")]
    [InlineData("Miss Lucy", "Lucy", "Miss Lucy", "0-9")]
    public void WhatIsPartOfANameThatMayBeSaidIsNone(string name, string known, string text, string places) =>
        Assert.Equal(places, Places(new NameFinder([Secret(name)], [known]).In(text)));

    [Fact]
    public void OfTwoThatOverlapTheLongerIsFound()
    {
        var hits = new NameFinder([Secret("Marie"), Secret("Marie-Claude"), Secret("Claude Monet")], []).In("Marie, Marie-Claude Monet");
        Assert.Equal(["Marie", "Marie-Claude", "Claude Monet"], hits.Select(hit => hit.Name.Text));
    }

    [Theory]
    [InlineData("Marie-Claude", "cast.html#cast_marie-claude", "15-27")]
    [InlineData("Marie-Claude", "MarieClaude.jpg marie/claude marie_claude", "0-11 16-28 29-41")]
    [InlineData("Marie", "portrait-of-marie.3f2a.jpg marieclaude", "12-17")]
    [InlineData("Madame", "the-visit-of-madames-car", "13-20")]
    [InlineData("Chloé d’Éon", "chloe-deon chloé-d’éon chloe-d-eon", "0-10 11-22")]
    [InlineData("三笘", "記録三笘.html", "2-4")]
    [InlineData("M.", "m m.html", "")]
    [InlineData("1984", "1984.html", "")]
    public void InAddressesNoCapitalsCountAndAnythingPartsWords(string name, string address, string places) =>
        Assert.Equal(places, Places(new NameFinder([Secret(name)], []).InAddress(address)));

    [Fact]
    public void InAddressesTooALongerNameMayBeSaid() =>
        Assert.Equal("15-19", Places(new NameFinder([Secret("Lucy")], ["Miss Lucy"]).InAddress("cast_miss-lucy#lucy")));

    [Fact]
    public void ThousandsOfNamesAreFoundEach()
    {
        var names = Enumerable.Range(0, 2_000).Select(i => Secret($"Name{i} Of{i % 7}")).ToArray();
        var text = string.Join(", ", names.Select(name => name.Text));
        Assert.Equal(names, new NameFinder([.. names], []).In(text).Select(hit => hit.Name));
    }

    internal static SecretName Secret(string name, NameCase? letters = null) => new(
        name,
        letters ?? (name.Length > 0 && char.IsLower(name[0]) ? NameCase.AtBeginning : NameCase.Exact),
        new Locator("3.21"),
        new SourceText("chapters/register.yml", name).Whole);

    private static string Places(IEnumerable<NameHit> hits) => string.Join(' ', hits.Select(hit => $"{hit.Start}-{hit.End}"));
}
