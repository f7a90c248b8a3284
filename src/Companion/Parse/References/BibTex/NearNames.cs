using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>Adds to findings the name that was probably meant.</summary>
/// <remarks>Each is sought among all the names of a file, so that thousands would take long: the first findings get a suggestion, and the rest are like them.</remarks>
/// <param name="names">What would have been understood, at the time of asking.</param>
internal sealed class NearNames(Func<ImmutableArray<string>> names)
{
    private int _left = 100;

    public Diagnostic AddTo(Diagnostic finding, string written) => _left-- > 0 ? finding.DidYouMean(written, names()) : finding;
}
