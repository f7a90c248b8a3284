using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>A view inside of another one, as Scriban sees it: a few names and values that no template changes.</summary>
/// <remarks>Pages hold tens of thousands of them; Scriban's own objects, each with a table of its members, are several times as large.</remarks>
internal sealed class ViewObject(string[] names, object?[] values) : IScriptObject
{
    public int Count => names.Length;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => names;

    public bool Contains(string member) => Array.IndexOf(names, member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var at = Array.IndexOf(names, member);
        value = at < 0 ? null : values[at];
        return at >= 0;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
