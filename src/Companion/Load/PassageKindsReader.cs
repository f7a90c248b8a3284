using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads <c>kinds:</c> in book.yml: what passages may be about.</summary>
internal static class PassageKindsReader
{
    /// <param name="book">The keys of book.yml.</param>
    /// <param name="findings">Where CMP104 and CMP105 go.</param>
    /// <returns>Names by their ids; empty when book.yml declares none.</returns>
    public static ImmutableSortedDictionary<string, string> Read(YamlMapReader book, List<Diagnostic> findings)
    {
        var kinds = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (book.Node("kinds") is { } node and not YamlMap)
            findings.Add(DiagnosticCatalogue.WrongType.At(node.Range, "kinds", "ids of kinds with their names", node.Kind));
        foreach (var (id, name) in (book.Node("kinds") as YamlMap)?.Entries ?? [])
        {
            if (id.Value.Length == 0 || Slug.Ascii(id.Value) != id.Value)
                findings.Add(DiagnosticCatalogue.ImpossibleValue.At(id.Range, "kinds", id.Value, "a name of letters a–z, digits and hyphens"));
            else if (name is YamlScalar { Value: var words } && !string.IsNullOrWhiteSpace(words))
                kinds[id.Value] = words.Trim();
            else
                findings.Add(DiagnosticCatalogue.WrongType.At(name.Range, id.Value, "the name of the kind", name.Kind));
        }

        return kinds.ToImmutable();
    }
}
