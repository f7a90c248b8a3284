using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Templates;

/// <summary>
/// What has been made for one page and is the same on another. Safe to use from several threads; what comes out does not depend on them,
/// because everything in it is made of what it is found by, and of nothing else.
/// </summary>
/// <param name="keepsMarks">Whether marks are kept: they are when the same chapters are written for several editions.</param>
internal sealed class PageMemory(bool keepsMarks)
{
    private readonly ConcurrentDictionary<UInt128, Markup> _marks = [];
    private readonly ConcurrentDictionary<Reference, SourceView> _sources = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a mark is found by: a hash, because a source that it cites is long. Null when marks are not kept.</summary>
    /// <param name="template">Its path.</param>
    /// <param name="view">What it sees.</param>
    /// <param name="end">What follows it.</param>
    public UInt128? KeyOf(string template, View view, string end) =>
        keepsMarks ? XxHash128.HashToUInt128(MemoryMarshal.AsBytes(view.Seen($"{template} {end}").AsSpan())) : null;

    public bool TryGet(UInt128 key, out Markup mark) => _marks.TryGetValue(key, out mark);

    public void Keep(UInt128 key, Markup mark) => _marks.TryAdd(key, mark);

    /// <summary>What templates see of a source.</summary>
    public SourceView Source(Reference reference, Func<Reference, SourceView> make) => _sources.GetOrAdd(reference, make);
}
