using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Companion.Render.Search;

namespace Companion.Proof;

/// <summary>Reads what the search of the site reads: its index, in which the words are coded, and its texts.</summary>
internal static class SearchScript
{
    /// <summary>Reads it if it is one of these: a single call of the search with JSON between its brackets.</summary>
    /// <returns>False for any other script; then some of it may have been read.</returns>
    public static bool TryRead(ImmutableArray<byte> script, Proofreader proof)
    {
        var text = script.AsSpan();
        var closing = Encoding.UTF8.GetBytes(SearchFiles.Closing);
        var start = text.IndexOf((byte)'(') + 1;
        if (!text.StartsWith(Encoding.UTF8.GetBytes(SearchFiles.Object)) || !text.EndsWith(closing) || start > text.Length - closing.Length)
            return false;
        try
        {
            Read(new Utf8JsonReader([(byte)'[', .. text[start..^closing.Length], (byte)']']), proof);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException) // the last: bytes that are no text
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
                    ReadLine(line, proof);
                break;
        }
    }

    private static void ReadLine(string line, Proofreader proof)
    {
        proof.Read(QuotableText.WordsOf(line), Reading.Prose);
        if (line.IndexOf(QuotableText.AfterName) is > 0 and var end)
            proof.Read(line[..end], Reading.Address);
    }
}
