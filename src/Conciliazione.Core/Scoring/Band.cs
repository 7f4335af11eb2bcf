using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Makes a <see cref="Band{T}"/>. Italian term: fascia di punteggio.</summary>
public static class Band
{
    /// <summary>Values between two ends, and what they are worth.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="bounds">Which values; every edge says whether it belongs.</param>
    /// <param name="points">What they are worth, with at most two decimals that are not zero.</param>
    /// <exception cref="ArgumentException"><paramref name="points"/> is not a whole number of hundredths.</exception>
    /// <exception cref="OverflowException"><paramref name="points"/> is outside the bounds of <see cref="Points"/>.</exception>
    public static Band<T> Of<T>(Bounds<T> bounds, decimal points)
        where T : struct, IComparable<T> => new(bounds, Points.Of(points));
}
