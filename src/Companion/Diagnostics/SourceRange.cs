namespace Companion.Diagnostics;

/// <summary>A stretch of a source file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">Offset of the first UTF-16 unit, from 0.</param>
/// <param name="Length">In UTF-16 units; 0 marks a place between two.</param>
public readonly record struct SourceRange(SourceText Source, int Start, int Length)
{
    /// <summary>Offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The words in the file that this range covers.</summary>
    public string Text => Source.Text.Substring(Start, Length);

    /// <summary>As compilers write it: <c>path:line:column</c>, counted from 1.</summary>
    public override string ToString() => $"{Source.Path}:{Source.PositionOf(Start)}";
}
