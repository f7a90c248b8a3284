using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Parse.Registers;

namespace Companion.Parse;

/// <summary>Reads register.yml.</summary>
public static class RegisterReader
{
    /// <param name="file">Null when there is none.</param>
    /// <param name="settings">For the language that words are set in, and for the chapters of the work.</param>
    /// <remarks>Reports CMP101 to CMP105, CMP115, CMP2xx in its texts, and CMP601 to CMP609.</remarks>
    public static Diagnosed<Register> Read(SourceText? file, BookSettings settings)
    {
        if (file is null)
            return Diagnosed.With(Register.Empty, []);
        var (root, yamlFindings) = YamlFile.Read(file.Whole);
        var findings = new List<Diagnostic>(yamlFindings);
        var reader = new RegisterEntryReader(settings, findings);
        var entries = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<RegisterEntry>();
        foreach (var entry in Items(root, findings).Select(reader.Read).OfType<RegisterEntry>())
        {
            if (entries.TryAdd(entry.Id, entry))
                order.Add(entry);
            else
                findings.Add(DiagnosticCatalogue.RepeatedEntry.At(entry.Range, entry.Id, entries[entry.Id].Name.Text));
        }

        findings.AddRange(SharedNames(order));
        var register = new Register(order.ToImmutable()) { AssetPaths = [.. reader.AssetPaths] };
        findings.AddRange(reader.SeeAlso
            .Where(other => !entries.ContainsKey(other.Id))
            .Select(other => DiagnosticCatalogue.UnknownEntry.At(other.Range, other.Id) with { Suggestion = register.NearestId(other.Id) }));
        return Diagnosed.With(register, findings);
    }

    private static IEnumerable<YamlMapReader> Items(YamlNode? root, List<Diagnostic> findings)
    {
        if (root is not null and not YamlList)
            findings.Add(DiagnosticCatalogue.WrongType.At(root.Range with { Length = 0 }, "The register", "a list of entries", root.Kind));
        foreach (var item in (root as YamlList)?.Items ?? [])
        {
            if (item is YamlMap map)
                yield return new YamlMapReader(map, findings);
            else
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, "An entry of the register", "a set of keys", item.Kind));
        }
    }

    /// <summary>Names by which the text would lead to the first of two entries only.</summary>
    private static IEnumerable<Diagnostic> SharedNames(IEnumerable<RegisterEntry> entries)
    {
        var owners = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        var looseOwners = new Dictionary<string, RegisterEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.Where(entry => entry.IsFound))
        {
            foreach (var name in entry.Names.Concat(entry.Aliases))
            {
                var letters = NameLetters.Of(name.Text);
                var known = name.Case == NameCase.Any ? looseOwners : owners;
                if (known.TryGetValue(letters, out var owner) && !ReferenceEquals(owner, entry))
                    yield return DiagnosticCatalogue.SharedName.At(name.Range, name.Text, owner.Name.Text);
                owners.TryAdd(letters, entry);
                looseOwners.TryAdd(letters, entry);
            }
        }
    }
}
