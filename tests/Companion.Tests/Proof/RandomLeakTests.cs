using Companion.Model.Stops;
using Companion.Render.Prose;
using CsCheck;

namespace Companion.Tests.Proof;

/// <summary>Random secrets in random pages, compared with a search that takes its time.</summary>
public sealed class RandomLeakTests
{
    private static readonly Gen<string> s_word = Gen.OneOf("the", "THE", "of", "Of", "and", "tape", "Zoé", "Zoe\u0301", "записка", "straße", "STRASSE");
    private static readonly Gen<string> s_gap = Gen.OneOf(" ", " ", " ", ", ", "-", "’", "\n", " – ");
    private static readonly Gen<string> s_text = Gen.Select(s_word, s_gap, (word, gap) => word + gap).Array[0, 24].Select(string.Concat);
    private static readonly Gen<SecretText> s_secret = Gen.Select(s_text, Gen.Bool, (text, isWhole) => isWhole ? Press.Whole(text) : Press.Text(text));

    /// <summary>Markup around words that belong together.</summary>
    private static readonly Gen<string> s_markup = Gen.OneOf("<i>{0}</i>", "<a href=\"#x\"><b>{0}</b></a>", "{0}", "<!-- x -->{0}", "<span lang=\"fr\">{0}</span><a role=\"doc-noteref\" href=\"#n\">1</a>");

    private static readonly Gen<string> s_place = Gen.OneOf(
        "<p>{0}</p>", "<p>x <em>{0}</em> x</p>", "<img alt=\"{0}\" src=\"x\" />", "<p title=\"x {0}\">x</p>", "<!--{0}-->", "<ul><li>x</li><li>{0}<ul><li>x</li></ul></li></ul>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{0}</text></svg>", "<script type=\"application/json\">[\"{0}\"]</script>", "<style>/* {0} */</style>", "<p data-x=\"{0}\" />");

    [Fact]
    public void WhatIsFoundIsWhatASearchForEachRunFinds() =>
        Gen.Select(s_secret.Array[0, 4], s_text.Array[0, 3], s_text.Array[0, 4]).Sample((texts, known, paragraphs) =>
        {
            var page = Press.Page(string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n")));
            var found = Press.Check(Press.Secrets([], texts, knownTexts: [.. known, "The plot"]), page).Length;
            Assert.Equal(Naive(texts, [.. known.Append("The plot")], [.. paragraphs.Append("The plot")]), found);
        }, iter: 1_000);

    [Fact]
    public void WhateverIsPlantedIsFound()
    {
        var name = Gen.Select(Gen.String[Gen.OneOf('a', 'é', 'ж', '三', 'ア', 'z', 'ß'), 2, 5], Gen.String[Gen.OneOf('b', 'ô', 'д', '笘', 'オ'), 1, 4], (first, second) => $"X{first} Y{second}");
        Gen.Select(name, s_gap.Where(gap => gap != ", "), s_markup, s_place, HostileText.Any, Gen.Bool).Sample((name, gap, markup, place, noise, isText) =>
        {
            var words = string.Join(gap, name.Split(' '));
            var inside = place.StartsWith("<p>", StringComparison.Ordinal) ? string.Format(null, markup, words) : words;
            var page = Press.Page($"<p>{XmlText.Escape(noise)}</p>{string.Format(null, place, inside)}<p>{XmlText.Escape(noise)}</p>");
            var secrets = isText ? Press.Secrets([], [Press.Whole(name)]) : Press.Secrets([Press.Name(name)], []);
            Assert.Single(Press.Check(secrets, page));
        }, iter: 2_000);
    }

    [Fact]
    public void APageOfKnownTextsTellsNothing() =>
        Gen.Select(s_secret.Array[0, 4], s_text.Array[1, 4]).Sample((texts, known) =>
            Assert.Empty(Press.Check(
                Press.Secrets([], texts, knownTexts: [.. known, "The plot"]),
                Press.Page(string.Concat(known.Select(text => $"<p title=\"{text}\"><i>{text}</i></p>"))))), iter: 1_000);

    /// <summary>How many secret texts a page tells: of two that share a run, the first has it.</summary>
    private static int Naive(SecretText[] texts, string[] known, string[] shown)
    {
        var told = new HashSet<int>();
        var owners = new Dictionary<string, int>();
        foreach (var (index, text) in texts.Index())
        {
            var words = Words(text.Words);
            if (words.Length is > 0 and < 8 && text.IsWhole && shown.Any(page => Has(page, words)) && !known.Any(page => Has(page, words)))
                told.Add(index);
            for (var i = 0; i + 8 <= words.Length; i++)
                owners.TryAdd(string.Join(' ', words[i..(i + 8)]), index);
        }

        told.UnionWith(owners.Where(run => shown.Any(page => Has(page, run.Key.Split(' '))) && !known.Any(page => Has(page, run.Key.Split(' ')))).Select(run => run.Value));
        return told.Count;
    }

    private static bool Has(string text, string[] words) => $" {string.Join(' ', Words(text))} ".Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal);

    private static string[] Words(string text) =>
        text.Replace("e\u0301", "é", StringComparison.Ordinal).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Split([' ', ',', '-', '–', '’', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
