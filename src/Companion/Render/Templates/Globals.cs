using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>What every template of a book sees, made ready once for all its pages. Safe to use from several threads.</summary>
/// <param name="view">The book and the words.</param>
public sealed class Globals(View view)
{
    private readonly Lazy<ScriptObject> _script = new(() =>
    {
        var script = view.ToScript();
        script.IsReadOnly = true;
        return script;
    });

    /// <summary>As Scriban wants it; nobody can change it.</summary>
    internal ScriptObject Script => _script.Value;
}
