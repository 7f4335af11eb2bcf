namespace Conciliazione.Facts;

/// <summary>Creates instances of <see cref="Bounds{T}"/>. Italian term: limiti.</summary>
public static class Bounds
{
    /// <summary>Creates bounds for this value or more.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="least">The minimum, inclusive.</param>
    public static Bounds<T> AtLeast<T>(T least)
        where T : struct, IComparable<T> => new(new Limit<T>(least, Edge.Inclusive), to: null);

    /// <summary>Creates bounds for more than this value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="limit">The limit, exclusive.</param>
    public static Bounds<T> MoreThan<T>(T limit)
        where T : struct, IComparable<T> => new(new Limit<T>(limit, Edge.Exclusive), to: null);

    /// <summary>Creates bounds for this value or less.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="most">The maximum, inclusive.</param>
    public static Bounds<T> AtMost<T>(T most)
        where T : struct, IComparable<T> => new(from: null, new Limit<T>(most, Edge.Inclusive));

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
    /// <param name="least">The minimum, inclusive.</param>
    /// <param name="most">The maximum, inclusive; if below <paramref name="least"/>, the bounds are empty.</param>
    public static Bounds<T> Between<T>(T least, T most)
        where T : struct, IComparable<T> => new(new Limit<T>(least, Edge.Inclusive), new Limit<T>(most, Edge.Inclusive));
}
