using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>What a template has written, and which part of which template wrote it.</summary>
internal sealed class TracedOutput(TemplateContext context) : IScriptOutput
{
    private readonly StringBuilder _text = new();
    private readonly List<Step> _steps = [];

    /// <summary>A stretch of the output and where it comes from.</summary>
    /// <param name="Offset">Where the stretch begins in the output.</param>
    /// <param name="Span">The part of the template.</param>
    /// <param name="IsCopied">Whether the template's own characters were copied, so that offsets within correspond.</param>
    private sealed record Step(int Offset, SourceSpan Span, bool IsCopied);

    /// <summary>The part that writes next; null while the template's own characters are copied.</summary>
    public SourceSpan? Writer { get; set; }

    public void Write(string text, int offset, int count)
    {
        if (count == 0)
            return;
        _steps.Add(Writer is { } writer
            ? new Step(_text.Length, writer, false)
            : new Step(_text.Length, context.CurrentNode?.Span ?? default, true));
        _text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes over what an included template has written, with its places.</summary>
    public void Take(TracedOutput included)
    {
        foreach (var step in included._steps)
            _steps.Add(step with { Offset = step.Offset + _text.Length });
        _text.Append(included._text);
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

    public override string ToString() => _text.ToString();
}
