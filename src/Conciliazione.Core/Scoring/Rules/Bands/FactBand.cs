using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>A band of a measure, whatever the type of its values, and the points it is worth. Italian term: fascia di punteggio.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record FactBand
{
    internal FactBand(FactBounds bounds, Points points)
    {
        Bounds = bounds;
        Points = points;
    }

    /// <summary>The values in the band.</summary>
    public FactBounds Bounds { get; }

    /// <summary>The points for those values; may be negative.</summary>
    public Points Points { get; }

    /// <summary>Returns the bounds and the points in invariant form.</summary>
    public override string ToString() => $"{Bounds}: {Points}";
}
