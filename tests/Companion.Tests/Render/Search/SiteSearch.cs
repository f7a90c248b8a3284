using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Companion.Model.Words;
using Companion.Render;
using Jint;

namespace Companion.Tests.Render.Search;

/// <summary>Searches a site as a reader's browser does, with the site's own scripts and files.</summary>
internal sealed class SiteSearch : IDisposable
{
    private readonly Engine _engine = new();
    private readonly Dictionary<string, string> _files;
    private readonly HashSet<int> _read = [];

    /// <param name="files">The site.</param>
    /// <param name="tree">The folder whose search it is: <c>site/</c>, <c>site/part-one/</c>.</param>
    public SiteSearch(IEnumerable<OutputFile> files, string tree = "site/")
    {
        _files = files.Where(file => file.Path.StartsWith($"{tree}search/", StringComparison.Ordinal)).ToDictionary(file => file.Path[$"{tree}search/".Length..], file => Encoding.UTF8.GetString(file.Content.AsSpan()));
        Prepare(_engine);
        _engine.Execute(Script("search-engine.js")).Execute(_files["index.js"]);
    }

    /// <summary>An engine that knows which words are alike.</summary>
    public static Engine Words() => Prepare(new Engine());

    /// <summary>What a reader is shown, the best first: “plot.html#plot_x: The plot · Hailsham: …the [donations] are”, with the marked words in brackets.</summary>
    public ImmutableArray<string> Find(string words)
    {
        foreach (var sheet in _engine.Evaluate($"companionSearch.find({Quoted(words)}).unread").AsArray())
            Read((int)sheet.AsNumber());
        return [.. Places(words).Select(place => Show(place, words))];
    }

    /// <summary>Where the best result leads: “plot.html#plot--donations-are “the”, “donations are””, with the words that are quoted, and before them those that only stand there.</summary>
    public string AddressOf(string words)
    {
        var place = Places(words)[0];
        Show(place, words);
        return _engine.Evaluate($$"""
            (({ nearest, before, quotation }) => [nearest, [before, quotation].filter(Boolean).map(words => `“${words}”`).join(", ")].filter(Boolean).join(" "))(companionSearch.show({{place}}, {{Quoted(words)}}))
            """).AsString();
    }

    /// <summary>The places that are found before any text has been read.</summary>
    public ImmutableArray<int> Places(string words) => [.. _engine.Evaluate($"companionSearch.find({Quoted(words)}).results").AsArray().Select(place => (int)place.AsNumber())];

    public void Dispose() => _engine.Dispose();

    private string Show(int place, string words)
    {
        Read((int)_engine.Evaluate($"companionSearch.show({place}, {Quoted(words)}).sheet").AsNumber());
        return _engine.Evaluate($$"""
            (({ page, title, address, pieces }) => `${address}: ${page ? page + " · " : ""}${title}: ${pieces.map(piece => piece.isMarked ? `[${piece.text}]` : piece.text).join("")}`)(companionSearch.show({{place}}, {{Quoted(words)}}))
            """).AsString();
    }

    private void Read(int sheet)
    {
        if (_read.Add(sheet))
            _engine.Execute(_files[_engine.Evaluate($"companionSearch.addressOf({sheet})").AsString()]);
    }

    private static Engine Prepare(Engine engine)
    {
        engine.SetValue("apart", (string text) => Decompositions.Apart(text)).SetValue("together", (string text) => Decompositions.Together(text)); // .NET without the tables of ICU knows no forms of Unicode
        engine.Execute("String.prototype.normalize = function (form) { return form === 'NFC' ? together(String(this)) : apart(String(this)); };");
        return engine.Execute(Script("search-words.js"));
    }

    private static string Script(string name) => File.ReadAllText(Path.Combine(Repository.Folder, "templates", "site", name));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
