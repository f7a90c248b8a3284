namespace Companion.Diagnostics;

/// <summary>A place as people and editors count it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => string.Create(null, $"{Line}:{Column}");
}
