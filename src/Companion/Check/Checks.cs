using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>Every check that a finished book goes through; a new one is a file here and a line below.</summary>
public static class Checks
{
    private static readonly ImmutableArray<Func<Book, IEnumerable<Diagnostic>>> s_all =
    [
        AlternativeTexts.Check,
        Covers.Check,
        LinkedPlaces.Check,
    ];

    /// <returns>The findings of all checks, in no particular order.</returns>
    public static IEnumerable<Diagnostic> Run(Book book) => s_all.SelectMany(check => check(book));
}
