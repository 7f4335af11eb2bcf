using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Creates a <see cref="Band{T}"/>. Italian term: fascia di punteggio.</summary>
public static class Band
{
    /// <summary>Creates a band: the values between two ends, and their points.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="bounds">The values in the band; each edge states whether it is included.</param>
    /// <param name="points">The points for those values, with at most two decimals, ignoring trailing zeros.</param>
    /// <exception cref="ArgumentException"><paramref name="points"/> is not a whole number of hundredths.</exception>
    /// <exception cref="OverflowException"><paramref name="points"/> is outside the bounds of <see cref="Points"/>.</exception>
    public static Band<T> Of<T>(Bounds<T> bounds, decimal points)
        where T : struct, IComparable<T> => new(bounds, Points.Of(points));
}
