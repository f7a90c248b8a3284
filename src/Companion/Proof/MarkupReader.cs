using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Xml;

namespace Companion.Proof;

/// <summary>Reads pages and other files of markup: text, attributes, comments, instructions.</summary>
internal sealed class MarkupReader(Proofreader proof)
{
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    private readonly TextFlow _flow = new();
    private readonly Stack<ElementKind> _open = new();
    private string _scriptType = "";

    /// <summary>Reads a whole file; one that is not well-formed is read as text.</summary>
    public static void Read(ImmutableArray<byte> content, Proofreader proof)
    {
        try
        {
            using var stream = new MemoryStream(ImmutableCollectionsMarshal.AsArray(content) ?? [], writable: false);
            using var reader = XmlReader.Create(stream, s_settings);
            new MarkupReader(proof).Read(reader);
        }
        catch (XmlException)
        {
            proof.Read(FileText.Of(content), Reading.Prose);
        }

        if (content.AsSpan().IndexOf("<!ENTITY"u8) >= 0) // the reader passes over what a document type declares
            proof.Read(FileText.Of(content), Reading.Prose);
    }

    private void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element: Begin(reader); break;
                case XmlNodeType.EndElement: End(_open.Pop()); break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: Text(reader.Value); break;
                case XmlNodeType.Comment: proof.Read(reader.Value, Reading.Prose); break;
                case XmlNodeType.ProcessingInstruction: proof.Read($"{reader.Name} {reader.Value}", Reading.Prose); break;
            }
        }

        End(ElementKind.Block);
    }

    private void Begin(XmlReader reader)
    {
        var (kind, isEmpty) = (ElementKinds.Of(reader), reader.IsEmptyElement);
        if (kind == ElementKind.Script)
            _scriptType = reader.GetAttribute("type") ?? "";
        switch (kind)
        {
            case ElementKind.Phrase: _flow.Edge(); break;
            case ElementKind.Aside: _flow.BeginAside(); break;
            case ElementKind.Space: _flow.Append(" "); break;
            default: Flush(); break;
        }

        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Value.Length > 0 && !FixedWords.AreIn(reader.Name))
                proof.Read(reader.Value, FixedWords.IsForPeople(reader.Name) ? Reading.Prose : Reading.Address);
        }

        if (isEmpty)
            End(kind);
        else
            _open.Push(kind);
    }

    private void End(ElementKind kind)
    {
        switch (kind)
        {
            case ElementKind.Phrase: _flow.Edge(); break;
            case ElementKind.Aside: _flow.EndAside(); break;
            case ElementKind.Space: _flow.Append(" "); break;
            default: Flush(); break;
        }
    }

    private void Text(string text)
    {
        switch (_open.TryPeek(out var kind) ? kind : ElementKind.Block)
        {
            case ElementKind.Script when _scriptType == "application/ld+json": VocabularyText.Read(text, proof); break;
            case ElementKind.Script when _scriptType.Contains("json", StringComparison.OrdinalIgnoreCase): ScriptText.ReadJson(text, proof); break;
            case ElementKind.Script: ScriptText.Read(text, proof); break;
            case ElementKind.Style: StyleText.Read(text, proof); break;
            default: _flow.Append(text); break;
        }
    }

    private void Flush()
    {
        foreach (var text in _flow.End())
            proof.Read(text, Reading.Prose);
    }
}
