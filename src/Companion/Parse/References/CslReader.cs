using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Parse.References;

/// <summary>Reads references that are written in the words of CSL, be it as YAML, as JSON, or as BibTeX that has been put into them.</summary>
/// <remarks>Source: CSL 1.0.2 and its input schema, csl-data; Zotero's and Pandoc's exports.</remarks>
/// <param name="form">What the characters of a value mean.</param>
/// <param name="settings">The book's.</param>
/// <param name="findings">Where CMP102, CMP104, CMP105, CMP503, CMP505 to CMP513 and CMP531 go.</param>
internal sealed class CslReader(RichTextForm form, BookSettings settings, List<Diagnostic> findings)
{
    private readonly CslNames _names = new(form.Smart, findings);
    private readonly AnnotationReader _annotations = new(settings, findings);

    /// <summary>Every reference of a file: a list, or a set of keys with a list of <c>references</c> or <c>items</c>.</summary>
    /// <param name="root">Null for an empty file.</param>
    public ImmutableArray<Reference> Read(YamlNode? root)
    {
        var references = ImmutableArray.CreateBuilder<Reference>();
        foreach (var item in Items(root))
        {
            if (item is YamlMap map && Read(map) is { } reference)
                references.Add(reference);
            else if (item is not YamlMap)
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, "A reference", "a set of keys", item.Kind));
        }

        return references.ToImmutable();
    }

    private ImmutableArray<YamlNode> Items(YamlNode? root)
    {
        switch (root)
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case YamlMap map when (Value(map, "references") ?? Value(map, "items")) is YamlList list:
                return list.Items;
            case YamlMap map when Value(map, "id") is not null:
                return [map];
            default:
                findings.Add(DiagnosticCatalogue.WrongType.At(root.Range with { Length = 0 }, "The file", "a list of references", root.Kind));
                return [];
        }
    }

    /// <returns>Null for a reference without a key.</returns>
    private Reference? Read(YamlMap map)
    {
        var written = Value(map, "id");
        if (written is YamlScalar { Value: var address } && address.Contains("://", StringComparison.Ordinal) && Value(map, "citation-key") is YamlScalar { Value.Length: > 0 } key)
            written = key; // Zotero gives an address to what has been given a key too
        if (written is not YamlScalar { Value: var id } || string.IsNullOrWhiteSpace(id))
        {
            findings.Add(DiagnosticCatalogue.ReferenceWithoutKey.At((written?.Range ?? map.Range) with { Length = 0 }));
            return null;
        }

        var draft = new ReferenceDraft(id.Trim(), Unquoted(written.Range));
        ReadType(Value(map, "type"), draft);
        foreach (var (name, value) in map.Entries)
            ReadVariable(name, value, draft);
        foreach (var (name, value) in draft.ExtraVariables)
            ReadExtra(name, value, draft);
        var reference = draft.Finished();
        if (ReferenceNeeds.Check(reference, findings))
            return reference;
        draft.Fields["title"] = [new Text(reference.Key, reference.Range, Verbatim: true)];
        return draft.Finished();
    }

    private void ReadType(YamlNode? node, ReferenceDraft draft)
    {
        if (node is not YamlScalar { Value: { Length: > 0 } type })
            return;
        if (CslVariables.IsType(type))
            draft.Type = type;
        else
            findings.Add(DiagnosticCatalogue.UnknownReferenceType.At(Unquoted(node.Range), type).DidYouMean(type, CslVariables.Types));
    }

    private void ReadVariable(YamlScalar name, YamlNode value, ReferenceDraft draft)
    {
        if (name.Value is "id" or "type" || value is YamlScalar { Value: "" })
            return;
        var variable = CslVariables.NameOf(name.Value);
        if (CslVariables.KindOf(variable) is { } kind)
            Read(kind, variable, Unquoted(name.Range).Text, value, draft);
        else if (!name.Value.StartsWith('_'))
            findings.Add(DiagnosticCatalogue.UnknownKey.At(Unquoted(name.Range), name.Value).DidYouMean(name.Value, CslVariables.Known));
    }

    /// <summary>A variable from a line of the field that Zotero calls “Extra”; what the reference says itself counts more.</summary>
    private void ReadExtra(string name, YamlScalar value, ReferenceDraft draft)
    {
        if (name == "type")
            ReadType(value, draft);
        else if (!draft.Has(name) && CslVariables.KindOf(name) is { } kind)
            Read(kind, name, name, kind == VariableKind.Names ? new YamlList([value], value.Range) : value, draft);
    }

    private void Read(VariableKind kind, string variable, string written, YamlNode value, ReferenceDraft draft)
    {
        switch (kind)
        {
            case VariableKind.Names when _names.Read(written, value) is { IsEmpty: false } names:
                draft.Names[variable] = draft.Names.TryGetValue(variable, out var others) ? [.. others, .. names] : names;
                break;
            case VariableKind.Date when CslDates.Read(written, value, findings) is { } date:
                draft.Dates[variable] = date;
                break;
            case VariableKind.Words when OneText(written, value) is { } text && RichText.Read(text, Unquoted(value.Range), form) is { IsEmpty: false } words:
                draft.Fields[variable] = words;
                break;
            case VariableKind.Code when OneText(written, value) is { } code && ReferenceValues.Read(variable, written, code, Unquoted(value.Range), findings) is { } good:
                draft.Fields[variable] = [new Text(good, Unquoted(value.Range), Verbatim: true)];
                break;
            case VariableKind.Keywords:
                draft.Keywords.AddRange(Keywords(written, value));
                break;
            case VariableKind.Reveals when OneText(written, value) is { } place:
                draft.Reveal = Reveal(place.Trim(), Unquoted(value.Range));
                break;
            case VariableKind.Annotation when OneText(written, value) is { } remark:
                draft.Annotation.InsertRange(0, _annotations.Read(remark, value.Range));
                break;
            case VariableKind.Note when OneText(written, value) is { } note:
                var rest = NoteLines.TakeVariables(note, value.Range, draft.ExtraVariables);
                draft.Annotation.AddRange(_annotations.Read(rest, value.Range));
                break;
        }
    }

    private Reveal? Reveal(string place, SourceRange range)
    {
        if (Locator.Read(place) is { } read)
            return RevealPlace.At(read, range, settings.Work, findings);
        findings.Add(DiagnosticCatalogue.ImpossibleValue.At(range, "reveals", place, "a place in the work like 2.13"));
        return null;
    }

    /// <summary>One text holds several, with semicolons or commas between them; what stands in a list of the file's own is one each, commas and all.</summary>
    private IEnumerable<string> Keywords(string written, YamlNode value)
    {
        if (value is YamlList list)
            return list.Items.OfType<YamlScalar>().Select(item => item.Value.Trim()).Where(text => text.Length > 0);
        return OneText(written, value) is { } one
            ? one.Split(one.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
    }

    /// <summary>A value that should be one piece of text; the pieces of a list are joined.</summary>
    private string? OneText(string written, YamlNode value)
    {
        switch (value)
        {
            case YamlScalar scalar:
                return scalar.Value;
            case YamlList list when list.Items.All(item => item is YamlScalar):
                return string.Join(", ", list.Items.Select(item => ((YamlScalar)item).Value));
            default:
                findings.Add(DiagnosticCatalogue.WrongType.At(value.Range, written, "text", value.Kind));
                return null;
        }
    }

    private static YamlNode? Value(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    /// <summary>Without the quotation marks of YAML.</summary>
    private static SourceRange Unquoted(SourceRange range)
    {
        var text = range.Source.Text.AsSpan(range.Start, range.Length);
        return text is ['"', .., '"'] or ['\'', .., '\''] ? range with { Start = range.Start + 1, Length = range.Length - 2 } : range;
    }
}
