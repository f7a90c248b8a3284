using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>What every template sees, and whether one has looked at what is not the same in every edition: the book.</summary>
internal sealed class WatchedScript : ScriptObject
{
    /// <param name="globals">The fields of the globals' view.</param>
    public WatchedScript(ScriptObject globals) => globals.CopyTo(this);

    /// <summary>Whether a template has asked for the book since this was last set.</summary>
    public bool WasRead { get; set; }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        WasRead |= member == "book";
        return base.TryGetValue(context, span, member, out value);
    }
}
