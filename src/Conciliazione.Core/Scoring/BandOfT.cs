using System.Runtime.InteropServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Values from one end to another and the points that they are worth. Italian term: fascia di punteggio.</summary>
/// <typeparam name="T">The type of the values, such as <see cref="int"/> or <see cref="Euro"/>.</typeparam>
/// <remarks>
/// A band that holds nothing, overlaps another or leaves a gap can be written down; the grid refuses it. Equality is by
/// content. The default value holds everything and is worth nothing. Immutable, safe for any thread.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Band<T>
    where T : struct, IComparable<T>
{
    /// <summary>Builds a band.</summary>
    /// <param name="bounds">Which values; every edge says whether it belongs.</param>
    /// <param name="points">What they are worth; may be negative.</param>
    public Band(Bounds<T> bounds, Points points)
    {
        Bounds = bounds;
        Points = points;
    }

    /// <summary>Which values.</summary>
    public Bounds<T> Bounds { get; }

    /// <summary>What they are worth.</summary>
    public Points Points { get; }

    /// <summary>The bounds and the points in invariant form.</summary>
    public override string ToString() => $"{Bounds}: {Points}";
}
