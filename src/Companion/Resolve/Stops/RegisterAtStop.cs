using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Resolve.Stops;

/// <summary>The register as a reader knows it: who has not appeared does not exist, and everybody has the last name that the reader has learnt.</summary>
internal static class RegisterAtStop
{
    /// <param name="register">All of it.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="prose">Leaves out what the texts tell.</param>
    public static Register Of(Register register, Knowledge reader, ProseAtStop prose)
    {
        var entries = register.Entries.Select(entry => Entry(entry, reader, prose)).OfType<RegisterEntry>().ToList();
        if (reader.Stop is null)
            return register with { Entries = [.. entries] };
        var ids = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return register with { Entries = [.. entries.Select(entry => entry with { SeeAlso = entry.SeeAlso.RemoveAll(other => !ids.Contains(other)) })] };
    }

    /// <summary>Where a reader first meets an entry: knows one of its names, and something of it if there is anything to know. Null when that is safe for everyone.</summary>
    public static Locator? PlaceOf(RegisterEntry entry, ReadingOrder order)
    {
        var named = order.Earliest(entry.Names.Select(name => name.From));
        return entry.Known.IsEmpty ? named : order.Later(named, order.Earliest(entry.Known.Select(line => line.From)));
    }

    private static RegisterEntry? Entry(RegisterEntry entry, Knowledge reader, ProseAtStop prose)
    {
        if (!reader.Allows(PlaceOf(entry, reader.Order)))
            return null;
        ImmutableArray<RegisterName> names = [.. entry.Names.Where(name => reader.Allows(name.From))];
        var name = names.Skip(1).Aggregate(names[0], (latest, other) => reader.Order.Compare(other.From, latest.From) >= 0 ? other : latest);
        ImmutableArray<KnownLine> known = [.. entry.Known.Where(line => reader.Allows(line.From)).Select(line => line with { Text = prose.RewriteAll(line.Text) }).Where(line => !line.Text.IsEmpty)];
        return entry with
        {
            Name = name,
            OtherNames = [],
            Sort = name.Sort ?? entry.Sort,
            Aliases = [.. names.Where(other => other != name && other.Text != name.Text), .. entry.Aliases.Where(alias => reader.Allows(alias.From) && alias.Text != name.Text)],
            Known = known,
            Shown = Latest(known, reader),
        };
    }

    /// <summary>All lines for somebody who is told everything; else those that the reader learnt last.</summary>
    private static ImmutableArray<KnownLine> Latest(ImmutableArray<KnownLine> known, Knowledge reader)
    {
        if (reader.Stop is null || known.IsEmpty)
            return known;
        var last = reader.Order.Latest(known.Select(line => line.From));
        return [.. known.Where(line => reader.Order.Compare(line.From, last) == 0)];
    }
}
