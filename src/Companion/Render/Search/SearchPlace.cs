using System.Collections.Immutable;

namespace Companion.Render.Search;

/// <summary>A place that a search can lead to: a section, an entry, the beginning of a page.</summary>
/// <param name="Leaf">Index of the page that it is on.</param>
/// <param name="Name">Its anchor's name on the page; null for the beginning of the page.</param>
/// <param name="Title">In plain words; the page's for its beginning.</param>
/// <param name="Names">Other names of what the title names; may be empty.</param>
/// <param name="Text">Its words, a line for each block; those of the sections below it are not among them. As <see cref="QuotableText"/> has them; may be empty.</param>
internal sealed record SearchPlace(int Leaf, string? Name, string Title, ImmutableArray<string> Names, string Text);
