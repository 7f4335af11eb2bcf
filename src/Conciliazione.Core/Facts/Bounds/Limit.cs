using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>One end of a pair of bounds, and whether it is included. Italian term: limite.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Equality is by content. The default value is the default of the type, inclusive. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Limit<T>
    where T : struct, IComparable<T>
{
    /// <summary>Initializes a new limit.</summary>
    /// <param name="value">The limit.</param>
    /// <param name="edge">Whether the limit is included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edge"/> is not a declared value.</exception>
    public Limit(T value, Edge edge)
    {
        Value = value;
        Edge = Guard.Against.Undeclared(edge);
    }

    /// <summary>The limit.</summary>
    public T Value { get; }

    /// <summary>Whether the limit is included.</summary>
    public Edge Edge { get; }
}
