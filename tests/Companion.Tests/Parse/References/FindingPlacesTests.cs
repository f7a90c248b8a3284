using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.References;

namespace Companion.Tests.Parse.References;

/// <summary>A mistake in the middle of a long file, marked by ⟦ and ⟧, is found there, and its neighbours are read all the same.</summary>
public sealed class FindingPlacesTests
{
    private const int Neighbours = 40;

    [Theory]
    [InlineData("CMP502", "@book{k,⟦)⟧ title = {T}, year = 2005}")]
    [InlineData("CMP502", "@⟦book⟧{k, title = {T, year = 2005}")]
    [InlineData("CMP502", "@book{k, title = ⟦{⟧T, year = {2005}")]
    [InlineData("CMP502", "@book{k,\n\ttitle = ⟦\"⟧T,\n\tyear = 2005}")]
    [InlineData("CMP502", "@book{k⟦⟧\n\ttitle = {T},\n\tyear = 2005\n}")]
    [InlineData("CMP502", "@book{k,\n\t⟦title⟧ {T},\n\tyear = 2005\n}")]
    [InlineData("CMP502", "@book{k,\n\ttitle = {T}\n\t⟦⟧year = 2005\n}")]
    [InlineData("CMP502", "@book{k,\n\ttitle = {T},\n\tyear = ⟦⟧,\n}")]
    [InlineData("CMP502", "@book{k,\n\ttitle = {T}}⟦,⟧\n\tyear = 2005\n}")]
    [InlineData("CMP502", "@⟦book⟧ k,\n\ttitle = {T},\n}")]
    [InlineData("CMP502", "@⟦book⟧{k,\n\ttitle = {T},\n\tyear = 2005,\n")]
    [InlineData("CMP502", "@book(k, title = {T}⟦⟧}, year = 2005)")]
    [InlineData("CMP502", "@book{k, title = {A} # ⟦⟧, year = 2005}")]
    [InlineData("CMP503", "@book{⟦⟧title = {T}, year = 2005}")]
    [InlineData("CMP503", "@book{⟦⟧, title = {T}, year = 2005}")]
    [InlineData("CMP504", "@book{⟦before3⟧, title = {T}, year = 2005}")]
    [InlineData("CMP103", "@book{k, title = {T},\r\n\t⟦title⟧ = {U}, year = 2005}")]
    [InlineData("CMP505", "@⟦bok⟧{k, title = {T}, year = 2005}")]
    [InlineData("CMP506", "@article{⟦k⟧, author = {A, B}, title = {T}, year = 2005}")]
    [InlineData("CMP507", "@book{⟦k⟧, year = 2005}")]
    [InlineData("CMP508", "@book{k, title = {T}, date = {⟦2005-02-30⟧}}")]
    [InlineData("CMP508", "@book{k, title = {T}, year = 2005, month = {⟦Michaelmas⟧}}")]
    [InlineData("CMP508", "@book{k, title = {T}, year = 2005, month = feb, day = ⟦30⟧}")]
    [InlineData("CMP508", "@book{k, title = {T}, year = 2005,\n\turldate = {⟦yesterday⟧}}")]
    [InlineData("CMP509", "@book{k, title = {T}, year = 2005, doi = {⟦1353/mfs⟧}}")]
    [InlineData("CMP509", "@book{k, title = {T}, year = 2005, url = \"⟦here⟧\"}")]
    [InlineData("CMP510", "@book{k, title = {Ü \\emph{x} ⟦\\oddcommand⟧{y}}, year = 2005}")]
    [InlineData("CMP510", "@book{k, title = {The } # {⟦\\oddcommand⟧} # { book}, year = 2005}")]
    [InlineData("CMP510", "@book{k, title = {T}, author = {A, B and\n\t\tC, ⟦\\oddcommand⟧{D}}, year = 2005}")]
    [InlineData("CMP511", "@book{k, title = {T}, publisher = ⟦fabber⟧, year = 2005}")]
    [InlineData("CMP511", "@book{k, title = {T}, publisher = {Faber} # ⟦fabber⟧ # {x}, year = 2005}")]
    [InlineData("CMP512", "@book{k, title = {T}, year = 2005, xdata = {before1, ⟦befour2⟧}}")]
    [InlineData("CMP514", "@book{k, title = {T}, year = 2005, crossref = {⟦k⟧}}")]
    [InlineData("CMP114", "@book{k, title = {T⟦\u0007⟧}, year = 2005}")]
    [InlineData("CMP201", "@book{k, title = {T}, year = 2005, note = {One line.\n\t\tAnother ⟦<video>⟧ line.}}")]
    public void BibTex(string code, string entry) => FoundWhereMarked(
        code, "references.bib", entry, i => $"@book{{before{i},\n\ttitle = {{Émile \uD83D\uDE00 \\& Co}}, author = {{A, B and C, D}},\n\tyear = 2005}}\n", "", "\n", "% the end\n");

