using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Companion.Render.Templates;

/// <summary>
/// Lies above what every template sees, has nothing itself, and notices when a template asks for what is not the same in every edition: the book.
/// </summary>
internal sealed class BookWatch : ScriptObject
{
    /// <summary>Whether a template has asked since this was last set.</summary>
    public bool HasAsked { get; set; }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        HasAsked |= member == "book";
        return base.TryGetValue(context, span, member, out value);
    }
}
