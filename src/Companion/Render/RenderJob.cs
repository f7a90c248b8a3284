using Companion.Model;
using Companion.Render.Templates;

namespace Companion.Render;

/// <summary>A book and everything that is needed to write it.</summary>
public sealed record RenderJob
{
    public required Book Book { get; init; }

    public required TemplateSet Templates { get; init; }

    /// <summary>When the book last changed.</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>How many pages are written at once, from 1; the result does not depend on it.</summary>
    public required int Threads { get; init; }
}
