using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse.Marks;
using Md = Markdig.Syntax;

namespace Companion.Parse;

/// <summary>What is known while one chapter is read, and what is collected on the way.</summary>
/// <param name="source">The chapter's file.</param>
/// <param name="chapterId">What its places are named after.</param>
/// <param name="settings">The book's.</param>
/// <param name="findings">Where what is wrong with it goes.</param>
/// <param name="places">For prose that is a value in a file of another kind: where in the file a stretch of it stands; null when it is the file.</param>
internal sealed class ChapterReading(SourceText source, string chapterId, BookSettings settings, List<Diagnostic> findings, Func<int, int, SourceRange>? places = null)
{
    private int _inlineNotes;

    /// <summary>The book's, with the language of the block that is being read.</summary>
    public BookSettings Settings { get; set; } = settings;

    /// <summary>Whether the book has anything to cite; without it, <c>@name</c> in a sentence is a name.</summary>
    public bool HasSources { get; init; } = true;

    /// <summary>The book's, whatever the block that is being read says.</summary>
    public BookSettings Book { get; } = settings;

    /// <summary>The poem that is being read; null outside any.</summary>
    public VerseLines? Verse { get; set; }

    /// <summary>What is being read that passages cannot stand in, in words; null where they can.</summary>
    public string? NoPassagesIn { get; set; }

    /// <summary>What the blocks tell that are being read, the innermost first: notes that are written there tell it too.</summary>
    public ImmutableStack<Reveal> Around { get; set; } = [];

    public List<Diagnostic> Findings => findings;

    public AnchorNames Names { get; } = new(chapterId);

    public ImmutableArray<Note>.Builder Notes { get; } = ImmutableArray.CreateBuilder<Note>();

    public ImmutableArray<string>.Builder AssetPaths { get; } = ImmutableArray.CreateBuilder<string>();

    /// <summary>A name for a note that is written where it is called; no author can write it, because it has a space.</summary>
    public string NextInlineNote() => string.Create(null, $"inline {++_inlineNotes}");

    /// <summary>A stretch of the chapter's file, kept inside it.</summary>
    public SourceRange Range(int start, int length)
    {
        if (places is not null)
            return places(start, length);
        start = Math.Clamp(start, 0, source.Text.Length);
        return new SourceRange(source, start, Math.Clamp(length, 0, source.Text.Length - start));
    }

    /// <summary>Where a Markdig node stands.</summary>
    public SourceRange Range(Md.MarkdownObject node) => Range(node.Span.Start, node.Span.End + 1 - node.Span.Start);

    public void Report(Rule rule, SourceRange range, params object[] arguments) => findings.Add(rule.At(range, arguments));

    /// <summary>A destination, not looked up yet; a file is remembered so that it can be fetched.</summary>
    public Target Target(string written, SourceRange range)
    {
        if (Destination.Read(source.Path, written) is Destination.BookFile file)
            AssetPaths.Add(file.Path);
        return new WrittenTarget(written, range);
    }

    /// <summary>What the author wrote in braces after something.</summary>
    public Attributes AttributesOf(Md.MarkdownObject node) => AttributeReader.Read(node.GetData(AttributeSyntax.Key) as WrittenAttributes, this);

    /// <summary>Attributes whose id has become a place that links can name.</summary>
    public Attributes Named(Attributes attributes, ImmutableArray<Inline> content, SourceRange range) =>
        attributes.Id is { } id ? attributes with { Anchor = Names.Explicit(id, content, range, findings) } : attributes;
}
