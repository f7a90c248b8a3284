namespace Companion.Render;

/// <summary>Text that is well-formed XML already; every other value is escaped when a template writes it.</summary>
public readonly record struct Markup(string Xml)
{
    public override string ToString() => Xml;
}
