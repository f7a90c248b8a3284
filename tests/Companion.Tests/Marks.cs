using Companion.Load;
using Companion.Model;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Tests;

/// <summary>The program's own templates, for tests that need only a piece of a page.</summary>
internal static class Marks
{
    private static readonly TemplateSet s_templates = new(TemplateLoader.Program());
    private static readonly Wording s_wording = WordingLoader.Load(TemplateLoader.Program(), [], "en").Value;

    public static TemplateWriter Writer() => new(s_templates, new Globals(new WordsOnly()));

    private sealed record WordsOnly : View
    {
        protected override IEnumerable<(string Name, object? Value)> Fields => [("words", new WordsView(s_wording))];
    }
}
