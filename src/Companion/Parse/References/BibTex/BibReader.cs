using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Parse.References.BibTex;

/// <summary>Puts a BibTeX file into the words of CSL, with every place where it stands.</summary>
internal static class BibReader
{
    /// <remarks>Reports CMP502, CMP503, CMP505, CMP510, CMP511, CMP512 and CMP514.</remarks>
    public static YamlNode Read(SourceText file, List<Diagnostic> findings)
    {
        var written = new BibFile(file, findings).Entries();
        foreach (var field in written.SelectMany(entry => entry.Fields).Where(field => BibFieldNames.IsTex(field.Name)))
            findings.AddRange(TexCommands.Unknown(field.Tex, BibFieldNames.IsRemark(field.Name) ? TexForm.Markdown : TexForm.Rich).Select(command => Unknown(command, field)));
        var entries = BibInheritance.Apply(written, findings);
        return new YamlList([.. entries.Select(entry => new BibEntryReader(entry, findings).Map())], file.Whole);
    }

    private static Diagnostic Unknown(Range command, BibField field) =>
        DiagnosticCatalogue.UnknownTexCommand.At(field.PlaceOf(command.Start.Value, command.End.Value - command.Start.Value), field.Tex[command]);
}
