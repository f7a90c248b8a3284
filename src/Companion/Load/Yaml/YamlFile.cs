using System.Collections.Immutable;
using Companion.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Companion.Load.Yaml;

/// <summary>Reads YAML into nodes that know their places. Source: YAML 1.2.2.</summary>
public static class YamlFile
{
    /// <summary>Reads the part of a file that is YAML: all of it, or a chapter's header.</summary>
    /// <returns>Null when there is nothing but comments, or nothing that can be read.</returns>
    /// <remarks>Reports CMP101 (unreadable) and CMP103 (a key twice; the first is kept).</remarks>
    public static Diagnosed<YamlNode?> Read(SourceRange yaml)
    {
        var reading = new Reading(yaml);
        try
        {
            return Diagnosed.With(reading.Document(), reading.Findings);
        }
        catch (YamlException exception)
        {
            var start = Math.Min(yaml.Start + (int)exception.Start.Index, yaml.End);
            var words = exception.Message.TrimEnd('.');
            var finding = DiagnosticCatalogue.UnreadableYaml.At(new SourceRange(yaml.Source, start, 0), words);
            return Diagnosed.With<YamlNode?>(null, [.. reading.Findings, finding]);
        }
    }

    private sealed class Reading(SourceRange yaml)
    {
        private const int DeepestNesting = 64;

        private readonly Parser _parser = new(new StringReader(yaml.Text));
        private readonly Dictionary<string, YamlNode> _anchors = [];

        public List<Diagnostic> Findings { get; } = [];

        public YamlNode? Document()
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
                return null;
            _parser.Consume<DocumentStart>();
            var node = Node(0);
            _parser.Consume<DocumentEnd>();
            if (_parser.Accept<DocumentStart>(out var second))
                throw new YamlException(second.Start, second.End, "A second document begins here; one is read");
            return node is YamlScalar { Value: "" } ? null : node;
        }

        private YamlNode Node(int depth)
        {
            if (depth > DeepestNesting)
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "This is nested too deeply");
            if (_parser.TryConsume<AnchorAlias>(out var alias))
            {
                return _anchors.TryGetValue(alias.Value.Value, out var known)
                    ? known
                    : throw new YamlException(alias.Start, alias.End, $"Nothing is anchored as ‘{alias.Value.Value}’");
            }

            var anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
            var node = Content(depth);
            if (!anchor.IsEmpty)
                _anchors[anchor.Value] = node;
            return node;
        }

        private YamlNode Content(int depth)
        {
            if (_parser.TryConsume<Scalar>(out var scalar))
                return Scalar(scalar);
            if (_parser.TryConsume<SequenceStart>(out var list))
            {
                var items = ImmutableArray.CreateBuilder<YamlNode>();
                while (!_parser.Accept<SequenceEnd>(out _))
                    items.Add(Node(depth + 1));
                return new YamlList(items.ToImmutable(), Range(list.Start, _parser.Consume<SequenceEnd>().End));
            }

            var map = _parser.Consume<MappingStart>();
            var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
            while (!_parser.Accept<MappingEnd>(out _))
                Entry(entries, depth);
            return new YamlMap(entries.ToImmutable(), Range(map.Start, _parser.Consume<MappingEnd>().End));
        }

        private void Entry(ImmutableArray<KeyValuePair<YamlScalar, YamlNode>>.Builder entries, int depth)
        {
            var start = _parser.Current!;
            if (Node(depth + 1) is not YamlScalar key)
                throw new YamlException(start.Start, start.End, "A key is a word");
            var value = Node(depth + 1);
            if (entries.Any(entry => entry.Key.Value == key.Value))
                Findings.Add(DiagnosticCatalogue.RepeatedKey.At(key.Range, key.Value));
            else
                entries.Add(new(key, value));
        }

        private YamlScalar Scalar(Scalar scalar)
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL";
            return new YamlScalar(isNull ? "" : scalar.Value, Range(scalar.Start, scalar.End));
        }

        private SourceRange Range(Mark start, Mark end)
        {
            var from = Math.Min(yaml.Start + (int)start.Index, yaml.End);
            var to = Math.Clamp(yaml.Start + (int)end.Index, from, yaml.End);
            while (to > from && char.IsWhiteSpace(yaml.Source.Text[to - 1]))
                to--;
            return new SourceRange(yaml.Source, from, to - from);
        }
    }
}
