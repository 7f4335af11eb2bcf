namespace Conciliazione.Facts;

/// <summary>Creates instances of <see cref="Bounds{T}"/>. Italian term: limiti.</summary>
public static class Bounds
{
    /// <summary>Creates bounds for this value or more.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="minimum">The minimum, inclusive.</param>
    public static Bounds<T> AtLeast<T>(T minimum)
        where T : struct, IComparable<T> => new(new Limit<T>(minimum, Edge.Inclusive), to: null);

    /// <summary>Creates bounds for more than this value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="limit">The limit, exclusive.</param>
    public static Bounds<T> MoreThan<T>(T limit)
        where T : struct, IComparable<T> => new(new Limit<T>(limit, Edge.Exclusive), to: null);

    /// <summary>Creates bounds for this value or less.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="maximum">The maximum, inclusive.</param>
    public static Bounds<T> AtMost<T>(T maximum)
        where T : struct, IComparable<T> => new(from: null, new Limit<T>(maximum, Edge.Inclusive));

    /// <summary>Creates bounds for less than this value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="limit">The limit, exclusive.</param>
    public static Bounds<T> LessThan<T>(T limit)
        where T : struct, IComparable<T> => new(from: null, new Limit<T>(limit, Edge.Exclusive));

    /// <summary>Creates bounds for exactly this value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The value.</param>
    public static Bounds<T> Exactly<T>(T value)
        where T : struct, IComparable<T> => Between(value, value);

    /// <summary>Creates bounds from one value to another, both inclusive.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="minimum">The minimum, inclusive.</param>
    /// <param name="maximum">The maximum, inclusive; if below <paramref name="minimum"/>, the bounds are empty.</param>
    public static Bounds<T> Between<T>(T minimum, T maximum)
        where T : struct, IComparable<T> => new(new Limit<T>(minimum, Edge.Inclusive), new Limit<T>(maximum, Edge.Inclusive));
}
