using Companion.Render.Prose;
using Scriban;
using Scriban.Parsing;

namespace Companion.Render.Templates;

/// <summary>Fills in templates so that every value is escaped unless it is markup, and every name must be known.</summary>
internal sealed class StrictContext : TemplateContext
{
    private const int MostRounds = 1_000_000;

    public StrictContext(TemplateSet templates)
        : base(templates.Functions)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = MostRounds;
        LimitToString = 0;
        RecursiveLimit = 50;
        NewLine = "\n";
        AutoIndent = false; // code keeps its lines as they are
        PushCulture(System.Globalization.CultureInfo.InvariantCulture);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null or IncludedTemplate)
            return this;
        var traced = Output as TracedOutput;
        traced?.Writer = span;
        var text = textAsObject is Markup markup ? markup.Xml : XmlText.Escape(ObjectToString(textAsObject) ?? "");
        Write(text);
        traced?.Writer = null;
        return this;
    }
}
