namespace Companion.Model.Words;

/// <summary>A word in a text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Key">The same for the same word in other capitals or another form of Unicode, on every machine; two words seldom share one.</param>
public readonly record struct Word(int Start, int Length, ulong Key)
{
    public int End => Start + Length;
}
