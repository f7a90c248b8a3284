using System.Collections.Immutable;

namespace Companion.Proof;

/// <summary>Reads a file as what it is.</summary>
internal static class GalleyReader
{
    public static void Read(Galley galley, Proofreader proof)
    {
        proof.Read(galley.Name, Reading.Address);
        if (galley.Content.IsEmpty || galley.Name == "mimetype")
            return;
        switch (Path.GetExtension(galley.Name).ToLowerInvariant())
        {
            case ".html" or ".htm" or ".xhtml" or ".xml" or ".opf" or ".ncx" or ".svg" or ".rss" or ".atom" or ".smil": MarkupReader.Read(galley.Content, proof); break;
            case ".webmanifest": VocabularyText.Read(FileText.Of(galley.Content), proof); break;
            case ".json" or ".jsonld": ScriptText.ReadJson(FileText.Of(galley.Content), proof); break;
            case ".js" when SearchScript.TryRead(galley.Content, proof): break;
            case ".js" or ".mjs": ScriptText.Read(FileText.Of(galley.Content), proof); break;
            case ".css": StyleText.Read(FileText.Of(galley.Content), proof); break;
            case ".png": PictureTexts.ReadPng(galley.Content, proof); break;
            case ".jpg" or ".jpeg": PictureTexts.ReadJpeg(galley.Content, proof); break;
            case ".webp": PictureTexts.ReadWebp(galley.Content, proof); break;
            default: ReadUnknown(galley.Content, proof); break;
        }
    }

    /// <summary>Anything may be text that has no byte of nothing in it; sound, film and typefaces have.</summary>
    private static void ReadUnknown(ImmutableArray<byte> content, Proofreader proof)
    {
        if (!content.Contains((byte)0))
            proof.Read(FileText.Of(content), Reading.Prose);
    }
}
