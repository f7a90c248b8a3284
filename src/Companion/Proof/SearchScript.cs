using System.Text;
using System.Text.Json;
using Companion.Render.Search;

namespace Companion.Proof;

/// <summary>Reads what the search of the site reads: its index, in which the words are coded, and its texts.</summary>
internal static class SearchScript
{
    /// <summary>Reads it if it is one of these: a single call of the search with JSON between its brackets.</summary>
    /// <returns>False for any other script; then some of it may have been read.</returns>
    public static bool TryRead(string script, Proofreader proof)
    {
        var start = script.IndexOf('(', StringComparison.Ordinal) + 1;
        if (!script.StartsWith(SearchFiles.Object, StringComparison.Ordinal) || !script.EndsWith(SearchFiles.Closing, StringComparison.Ordinal) || start > script.Length - SearchFiles.Closing.Length)
            return false;
        try
        {
            Read(new Utf8JsonReader(Encoding.UTF8.GetBytes($"[{script[start..^SearchFiles.Closing.Length]}]")), proof);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return false;
        }
    }

    private static void Read(Utf8JsonReader reader, Proofreader proof)
    {
        var property = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                proof.Read(property = reader.GetString()!, Reading.Prose); // a name has a value
            else if (reader.TokenType == JsonTokenType.String)
                Read(property, reader.GetString()!, proof); // so has a string
        }
    }

    private static void Read(string property, string value, Proofreader proof)
    {
        switch (property)
        {
            case SearchFiles.Words:
                foreach (var word in FrontCoding.Decode(value))
                    proof.Read(word, Reading.Token);
                break;
            case SearchFiles.Found: // numbers as text, in which any short name stands sooner or later
                break;
            default:
                foreach (var line in value.Split('\n'))
                    proof.Read(line, Reading.Prose);
                break;
        }
    }
}
