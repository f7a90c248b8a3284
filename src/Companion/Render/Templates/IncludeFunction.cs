using Companion.Diagnostics;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Companion.Render.Templates;

/// <summary>Stands for an included template that has been written already.</summary>
internal sealed class IncludedTemplate
{
    public static readonly IncludedTemplate Instance = new();
}

/// <summary>A template that is not there; the build's findings say where it was asked for.</summary>
internal sealed class MissingTemplateException(Scriban.Parsing.SourceSpan span, string name) : ScriptRuntimeException(span, $"There is no template ‘{name}’")
{
    public string Name => name;
}

/// <summary><c>include "shared/head.html"</c>: writes another template that sees the same names.</summary>
internal sealed class IncludeFunction(TemplateSet templates) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(IncludedTemplate);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var caller = callerContext ?? context.CurrentNode!; // Scriban calls a function from a node of a template
        var name = arguments[0]?.ToString() ?? "";
        if (templates.Find(name) is not { } found)
            throw new MissingTemplateException(caller.Span, name);
        if (!found.Findings.IsEmpty)
            throw new TemplateSyntaxException(caller.Span, found.Findings[0]);
        context.EnterRecursive(caller);
        try
        {
            found.Value.Render(context);
        }
        finally
        {
            context.ExitRecursive(caller);
        }

        return IncludedTemplate.Instance;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>An included template that cannot be read.</summary>
internal sealed class TemplateSyntaxException(Scriban.Parsing.SourceSpan span, Diagnostic finding) : ScriptRuntimeException(span, finding.Message)
{
    public Diagnostic Finding => finding;
}
