using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>What a template has written, and which part of which template wrote it.</summary>
/// <param name="context">That the template is filled in with.</param>
/// <param name="isTraced">Whether anybody will ask which part wrote what; to keep it for a large page costs more than the page.</param>
internal sealed class TracedOutput(TemplateContext context, bool isTraced) : IScriptOutput
{
    private readonly StringBuilder _text = new();
    private readonly List<Step> _steps = [];

    /// <summary>A stretch of the output and where it comes from.</summary>
    /// <param name="Offset">Where the stretch begins in the output.</param>
    /// <param name="Span">The part of the template.</param>
    /// <param name="IsCopied">Whether the template's own characters were copied, so that offsets within correspond.</param>
    private readonly record struct Step(int Offset, SourceSpan Span, bool IsCopied);

    /// <summary>The part that writes next; null while the template's own characters are copied.</summary>
    public SourceSpan? Writer { get; set; }

    public void Write(string text, int offset, int count)
    {
        if (count == 0)
            return;
        if (isTraced)
            _steps.Add(Writer is { } writer ? new Step(_text.Length, writer, false) : new Step(_text.Length, context.CurrentNode?.Span ?? default, true));
        _text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Which part of which template wrote the character at an offset, and whether it copied it.</summary>
    public (SourceSpan Span, bool IsCopied) WriterOf(int offset)
    {
        var last = _steps.FindLastIndex(step => step.Offset <= offset);
        if (last < 0)
            return (default, false);
        var step = _steps[last];
        if (!step.IsCopied)
            return (step.Span, false);
        var start = step.Span.Start.Offset + offset - step.Offset;
        return (new SourceSpan(step.Span.FileName, new TextPosition(start, 0, 0), new TextPosition(start, 0, 0)), true);
    }

    /// <summary>Everything that has been written.</summary>
    public string Text() => _text.ToString();

    /// <remarks>Scriban asks for it after each template, included ones too, and nobody looks at it.</remarks>
    public override string ToString() => "";
}
