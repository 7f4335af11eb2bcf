using System.Runtime.InteropServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>A range of values and the points they are worth. Italian term: fascia di punteggio.</summary>
/// <typeparam name="T">The type of the values, such as <see cref="int"/> or <see cref="Euro"/>.</typeparam>
/// <remarks>
/// A band may be empty, overlap another or leave a gap; the grid rejects it. Equality is by content. The default value contains
/// every value and is worth no points. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Band<T>
    where T : struct, IComparable<T>
{
    /// <summary>Initializes a new band.</summary>
    /// <param name="bounds">The values in the band; each edge states whether it is included.</param>
    /// <param name="points">The points for those values; may be negative.</param>
    public Band(Bounds<T> bounds, Points points)
    {
        Bounds = bounds;
        Points = points;
    }

    /// <summary>The values in the band.</summary>
    public Bounds<T> Bounds { get; }

    /// <summary>The points for those values.</summary>
    public Points Points { get; }

    /// <summary>Returns the bounds and the points in invariant form.</summary>
    public override string ToString() => $"{Bounds}: {Points}";
}
