using Companion.Model;
using CsCheck;

namespace Companion.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("The plot", "the-plot")]
    [InlineData("  The   plot! ", "the-plot")]
    [InlineData("Café – Über Straße", "cafe-uber-strasse")]
    [InlineData("Œuvre, æther", "oeuvre-aether")]
    [InlineData("Łódź & Dvořák", "lodz-dvorak")]
    [InlineData("It’s Kathy's tape", "its-kathys-tape")]
    [InlineData("1984/2005", "1984-2005")]
    [InlineData("a_b", "a-b")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("記憶", "")]
    [InlineData("記憶 and memory", "and-memory")]
    [InlineData("\uD83D\uDE00 face", "face")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void AnIdHasLettersDigitsAndSingleHyphens(string words, string id) => Assert.Equal(id, Slug.Ascii(words));

    [Theory]
    [InlineData("The plot", "the-plot")]
    [InlineData("Über Straße", "über-straße")]
    [InlineData("記憶と物語", "記憶と物語")]
    [InlineData("Memory, and what it is for", "memory-and-what-it-is-for")]
    [InlineData("Память", "память")]
    public void WhatAnAuthorWritesKeepsTheLettersOfAnyScript(string words, string written) => Assert.Equal(written, Slug.Written(words));

    [Fact]
    public void AnIdIsItsOwnId() => Gen.String.Sample(words =>
    {
        var id = Slug.Ascii(words);
        Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", id);
        Assert.Equal(id, Slug.Ascii(id));
    });

    [Theory]
    [InlineData("ÀÁÂÃÄÅĀĂĄàáâãäåāăą", "aaaaaaaaaaaaaaaaaa")]
    [InlineData("ÈÉÊËĒĖĘĚèéêëēėęě", "eeeeeeeeeeeeeeee")]
    [InlineData("ÌÍÎÏĪĮİìíîïīįı", "iiiiiiiiiiiiii")]
    [InlineData("ÒÓÔÕÖØŌŐòóôõöøōő", "oooooooooooooooo")]
    [InlineData("ÙÚÛÜŪŮŰŲùúûüūůűų", "uuuuuuuuuuuuuuuu")]
    [InlineData("ÇĆČĎĐŁĽÑŃŇŔŘŚŞŠȘŤȚŢÝŸŹŻŽĞ", "cccddllnnnrrsssstttyyzzzg")]
    [InlineData("çćčďđłľñńňŕřśşšșťțţýÿźżžğ", "cccddllnnnrrsssstttyyzzzg")]
    public void ALatinLetterWithAMarkBecomesTheLetterWithout(string letters, string plain) => Assert.Equal(plain, Slug.Ascii(letters));
}
