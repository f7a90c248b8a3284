using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Proof;

/// <summary>
/// The texts in which nothing was found for the readers at one stop: a paragraph stands on a page, in the whole book, in the EPUB and in what the search
/// reads. Safe to use from several threads.
/// </summary>
internal sealed class ReadTexts
{
    private readonly ConcurrentDictionary<UInt128, bool> _clean = [];

    /// <summary>What a text is found by.</summary>
    public static UInt128 KeyOf(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));

    public bool IsClean(UInt128 text) => _clean.ContainsKey(text);

    public void AddClean(UInt128 text) => _clean.TryAdd(text, true);
}