    [Theory]
    [InlineData("CMP102", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005, \"⟦tilte⟧\": \"T\"}")]
    [InlineData("CMP103", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005, \"⟦title⟧\": \"T\"}")]
    [InlineData("CMP104", "{\"id\": \"k\", \"type\": \"book\", \"title\": ⟦{\"a\": 1}⟧, \"publisher\": \"P\", \"issued\": 2005}")]
    [InlineData("CMP104", "⟦3⟧")]
    [InlineData("CMP501", "{\"id\": \"k\", \"type\": \"book\" ⟦⟧\"title\": \"T\"}")]
    [InlineData("CMP501", "{\"id\": \"k\", \"title\": \"T\", \"issued\": 2005⟦⟧]}")]
    [InlineData("CMP503", "⟦⟧{\"type\": \"book\", \"title\": \"T\"}")]
    [InlineData("CMP505", "{\"id\": \"k\", \"type\": \"⟦bok⟧\", \"title\": \"T\", \"issued\": 2005}")]
    [InlineData("CMP507", "{\"id\": \"⟦k⟧\", \"type\": \"book\", \"issued\": 2005}")]
    [InlineData("CMP508", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"\\u00C9 \\n\", \"issued\": {\"date-parts\": ⟦[[2005, 2, 30]]⟧}}")]
    [InlineData("CMP508", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005, \"note\": \"original-date: ⟦19o5⟧\"}")]
    [InlineData("CMP509", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005, \"DOI\": \"⟦doi⟧\"}")]
    [InlineData("CMP513", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005, \"author\": [{\"family\": \"A\"}, ⟦{\"suffix\": \"Jr.\"}⟧]}")]
    [InlineData("CMP201", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005, \"annote\": \"A ⟦<video>⟧ \"}")]
    [InlineData("CMP201", "{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005, \"note\": \"\\u00C9 \\\"x\\\"\\nA ⟦<video>⟧ \"}")]
    public void Json(string code, string entry) => FoundWhereMarked(
        code, "references.json", entry, i => $"\t{{\"id\": \"before{i}\", \"type\": \"book\",\n\t\t\"title\": \"Émile \uD83D\uDE00 \\u00e9 \\\"x\\\"\", \"issued\": {{\"date-parts\": [[2005]]}} }},\n", "[\n", ",\n", "\t{\"id\": \"end\", \"type\": \"book\", \"title\": \"T\", \"issued\": 2005}\n]\n");

    [Theory]
    [InlineData("CMP101", "- id: k\n  title: ⟦⟧\"T\n  issued: 2005\n")]
    [InlineData("CMP102", "- id: k\n  type: book\n  title: T\n  issued: 2005\n  ⟦tilte⟧: T\n")]
    [InlineData("CMP104", "- id: k\n  type: book\n  title: T\n  issued: 2005\n  publisher: ⟦{a: b}⟧\n")]
    [InlineData("CMP505", "- id: k\n  type: '⟦bok⟧'\n  title: T\n  issued: 2005\n")]
    [InlineData("CMP508", "- id: k\n  type: book\n  title: T\n  issued: ⟦2005-02-30⟧\n")]
    [InlineData("CMP508", "- id: k\n  type: book\n  title: T\n  issued: 2005\n  note: |\n    original-date: ⟦19o5⟧\n    A remark.\n")]
    [InlineData("CMP201", "- id: k\n  type: book\n  title: T\n  issued: 2005\n  annote: >\n    One line\n    and ⟦<video>⟧.\n")]
    public void Yaml(string code, string entry) => FoundWhereMarked(
        code, "references.yml", entry, i => $"- id: before{i}\n  type: book\n  title: \"Émile \uD83D\uDE00 \\u00e9\"\n  issued: 2005\n", "", "", "# the end\n");

    private static void FoundWhereMarked(string code, string file, string entry, Func<int, string> neighbour, string before, string between, string after)
    {
        foreach (var lineEnd in (ReadOnlySpan<string>)["\n", "\r\n"])
        {
            var many = string.Concat(Enumerable.Range(0, Neighbours).Select(neighbour));
            var marked = (before + many + entry + between + many.Replace("before", "after", StringComparison.Ordinal) + after).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
            var start = marked.IndexOf('⟦', StringComparison.Ordinal);
            var length = marked.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
            var source = new SourceText(file, marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
            var read = ReferencesReader.Read([source], s_settings);

            var finding = Assert.Single(read.Findings, finding => finding.Rule.Code == code);
            Assert.Equal((start, length), (finding.Range.Start, finding.Range.Length));
            var end = start + length + entry.Length;
            Assert.All(read.Findings, other => Assert.InRange(other.Range.Start, start - entry.Length, end));
            if (code is not ("CMP101" or "CMP501"))
                Assert.Equal(2 * Neighbours, read.Value.Count(reference => reference.Key.StartsWith("before", StringComparison.Ordinal) || reference.Key.StartsWith("after", StringComparison.Ordinal)));
        }
    }

    private static readonly BookSettings s_settings = new() { Title = "T", Identifier = "urn:x", Slug = "t", Range = new SourceText("book.yml", "").Beginning };
}
