using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Companion.Model;

namespace Companion.Render.Search;

/// <summary>
/// Writes what the script of the search reads, as scripts, because a page on a disk may read nothing else: an index of the words, and the texts
/// themselves in sheets, which are fetched when something in them has been found. Each tree has its own, so that nothing can be found that is not in it.
/// </summary>
internal static class SearchFiles
{
    /// <summary>Where the files of a tree lie.</summary>
    public const string Folder = "search/";

    /// <summary>The file that leads to the others. It has no fingerprint in its name, so that pages stay as they are when other pages change.</summary>
    public const string Index = Folder + "index.js";

    /// <summary>What each file calls.</summary>
    public const string Object = "companionSearch.";

    /// <summary>What each file ends with.</summary>
    public const string Closing = ");\n";

    /// <summary>The property of the index that has the words.</summary>
    public const string Words = "words";

    /// <summary>The property of the index that says where they stand.</summary>
    public const string Found = "found";

    private const int SheetLength = 48 * 1024; // some twenty kilobytes when it is sent

    private static JavaScriptEncoder Letters => JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // a script, not a page

    /// <param name="books">The pages of each tree.</param>
    /// <param name="threads">How many are read at once; the result does not depend on it.</param>
    /// <returns>The files of each tree, with paths from its folder.</returns>
    public static ImmutableArray<ImmutableArray<OutputFile>> Of(ImmutableArray<(Book Book, ImmutableArray<Leaf> Leaves)> books, int threads)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        ImmutableArray<ImmutableArray<SearchPlace>> places = [.. books.Select(book => SearchPlaces.Of(book.Leaves, book.Book))];
        ImmutableArray<ImmutableArray<string>> texts = [.. places.Select(some => some.Select(WordsOf).ToImmutableArray())];
        var store = new WordStore();
        var distinct = texts.SelectMany(some => some).Distinct(StringComparer.Ordinal).ToArray();
        Parallel.ForEach(distinct, options, text => store.Count(text));
        var (words, ranks) = Sorted(store.Words());
        var files = new ImmutableArray<OutputFile>[books.Length];
        var sheets = new ConcurrentDictionary<UInt128, OutputFile>();
        Parallel.For(0, books.Length, options, i => files[i] = Write(
            books[i].Book, books[i].Leaves, places[i], Concordance.Of([.. texts[i].Select(store.Count)], words, ranks), sheets));
        return [.. files];
    }

    private static string WordsOf(SearchPlace place) => $"{place.Title}\n{string.Join('\n', place.Names)}\n{QuotableText.WordsOf(place.Text)}";

    private static (string[] Words, int[] Ranks) Sorted(string[] words)
    {
        var (numbers, ranks) = (Enumerable.Range(0, words.Length).ToArray(), new int[words.Length]);
        Array.Sort(words, numbers, StringComparer.Ordinal);
        for (var rank = 0; rank < numbers.Length; rank++)
            ranks[numbers[rank]] = rank;
        return (words, ranks);
    }

    private static ImmutableArray<OutputFile> Write(Book book, ImmutableArray<Leaf> leaves, ImmutableArray<SearchPlace> places, Concordance concordance, ConcurrentDictionary<UInt128, OutputFile> known)
    {
        var sheets = Sheets(places, known).ToImmutableArray();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Letters }))
        {
            json.WriteStartObject();
            json.WriteString("language", book.Settings.Language);
            WritePages(json, leaves, places);
            WritePlaces(json, places);
            WriteSheets(json, sheets);
            json.WriteString(Words, concordance.Words);
            json.WriteString(Found, concordance.Places);
            json.WriteEndObject();
        }

        var index = $"{Object}index({Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)}{Closing}";
        return [OutputFile.Of(Index, index), .. sheets.Select(sheet => sheet.File)];
    }

    /// <summary>Of each page its id, its address, and how many places are on it.</summary>
    private static void WritePages(Utf8JsonWriter json, ImmutableArray<Leaf> leaves, ImmutableArray<SearchPlace> places)
    {
        var counts = places.CountBy(place => place.Leaf).ToDictionary();
        json.WriteStartArray("pages");
        for (var i = 0; i < leaves.Length; i++)
        {
            json.WriteStartArray();
            json.WriteStringValue(leaves[i].Id);
            json.WriteStringValue(Site.SiteAddresses.PageOf(leaves[i].Id));
            json.WriteNumberValue(counts[i]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Of each place its title, its name, and its other names.</summary>
    private static void WritePlaces(Utf8JsonWriter json, ImmutableArray<SearchPlace> places)
    {
        json.WriteStartArray("places");
        foreach (var text in places.SelectMany(place => place.Names.Prepend(place.Name ?? "").Prepend(place.Title).Append("")))
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteSheets(Utf8JsonWriter json, ImmutableArray<Sheet> sheets)
    {
        json.WriteStartArray("sheets");
        foreach (var sheet in sheets)
        {
            json.WriteStartArray();
            json.WriteStringValue(sheet.File.Path[Folder.Length..]);
            json.WriteNumberValue(sheet.Places);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>The texts of some places that follow each other.</summary>
    private sealed record Sheet(OutputFile File, int Places);

    /// <param name="known">Sheets of whichever tree, by what is on them.</param>
    private static IEnumerable<Sheet> Sheets(ImmutableArray<SearchPlace> places, ConcurrentDictionary<UInt128, OutputFile> known)
    {
        var (number, first, length) = (0, 0, 0);
        for (var i = 0; i < places.Length; i++)
        {
            length += places[i].Text.Length;
            if (length < SheetLength && i + 1 < places.Length)
                continue;
            var some = places[first..(i + 1)];
            yield return new Sheet(known.GetOrAdd(KeyOf(some, number), static (_, sheet) => FileOf(sheet.Places, sheet.Number), (Places: some, Number: number)), some.Length);
            number++;
            (first, length) = (i + 1, 0);
        }
    }

    private static UInt128 KeyOf(ImmutableArray<SearchPlace> places, int number)
    {
        var hash = new XxHash128(number);
        foreach (var place in places)
        {
            hash.Append(MemoryMarshal.AsBytes(place.Text.AsSpan()));
            hash.Append([0, 0]); // no text has this character
        }

        return hash.GetCurrentHashAsUInt128();
    }

    private static OutputFile FileOf(ImmutableArray<SearchPlace> places, int number)
    {
        var text = new StringBuilder($"{Object}sheet({number},[\n");
        foreach (var place in places)
            text.Append('"').Append(JsonEncodedText.Encode(place.Text, Letters)).Append("\",\n");
        text.Length -= 2;
        var sheet = OutputFile.Of("", text.Append("\n]").Append(Closing).ToString());
        return sheet with { Path = Folder + FileNames.Of("texts.js", Fingerprint.Of(sheet.Content.AsSpan())) };
    }
}
