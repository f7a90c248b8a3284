using System.Collections.Immutable;

namespace Companion.Proof;

/// <summary>A finished file to be proofread, or a file in an EPUB.</summary>
/// <param name="Path">From the output folder: <c>x.epub/EPUB/text/plot.xhtml</c>.</param>
/// <param name="Name">What readers may see of the path: for a file in an EPUB, its path there.</param>
/// <param name="Content">Its bytes; empty when they are read elsewhere.</param>
/// <param name="Secrets">Index of the stop whose secrets it must not tell.</param>
internal sealed record Galley(string Path, string Name, ImmutableArray<byte> Content, int Secrets);
