namespace Conciliazione.Facts;

/// <summary>Makes <see cref="Bounds{T}"/>. Italian term: limiti.</summary>
public static class Bounds
{
    /// <summary>This value or more.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="least">The least value, inclusive.</param>
    public static Bounds<T> AtLeast<T>(T least)
        where T : struct, IComparable<T> => new(new Limit<T>(least, Edge.Inclusive), to: null);

    /// <summary>More than this value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="limit">The limit, exclusive.</param>
    public static Bounds<T> MoreThan<T>(T limit)
        where T : struct, IComparable<T> => new(new Limit<T>(limit, Edge.Exclusive), to: null);

    /// <summary>This value or less.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="most">The greatest value, inclusive.</param>
    public static Bounds<T> AtMost<T>(T most)
        where T : struct, IComparable<T> => new(from: null, new Limit<T>(most, Edge.Inclusive));

    /// <summary>Less than this value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="limit">The limit, exclusive.</param>
    public static Bounds<T> LessThan<T>(T limit)
        where T : struct, IComparable<T> => new(from: null, new Limit<T>(limit, Edge.Exclusive));

    /// <summary>This value and no other.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The value.</param>
    public static Bounds<T> Exactly<T>(T value)
        where T : struct, IComparable<T> => Between(value, value);

    /// <summary>From one value to another, both inclusive.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="least">The least value, inclusive.</param>
    /// <param name="most">The greatest value, inclusive; below <paramref name="least"/> nothing is within the bounds.</param>
    public static Bounds<T> Between<T>(T least, T most)
        where T : struct, IComparable<T> => new(new Limit<T>(least, Edge.Inclusive), new Limit<T>(most, Edge.Inclusive));
}
