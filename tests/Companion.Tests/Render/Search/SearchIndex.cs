using System.Collections.Immutable;
using System.Text.Json;
using Companion.Render.Search;

namespace Companion.Tests.Render.Search;

/// <summary>Reads an index of the search as plain words.</summary>
internal static class SearchIndex
{
    public static ImmutableArray<string> WordsIn(string script)
    {
        using var json = JsonDocument.Parse(script[$"{SearchFiles.Object}index(".Length..^SearchFiles.Closing.Length]);
        return FrontCoding.Decode(json.RootElement.GetProperty(SearchFiles.Words).GetString()!);
    }
}
