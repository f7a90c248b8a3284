namespace Companion.Model.Stops;

/// <summary>A name in a text for readers who learn it later.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Name">The name.</param>
public readonly record struct NameHit(int Start, int Length, SecretName Name)
{
    public int End => Start + Length;
}
