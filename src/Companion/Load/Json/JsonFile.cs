using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Load.Json;

/// <summary>Reads JSON into the nodes of YAML, of which it is a part. Source: RFC 8259.</summary>
/// <remarks>
/// Strings are scalars, their ranges without the quotation marks; numbers, <c>true</c> and <c>false</c> are scalars as they are written, and <c>null</c> is an
/// empty one. A byte order mark is passed over.
/// </remarks>
public static class JsonFile
{
    /// <returns>Null when there is nothing, or nothing that can be read.</returns>
    /// <remarks>Reports CMP103 (a key twice; the first is kept), CMP114 (a forbidden character) and CMP501 (unreadable).</remarks>
    public static Diagnosed<YamlNode?> Read(SourceText source)
    {
        var findings = new List<Diagnostic>();
        var text = source.Text.AsSpan();
        var mark = text.StartsWith("\uFEFF") ? 1 : 0;
        if (text[mark..].IsWhiteSpace())
            return Diagnosed.With<YamlNode?>(null, findings);
        var bytes = new byte[Encoding.UTF8.GetByteCount(text[mark..])];
        Encoding.UTF8.GetBytes(text[mark..], bytes);
        var places = new JsonPlaces(source, bytes, mark);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestNesting });
        try
        {
            reader.Read();
            var node = new Reading(places, findings).Node(ref reader);
            reader.Read();
            return Diagnosed.With<YamlNode?>(node, findings);
        }
        catch (JsonException exception)
        {
            findings.Add(Unreadable(places, exception, reader.CurrentDepth));
            return Diagnosed.With<YamlNode?>(null, findings);
        }
    }

    private const int DeepestNesting = 64;

    private static Diagnostic Unreadable(JsonPlaces places, JsonException exception, int depth)
    {
        var where = places.OfLine(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        var rest = where.Source.Text.AsSpan(where.Start);
        var words = depth >= DeepestNesting ? "this is nested too deeply"
            : rest.IsWhiteSpace() ? "something before its end is never closed"
            : $"‘{(rest.Length > 1 && char.IsSurrogate(rest[0]) ? rest[..2] : rest[..1])}’ cannot stand here";
        return DiagnosticCatalogue.UnreadableJson.At(where, words);
    }

    private readonly struct Reading(JsonPlaces places, List<Diagnostic> findings)
    {
        public YamlNode Node(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.StartArray => List(ref reader),
            JsonTokenType.StartObject => Map(ref reader),
            _ => Scalar(ref reader),
        };

        private YamlList List(ref Utf8JsonReader reader)
        {
            var start = places.Of(reader.TokenStartIndex, 1);
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(Node(ref reader));
            return new YamlList(items.ToImmutable(), To(start, ref reader));
        }

        private YamlMap Map(ref Utf8JsonReader reader)
        {
            var start = places.Of(reader.TokenStartIndex, 1);
            var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = Scalar(ref reader);
                reader.Read();
                var value = Node(ref reader);
                if (names.Add(key.Value))
                    entries.Add(new(key, value));
                else
                    findings.Add(DiagnosticCatalogue.RepeatedKey.At(key.Range, key.Value));
            }

            return new YamlMap(entries.ToImmutable(), To(start, ref reader));
        }

        private YamlScalar Scalar(ref Utf8JsonReader reader)
        {
            var length = reader.ValueSpan.Length;
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
                return new YamlScalar(reader.TokenType == JsonTokenType.Null ? "" : Encoding.UTF8.GetString(reader.ValueSpan), places.Of(reader.TokenStartIndex, length));
            var range = places.Of(reader.TokenStartIndex + 1, length);
            if (!reader.ValueIsEscaped)
                return new YamlScalar(AllowedText.Of(reader.GetString()!, range, findings), range); // a string is never null
            return new YamlScalar(AllowedText.Of(Unescaped(ref reader, range), range, findings), range);
        }

        /// <summary>An escape may name half of a character; then the string stays as it is written.</summary>
        private string Unescaped(ref Utf8JsonReader reader, SourceRange range)
        {
            try
            {
                return reader.GetString()!; // a string is never null
            }
            catch (InvalidOperationException)
            {
                findings.Add(DiagnosticCatalogue.UnreadableJson.At(range, "an escape in this string names half of a character"));
                return range.Text;
            }
        }

        private SourceRange To(SourceRange start, ref Utf8JsonReader reader)
        {
            var end = places.Of(reader.TokenStartIndex, 1);
            return start with { Length = end.End - start.Start };
        }
    }
}
