using System.Collections.Immutable;

namespace Companion;

/// <summary>What a build is told from outside; nothing else reaches it but the book's folder.</summary>
public sealed record BuildOptions
{
    /// <summary>The book's folder; it must exist.</summary>
    public required string Folder { get; init; }

    /// <summary>The names of the output formats, in any order; empty for all of them.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>Where the site will be, with a slash at the end; null for what book.yml says.</summary>
    public Uri? Address { get; init; }

    /// <summary>Where the book's sources are; null for what book.yml says.</summary>
    public Uri? Repository { get; init; }

    /// <summary>The id of the one reading stop that is wanted; null for all that book.yml names.</summary>
    public string? Stop { get; init; }

    /// <summary>When the book last changed; null for what book.yml says. Never the clock.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>How many chapters or pages are worked on at once, from 1; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
