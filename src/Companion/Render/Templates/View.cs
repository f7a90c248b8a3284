using System.Collections;
using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>What a template sees: names and values, nothing else.</summary>
/// <remarks>Scriban reads plain objects by reflection, which a native program does not have; so every view lists its fields.</remarks>
public abstract record View
{
    /// <summary>The fields by the names that templates use: text, a number, a truth, markup, a view, or a list of these.</summary>
    protected abstract IEnumerable<(string Name, object? Value)> Fields { get; }

    /// <summary>The fields as Scriban wants them of what a whole template sees; the template's variables come to them.</summary>
    internal ScriptObject ToScript()
    {
        var script = new ScriptObject();
        foreach (var (name, value) in Fields)
            script.Add(name, ToScript(value));
        return script;
    }

    /// <summary>The fields as Scriban wants them of a view inside of another.</summary>
    internal virtual IScriptObject ToInnerScript()
    {
        (string Name, object? Value)[] fields = [.. Fields];
        return new ViewObject(System.Array.ConvertAll(fields, field => field.Name), System.Array.ConvertAll(fields, field => ToScript(field.Value)));
    }

    /// <summary>Everything that a template can see of it, as one text: two views with the same text look the same to it.</summary>
    internal string Seen(string template)
    {
        var into = new StringBuilder(template);
        AppendSeen(into);
        return into.ToString();
    }

    private protected virtual void AppendSeen(StringBuilder into)
    {
        into.Append('{');
        foreach (var (_, value) in Fields)
            AppendSeen(into, value);
        into.Append('}');
    }

    private static void AppendSeen(StringBuilder into, object? value)
    {
        switch (value)
        {
            case View view:
                view.AppendSeen(into);
                break;
            case string text:
                into.Append(CultureInfo.InvariantCulture, $"“{text.Length}”{text}");
                break;
            case Markup { Xml: var xml }:
                into.Append(CultureInfo.InvariantCulture, $"<{xml?.Length}>{xml}");
                break;
            case IEnumerable items:
                into.Append('[');
                foreach (var item in items)
                    AppendSeen(into, item);
                into.Append(']');
                break;
            default:
                into.Append(CultureInfo.InvariantCulture, $"({value})");
                break;
        }
    }

    private static object? ToScript(object? value) => value switch
    {
        null or string or bool or int or Markup => value,
        View view => view.ToInnerScript(),
        IEnumerable items => Array(items),
        _ => throw new InvalidOperationException($"A template cannot see a {value.GetType()}"),
    };

    private static ScriptArray Array(IEnumerable items)
    {
        var array = new ScriptArray();
        foreach (var item in items)
            array.Add(ToScript(item));
        return array;
    }
}
