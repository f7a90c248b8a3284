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
    /// <remarks>Reports CMP101 (unreadable), CMP103 (a key twice; the first is kept) and CMP114 (a forbidden character).</remarks>
    public static Diagnosed<YamlNode?> Read(SourceRange yaml)
    {
        var reading = new Reading(yaml);
        try
        {
            return Diagnosed.With(reading.Document(), reading.Findings);
        }
        catch (YamlException exception)
        {
            return Unreadable(yaml, reading, exception.Start, exception.Message.TrimEnd('.'));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws these at brackets that never close and at markers where no document is
            return Unreadable(yaml, reading, reading.Position, "something before this place is never closed");
        }
    }

    private static Diagnosed<YamlNode?> Unreadable(SourceRange yaml, Reading reading, Mark where, string words)
    {
        var start = Math.Min(yaml.Start + (int)where.Index, yaml.End);
        var finding = DiagnosticCatalogue.UnreadableYaml.At(new SourceRange(yaml.Source, start, 0), words);
        return Diagnosed.With<YamlNode?>(null, [.. reading.Findings, finding]);
    }

    private sealed class Reading
    {
        private const int DeepestNesting = 64;

        /// <summary>How much a file may say again by a name, in characters and pieces: lists of lists could grow without end.</summary>
        private const long MostRepeated = 10_000_000;

        private readonly SourceRange _yaml;
        private readonly Scanner _scanner;
        private readonly Parser _parser;
        private readonly Dictionary<string, (YamlNode Node, long Size)> _anchors = [];
        private long _repeated;
        private long _size;

        public Reading(SourceRange yaml)
        {
            _yaml = yaml;
            _scanner = new Scanner(new StringReader(yaml.Text));
            _parser = new Parser(_scanner);
        }

        /// <summary>How far the text has been read.</summary>
        public Mark Position => _scanner.CurrentPosition;

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
                return Repeated(alias);
            var (anchor, before) = ((_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty, _size);
            var node = Content(depth);
            _size += node is YamlScalar { Value.Length: var length } ? length + 1 : 1;
            if (!anchor.IsEmpty)
                _anchors[anchor.Value] = (node, _size - before);
            return node;
        }

        private YamlNode Repeated(AnchorAlias alias)
        {
            if (!_anchors.TryGetValue(alias.Value.Value, out var known))
                throw new YamlException(alias.Start, alias.End, $"Nothing is anchored as ‘{alias.Value.Value}’");
            _repeated += known.Size;
            _size += known.Size;
            return _repeated <= MostRepeated
                ? known.Node
                : throw new YamlException(alias.Start, alias.End, $"With ‘{alias.Value.Value}’ the file repeats too much by names");
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
                var end = _parser.Consume<SequenceEnd>();
                return new YamlList(items.ToImmutable(), Range(list.Start, end.End, list.Style == SequenceStyle.Flow));
            }

            var map = _parser.Consume<MappingStart>();
            var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (!_parser.Accept<MappingEnd>(out _))
                Entry(entries, names, depth);
            var last = _parser.Consume<MappingEnd>();
            return new YamlMap(entries.ToImmutable(), Range(map.Start, last.End, map.Style == MappingStyle.Flow));
        }

        private void Entry(ImmutableArray<KeyValuePair<YamlScalar, YamlNode>>.Builder entries, HashSet<string> names, int depth)
        {
            var start = _parser.Current!;
            if (Node(depth + 1) is not YamlScalar key)
                throw new YamlException(start.Start, start.End, "A key is a word");
            var value = Node(depth + 1);
            if (names.Add(key.Value))
                entries.Add(new(key, value));
            else
                Findings.Add(DiagnosticCatalogue.RepeatedKey.At(key.Range, key.Value));
        }

        private YamlScalar Scalar(Scalar scalar)
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL";
            var range = Range(scalar.Start, scalar.End);
            return new YamlScalar(isNull ? "" : AllowedText.Of(scalar.Value, range, Findings), range);
        }

        /// <param name="start">Of the first character.</param>
        /// <param name="end">After the last, but for brackets: YamlDotNet ends those before the closing one.</param>
        /// <param name="inBrackets">Whether a closing bracket follows.</param>
        private SourceRange Range(Mark start, Mark end, bool inBrackets = false)
        {
            var from = Math.Min(_yaml.Start + (int)start.Index, _yaml.End);
            var to = Math.Clamp(_yaml.Start + (int)end.Index + (inBrackets ? 1 : 0), from, _yaml.End);
            while (to > from && char.IsWhiteSpace(_yaml.Source.Text[to - 1]))
                to--;
            return new SourceRange(_yaml.Source, from, to - from);
        }
    }
}
