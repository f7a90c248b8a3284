using Companion.Parse.Marks;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;

namespace Companion.Parse;

/// <summary>The Markdown that a chapter is written in: CommonMark 0.31 and one line for each construct beyond it.</summary>
internal static class Grammar
{
    /// <summary>Reads one text at a time on each thread; it holds no state of its own.</summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
            .UseDefinitionLists()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript);
        builder.Extensions.Add(new TableCaptionSyntax());
        builder.BlockParsers.Insert(0, new DivisionSyntax());
        builder.BlockParsers.Insert(0, new NoteDefinitionSyntax());
        builder.InlineParsers.Insert(0, new NoteReferenceSyntax());
        builder.InlineParsers.Insert(0, new InlineNoteSyntax());
        builder.InlineParsers.Insert(0, new CitationKeySyntax());
        builder.InlineParsers.Insert(0, new CitationSyntax());
        builder.InlineParsers.Insert(0, new SpanSyntax());
        builder.InlineParsers.Insert(0, new AttributeSyntax());
        return builder.Build();
    }
}
