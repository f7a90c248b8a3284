using System.Collections.Immutable;

namespace Companion.Model;

/// <summary>A file that the book brings along: a picture, a sheet of figures….</summary>
/// <param name="Path">From the book's folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="MediaType">By its ending.</param>
/// <param name="Picture">What kind of picture it is; null when it is none, or one that cannot be read.</param>
public sealed record Asset(string Path, ImmutableArray<byte> Content, string MediaType, Picture? Picture)
{
    private readonly Lazy<Fingerprint> _fingerprint = new(() => Fingerprint.Of(Content.AsSpan()));

    /// <summary>Of its content.</summary>
    public Fingerprint Fingerprint => _fingerprint.Value;

    public bool Equals(Asset? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => string.GetHashCode(Path, StringComparison.Ordinal);
}

/// <summary>What a picture's own first bytes say.</summary>
/// <param name="MediaType">What it really is, whatever its ending says.</param>
/// <param name="Width">In pixels; null for a drawing without a size of its own.</param>
/// <param name="Height">In pixels; null for a drawing without a size of its own.</param>
/// <param name="Moves">Whether it is animated.</param>
public sealed record Picture(string MediaType, int? Width, int? Height, bool Moves)
{
    /// <summary>Why a drawing cannot be part of a book, to be read after its name; null when it can.</summary>
    public string? UnsafeBecause { get; init; }

    /// <summary>Whether it can be drawn in any size: false for a drawing without a view box.</summary>
    public bool Scales { get; init; } = true;
}
