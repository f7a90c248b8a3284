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

    /// <summary>What the author's stylesheets show, of every output; may be empty.</summary>
    public ImmutableArray<StyleFile> StyleFiles { get; init; } = [];

    /// <summary>What lies beside the stylesheet of an output.</summary>
    /// <param name="output">Its name.</param>
    /// <param name="folder">The stylesheet's, with a slash at its end.</param>
    public IEnumerable<OutputFile> BesideStylesheet(string output, string folder) =>
        StyleFiles.Where(file => file.Output == output).Select(file => new OutputFile(folder + file.Path, file.Asset.Content));

    /// <summary>When the books were last changed, if somebody knows better than they do; null for what each of them says.</summary>
    public required DateTimeOffset? Modified { get; init; }

    /// <summary>How many pages are written at once, from 1; the result does not depend on it.</summary>
    public required int Threads { get; init; }
}
