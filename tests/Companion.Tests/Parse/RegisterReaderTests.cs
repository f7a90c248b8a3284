using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;
using CsCheck;

namespace Companion.Tests.Parse;

public sealed class RegisterReaderTests
{
    private static readonly BookSettings s_settings =
        new() { Title = "T", Identifier = "urn:x", Slug = "t", Language = "en", Range = new SourceText("book.yml", "").Beginning };

    [Fact]
    public void EverythingThatTheDesignNamesIsRead()
    {
        var (register, findings) = Read("""
            - id: madame
              kind: person
              name: {name: Madame, from: 1.3}
              sort: Madame, the
              aliases: [{name: Marie-Claude, from: 3.21, case: ignore}, the 'visitor']
              description: First.
              known:
                - {from: 1.3, text: A visitor.}
                - Another.
              see-also: [other]
              find: off
              index: off
              in-titles: on
            - {id: other, kind: term, name: carer, case: exact, aliases: carers, description: Text.}
            """);
        Assert.Empty(findings);
        var madame = register.Entries[0];
        Assert.Equal(("madame", RegisterKind.Person, "Madame, the"), (madame.Id, madame.Kind, madame.Sort));
        Assert.Equal(("Madame", new Locator("1.3"), NameCase.Exact), (madame.Name.Text, madame.Name.From, madame.Name.Case));
        Assert.Equal(
            [("Marie-Claude", new Locator("3.21"), NameCase.Any), ("the ‘visitor’", null, NameCase.AtBeginning)],
            madame.Aliases.Select(alias => (alias.Text, alias.From, alias.Case)));
        Assert.Equal([(null, "First."), (new Locator("1.3"), "A visitor."), (null, "Another.")], madame.Known.Select(line => (line.From, PlainText.Of(line.Text))));
        Assert.Equal((false, false, true), (madame.IsFound, madame.IsIndexed, madame.IsFoundInTitles));
        Assert.Equal(["other"], madame.SeeAlso);
        Assert.Equal([NameCase.Exact, NameCase.Exact], register.Entries[1].Aliases.Prepend(register.Entries[1].Name).Select(name => name.Case));
    }

    [Theory]
    [InlineData("description: A *b* c.", "b")]
    [InlineData("description: 'It''s *b* c.'", "b")]
    [InlineData("description: \"\\\"A\\\" \\u00e9\\x41 *b* c.\"", "b")]
    [InlineData("description: A\n    *b* c.", "b")]
    [InlineData("description: >\n    A\n    c *b*\n    c.", "b")]
    [InlineData("description: |\n    A *b*\n    c.", "b")]
    public void APieceOfATextKnowsWhereItStands(string yaml, string expected)
    {
        var register = Read($"- id: x\n  kind: term\n  name: x\n  {yaml}\n").Value;
        var emphasis = ProseWalk.Line(register.Entries[0].Known[0].Text).OfType<Phrase>().Single();
        Assert.Equal((expected, $"*{expected}*"), (emphasis.Content[0].Range.Text, emphasis.Range.Text));
    }

    [Fact]
    public void WhateverIsInTheRegisterNothingIsThrown() =>
        HostileText.Any.Sample(text => Read($"- {text}").Value.Entries.Length <= 1 && Read(text).Value.Entries.Length < 40, iter: 1_000);

    [Fact]
    public void WhateverATextIsNothingIsThrown() => Gen.Select(HostileText.Any, Gen.OneOf("'", "\"", "")).Sample((text, mark) =>
        Read($"- {{id: x, kind: term, name: {mark}{text}{mark}, known: [{mark}{text}{mark}]}}\n- id: y\n  kind: term\n  name: y\n  known:\n    - |\n      {text.ReplaceLineEndings("\n      ")}\n").Value.Entries.Length <= 2, iter: 1_000);

    [Fact]
    public void WithoutAFileThereIsNothing() => Assert.Empty(RegisterReader.Read(null, s_settings).Value.Entries);

    private static Diagnosed<Register> Read(string yaml) => RegisterReader.Read(new SourceText("chapters/register.yml", yaml), s_settings);
}
