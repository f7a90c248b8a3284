using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Proof;

/// <summary>
/// The texts in which nothing was found: a paragraph stands on a page, in the whole book, in the EPUB and in what the search reads, at one stop after
/// the other. What tells nothing to those who know least tells nobody anything. Safe to use from several threads.
/// </summary>
internal sealed class ReadTexts
{
    private readonly ConcurrentDictionary<UInt128, int> _clean = [];

    /// <summary>What a text is found by.</summary>
    public static UInt128 KeyOf(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>Whether a text was read for the same readers, or for readers who know less.</summary>
    /// <param name="secrets">Index of their secrets, in reading order.</param>
    public bool IsClean(UInt128 text, int secrets) => _clean.TryGetValue(text, out var known) && known <= secrets;

    public void AddClean(UInt128 text, int secrets) => _clean.AddOrUpdate(text, static (_, added) => added, static (_, known, added) => Math.Min(known, added), secrets);
}
