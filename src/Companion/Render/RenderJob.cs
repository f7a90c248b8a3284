using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Templates;

namespace Companion.Render;

/// <summary>A book and everything that is needed to write it.</summary>
public sealed record RenderJob
{
    /// <summary>The book for readers who have come furthest; the only one where there are no reading stops.</summary>
    public required Book Book { get; init; }

    /// <summary>One book for each reading stop, in reading order; <see cref="Book"/> alone where there are none.</summary>
    public ImmutableArray<Book> Books
    {
        get => field.IsDefault ? [Book] : field;
        init;
    }

    public required TemplateSet Templates { get; init; }

    /// <summary>When the books were last changed, if somebody knows better than they do; null for what each of them says.</summary>
    public required DateTimeOffset? Modified { get; init; }

    /// <summary>How many pages are written at once, from 1; the result does not depend on it.</summary>
    public required int Threads { get; init; }
}
