using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>Every template of a build, read when it is first needed; safe to use from several threads.</summary>
/// <param name="sources">Everything below <c>templates</c>.</param>
public sealed class TemplateSet(ImmutableArray<SourceText> sources)
{
    private readonly FrozenDictionary<string, SourceText> _sources = sources.ToFrozenDictionary(source => source.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Diagnosed<Template>> _read = new(StringComparer.Ordinal);

    /// <summary>What templates can call: nothing that knows the clock, chance or the machine. Nobody can change it.</summary>
    internal ScriptObject Functions => field ??= MakeFunctions();

    /// <summary>Their names: their paths below <c>templates</c>.</summary>
    public IEnumerable<string> Names => _sources.Keys.Order(StringComparer.Ordinal).Select(path => path["templates/".Length..]);

    /// <summary>A file as it is, for stylesheets.</summary>
    /// <param name="name">Its path below <c>templates</c>.</param>
    public SourceText? Source(string name) => _sources.GetValueOrDefault($"templates/{name}");

    /// <summary>A template, ready to be filled in.</summary>
    /// <returns>Null when there is none of that name.</returns>
    /// <remarks>Reports CMP401 (cannot be read).</remarks>
    internal Diagnosed<Template>? Find(string name) =>
        Source(name) is { } source ? _read.GetOrAdd(name, static (_, source) => Read(source), source) : null;

    private ScriptObject MakeFunctions()
    {
        var functions = new ScriptObject
        {
            ["include"] = new IncludeFunction(this),
            ["array"] = new ArrayFunctions { IsReadOnly = true },
            ["string"] = new StringFunctions { IsReadOnly = true },
        };
        functions.IsReadOnly = true;
        return functions;
    }

    private static Diagnosed<Template> Read(SourceText source)
    {
        var template = Template.Parse(WithoutHeader(source), source.Path);
        var findings = template.Messages
            .Where(message => message.Type == ParserMessageType.Error)
            .Take(1) // the others follow from the first
            .Select(message => DiagnosticCatalogue.TemplateSyntax.At(RangeOf(source, message.Span), message.Message.TrimEnd('.')));
        return Diagnosed.With(template, findings);
    }

    /// <summary>The header of a citation style is not Scriban's; spaces in its place keep the places of the rest.</summary>
    private static string WithoutHeader(SourceText source)
    {
        if (!source.Path.StartsWith("templates/citations/", StringComparison.Ordinal) || CitationStyle.HeaderOf(source) is not { } header)
            return source.Text;
        var end = source.Text.IndexOf('\n', header.End);
        var rest = end < 0 ? source.Text.Length : end;
        return string.Concat(source.Text[..rest].Select(c => c is '\n' or '\r' ? c : ' ')) + source.Text[rest..];
    }

    /// <summary>Scriban's place as ours.</summary>
    internal static SourceRange RangeOf(SourceText source, SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, source.Text.Length);
        return new SourceRange(source, start, Math.Clamp(span.End.Offset + 1 - start, 0, source.Text.Length - start));
    }
}
