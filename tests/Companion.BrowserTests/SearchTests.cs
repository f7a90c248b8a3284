using System.Text.RegularExpressions;
using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public class SearchTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("sample", "finished/plot.html", "spiders", false)]
    [InlineData("sample", "unread/index.html", "Ishiguro", true)]
    [InlineData("torture", "part-one/notes.html", "源氏物語", true)]
    [InlineData("torture", "unread/words.html", "שיר", false)]
    [InlineData("torture", "finished/words.html", "rindfleisch", false)]
    [InlineData("torture", "finished/words.html", "rindfleischetikettierungsueberwach", true)]
    public async Task WordsAreFoundAndLeadToTheirPlace(string book, string path, string words, bool onDisk)
    {
        var reader = await NewReader(Library[book]);
        await (onDisk ? reader.OpenFile(path) : reader.Open(path));
        var search = new SearchDialog(reader);
        await search.Ask(words);
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(search.Status).Not.ToBeEmptyAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Results.First).ToBeFocusedAsync();
        var there = await search.Results.First.EvaluateAsync<string>("link => new URL(link.href).pathname");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Input).ToBeHiddenAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Regex(Regex.Escape(there)));
        await Expect(new SitePage(reader).Title.First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("turned over", "tables-and-code.html", ".verse")]
    [InlineData("begins", "tables-and-code.html", ".verse")]
    [InlineData("square", "pictures.html", "p:has(> img)")]
    [InlineData("numbers become long", "notes.html", "[id='notes--sentence-1-has-a-note-and']")]
    [InlineData("three ways back", "notes.html", ".notes li:first-child")]
    public async Task AResultLeadsToTheWords(string words, string path, string place)
    {
        var reader = await NewReader(Library.Torture, Device.Phone);
        await reader.Open("finished/index.html");
        var search = new SearchDialog(reader);
        await search.Ask(words);
        await Expect(search.Marked.First).ToBeVisibleAsync(); // before its words are there, a result leads to its section
        var result = search.Results.And(reader.Page.Locator($"[href^='{path}']")).First;
        await result.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Regex(Regex.Escape(path)));
        await Expect(reader.Page.Locator(place).First).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("turned over", ".verse > p")]
    [InlineData("why", ".questions li")]
    [InlineData("\"With another in it\"", "blockquote blockquote > p")]
    public async Task ABrowserThatCannotFindWordsIsLedToWhatTheyStandIn(string words, string place)
    {
        var reader = await NewReader(Library.Torture);
        await reader.Open("finished/index.html");
        var search = new SearchDialog(reader);
        await search.Ask(words);
        var result = search.Results.And(reader.Page.Locator("[href^='tables-and-code.html']")).First;
        await Expect(result).ToHaveAttributeAsync("href", new Regex("#tables-and-code--")); // once the text has come
        var id = await result.EvaluateAsync<string>("link => new URL(link.href).hash.split(':~:')[0].slice(1)");
        await reader.Open("finished/tables-and-code.html");
        await Expect(reader.Page.Locator(place).And(reader.Page.Locator($"[id='{id}']"))).ToHaveCountAsync(1);
    }

    [Theory, InlineData("unread", false), InlineData("part-two", false), InlineData("finished", true)]
    public async Task OnlyWhatIsToldAtTheStopIsFound(string stop, bool isTold)
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture), $"{stop}/words.html");
        var search = new SearchDialog(page.Reader);
        await search.Ask("\"nothing more is said\"");
        await Expect(search.Status).Not.ToBeEmptyAsync();
        Assert.Equal(isTold, await search.Results.CountAsync() > 0);
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task TheResultsAreOpenToEveryoneAndFit(int width)
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture, Device.Phone with { Width = width }), "finished/words.html");
        var search = new SearchDialog(page.Reader);
        await search.Ask("note");
        await Expect(search.Marked.First).ToBeVisibleAsync();
        Offences.None(await Axe.Ask(page.Reader.Page));
        Offences.None(await Widths.OverflowsOn(page.Reader.Page, width));
        await page.Reader.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
        Offences.None(await Axe.AskAboutColours(page.Reader.Page));
    }

    [Fact]
    public async Task ArrowsGoThroughTheResultsAndEscapeLeavesThem()
    {
        var page = await ChapterPage.Open(await NewReader(), "finished/plot.html");
        var (search, keyboard) = (new SearchDialog(page.Reader), page.Reader.Page.Keyboard);
        await search.Button.FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(search.Input).ToBeFocusedAsync();
        await keyboard.InsertTextAsync("memory");
        await Expect(search.Results.Nth(1)).ToBeVisibleAsync();
        await Expect(search.Marked.Nth(1)).ToBeVisibleAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await Expect(search.Results.Nth(1)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowUp");
        await Expect(search.Results.First).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await Expect(search.Input).ToBeHiddenAsync();
        await Expect(search.Button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task NothingIsFetchedForItBeforeItIsOpened()
    {
        var reader = await NewReader();
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        await reader.Open("finished/plot.html");
        Assert.DoesNotContain(asked, url => url.Contains("search-", StringComparison.Ordinal));
        var search = new SearchDialog(reader);
        await search.Ask("memory");
        await Expect(search.Marked.First).ToBeVisibleAsync();
        Assert.Contains(asked, url => url.Contains("search-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithoutScriptsItIsNotOffered()
    {
        var reader = await NewReader(Device.Laptop with { RunsScripts = false });
        await reader.Open("finished/plot.html");
        await Expect(new SearchDialog(reader).Button).ToBeHiddenAsync();
    }
}
