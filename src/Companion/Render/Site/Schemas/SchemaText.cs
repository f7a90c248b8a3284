using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Companion.Render.Site.Schemas;

/// <summary>Writes JSON so that it can stand in a page: no sign of markup is left in it, whatever an author has written.</summary>
internal static class SchemaText
{
    /// <summary>It escapes what HTML and XML know as signs, so that neither <c>&lt;/script&gt;</c> nor <c>&lt;!--</c> can be written.</summary>
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <param name="value">Properties without a value are left out.</param>
    /// <param name="indented">For a file of its own.</param>
    public static string Of(JsonObject value, bool indented = false)
    {
        RemoveEmpty(value);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = s_encoder, Indented = indented, NewLine = "\n" }))
            value.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>A list of texts; null when it is empty.</summary>
    public static JsonArray? List(IEnumerable<string> texts) => List(texts.Select(text => (JsonNode?)text));

    /// <summary>A list; null when it is empty.</summary>
    public static JsonArray? List(IEnumerable<JsonNode?> items) => items.ToArray() is { Length: > 0 } all ? new JsonArray(all) : null;

    private static void RemoveEmpty(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                RemoveEmpty(item);
        }
        else if (node is JsonObject value)
        {
            foreach (var empty in value.Where(property => property.Value is null).Select(property => property.Key).ToList())
                value.Remove(empty);
            foreach (var (_, property) in value)
                RemoveEmpty(property);
        }
    }
}
