using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>A call of a note: <c>[^tape]</c>.</summary>
internal sealed class WrittenNoteReference : Md.LeafInline
{
    /// <summary>Without <c>^</c>.</summary>
    public required string Label { get; init; }
}

/// <summary>Reads <c>[^tape]</c> in a line.</summary>
internal sealed class NoteReferenceSyntax : InlineParser
{
    public NoteReferenceSyntax() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteLabel.Read(slice) is not { } label)
            return false;
        var start = processor.GetSourcePosition(slice.Start);
        var length = label.Length + 3;
        processor.Inline = new WrittenNoteReference { Label = label, IsClosed = true, Span = new SourceSpan(start, start + length - 1) };
        slice.Start += length;
        return true;
    }
}
