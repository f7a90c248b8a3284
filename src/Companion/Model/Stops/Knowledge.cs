namespace Companion.Model.Stops;

/// <summary>What a reader knows who has come as far as a stop.</summary>
/// <param name="Stop">Null for somebody who may be told everything.</param>
/// <param name="Order">Of the places in the work.</param>
public sealed record Knowledge(ReadingStop? Stop, ReadingOrder Order)
{
    /// <summary>Whether something may be told.</summary>
    /// <param name="place">Where the reader learns it; null when it is safe for everyone.</param>
    public bool Allows(Locator? place) => Stop is null || place is null || Order.Compare(place, Stop.After) <= 0;

    /// <summary>Whether all of a stretch has been read.</summary>
    public bool Allows(WorkStretch stretch) => Allows(Order.EndOf(stretch));
}
