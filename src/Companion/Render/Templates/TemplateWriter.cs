using System.Collections.Immutable;
using Companion.Diagnostics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Companion.Render.Templates;

/// <summary>Fills in templates for one page, one after the other. Not safe to use from several threads.</summary>
/// <param name="templates">All of them.</param>
/// <param name="globals">What every template sees beside its own view; it does not change.</param>
public sealed class TemplateWriter(TemplateSet templates, Globals globals)
{
    private readonly StrictContext _context = new(templates);
    private readonly BookWatch _book = new();
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What was found; what a template could not write is left out.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. _findings];

    /// <summary>What other pages have in common with this one.</summary>
    internal PageMemory Memory { get; init; } = new(keepsMarks: false);

    /// <summary>Whether everything is traced and each mark checked as soon as it is written, to find what spoils a page.</summary>
    private bool IsTracing { get; set; }

    /// <summary>A whole page or file.</summary>
    /// <param name="name">The template's path below <c>templates</c>.</param>
    /// <param name="view">Makes what the template sees; called again if the page is not well-formed.</param>
    /// <returns>Null when it cannot be written.</returns>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    public string? Page(string name, Func<View> view)
    {
        if (Fill(name, view().ToScript()) is not { } output)
            return null;
        var page = output.Text();
        if (WellFormedness.Check(page) is null)
            return page;
        IsTracing = true;
        Trace(name, view);
        IsTracing = false;
        return null;
    }

    /// <summary>Writes a page that is not well-formed once more, and reports where it goes wrong.</summary>
    private void Trace(string name, Func<View> view)
    {
        var before = _findings.Count;
        var again = view();
        if (_findings.Count == before && Fill(name, again.ToScript()) is { } output && WellFormedness.Check(output.Text()) is { } fault)
            Report(output, fault);
    }

    /// <summary>A piece of a page.</summary>
    /// <param name="name">The template's path below <c>templates</c>.</param>
    /// <param name="view">What the template sees.</param>
    /// <returns>Empty when it cannot be written.</returns>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    public Markup Mark(string name, View view)
    {
        if (Fill(name, view.ToScript()) is not { } output)
            return default;
        var text = output.Text();
        if (IsTracing && WellFormedness.CheckPiece(text) is { } fault)
        {
            Report(output, fault);
            return new Markup("");
        }

        return new Markup(text.Trim());
    }

    /// <summary>A piece of a line, of which a book has thousands; what another edition has written is not written again.</summary>
    /// <param name="name">The template's path below <c>templates</c>.</param>
    /// <param name="view">What the template sees.</param>
    /// <param name="end">What follows it; may be empty.</param>
    /// <param name="finish">Sets the two together, always alike for one template; null where nothing follows.</param>
    /// <returns>Empty when it cannot be written.</returns>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    public Markup SmallMark(string name, View view, string end = "", Func<Markup, string, Markup>? finish = null)
    {
        var key = IsTracing ? null : Memory.KeyOf(name, view, end);
        if (key is { } wanted && Memory.TryGet(wanted, out var known))
            return known;
        _book.HasAsked = false;
        var before = _findings.Count;
        var written = Mark(name, view);
        var mark = finish is null ? written : finish(written, end);
        if (key is { } made && _findings.Count == before && !_book.HasAsked)
            Memory.Keep(made, mark);
        return mark;
    }

    private TracedOutput? Fill(string name, ScriptObject view)
    {
        if (templates.Find(name) is not { } found)
            throw new InvalidOperationException($"The program has no template ‘{name}’");
        if (!found.Findings.IsEmpty)
        {
            _findings.AddRange(found.Findings);
            return null;
        }

        var output = new TracedOutput(_context, IsTracing);
        _context.PushGlobal(globals.Script);
        _context.PushGlobal(_book);
        _context.PushGlobal(view);
        _context.PushOutput(output);
        try
        {
            found.Value.Render(_context);
            return output;
        }
        catch (ScriptRuntimeException exception)
        {
            _findings.Add(Finding(exception, name));
            return null;
        }
        finally
        {
            _context.PopOutput();
            _context.PopGlobal();
            _context.PopGlobal();
            _context.PopGlobal();
        }
    }

    private Diagnostic Finding(ScriptRuntimeException exception, string name)
    {
        var range = RangeOf(exception.Span, name);
        var words = exception.OriginalMessage.TrimEnd('.');
        return exception switch
        {
            MissingTemplateException missing => DiagnosticCatalogue.MissingInclude.At(range, missing.Name).DidYouMeanPath(missing.Name, templates.Names),
            TemplateSyntaxException syntax => syntax.Finding,
            _ when words.Contains("iteration limit", StringComparison.Ordinal) => DiagnosticCatalogue.EndlessLoop.At(range, "a loop goes round more than a million times"),
            _ when words.Contains("recursi", StringComparison.OrdinalIgnoreCase) => DiagnosticCatalogue.EndlessLoop.At(range, "it includes or calls itself again and again"),
            _ => DiagnosticCatalogue.TemplateFailed.At(range, words),
        };
    }

    private void Report(TracedOutput output, WellFormedness.Fault fault)
    {
        var (span, _) = output.WriterOf(fault.Offset);
        _findings.Add(DiagnosticCatalogue.MalformedTemplate.At(RangeOf(span, span.FileName ?? ""), fault.Words));
    }

    private SourceRange RangeOf(SourceSpan span, string name)
    {
        var path = span.FileName ?? "";
        var source = templates.Source(path.StartsWith("templates/", StringComparison.Ordinal) ? path["templates/".Length..] : name);
        return source is null ? new SourceText(path, "").Beginning : TemplateSet.RangeOf(source, span);
    }
}
