namespace Conciliazione;

/// <summary>Combines readings into one value, or into the defects of all of them. Italian term: esito della lettura.</summary>
public static class Validated
{
    /// <summary>Returns a reading that has a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static Validated<T> Valid<T>(T value)
        where T : notnull => Validated<T>.Valid(value);

    /// <summary>Returns a reading that has defects.</summary>
    /// <typeparam name="T">The type of the value that there would be without them.</typeparam>
    /// <param name="defects">The defects; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="defects"/> is <see langword="null"/> or empty.</exception>
    public static Validated<T> Invalid<T>(ValueList<Defect> defects)
        where T : notnull => Validated<T>.Invalid(defects);

    /// <summary>Creates a value from two values, or returns the defects of both readings, those of the first one first.</summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="first">The first reading.</param>
    /// <param name="second">The second reading.</param>
    /// <param name="make">The function that creates the value; called only if neither reading has defects.</param>
    /// <exception cref="ArgumentNullException">
    /// An argument is <see langword="null"/>, or <paramref name="make"/> returns it.
    /// </exception>
    public static Validated<TResult> Combine<T1, T2, TResult>(Validated<T1> first, Validated<T2> second, Func<T1, T2, TResult> make)
        where T1 : notnull
        where T2 : notnull
        where TResult : notnull
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        Guard.Against.Null(make);
        return first.TryGetValue(out T1? one) && second.TryGetValue(out T2? two)
            ? Validated<TResult>.Valid(Guard.Against.Null(make(one, two), nameof(make)))
            : Validated<TResult>.Invalid([.. first.DefectsOrEmpty(), .. second.DefectsOrEmpty()]);
    }

    /// <summary>
    /// Creates a value from three values, or returns the defects of all readings, in the order of the readings.
    /// </summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <typeparam name="T3">The type of the third value.</typeparam>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="first">The first reading.</param>
    /// <param name="second">The second reading.</param>
    /// <param name="third">The third reading.</param>
    /// <param name="make">The function that creates the value; called only if no reading has defects.</param>
    /// <exception cref="ArgumentNullException">
    /// An argument is <see langword="null"/>, or <paramref name="make"/> returns it.
    /// </exception>
    public static Validated<TResult> Combine<T1, T2, T3, TResult>(
        Validated<T1> first, Validated<T2> second, Validated<T3> third, Func<T1, T2, T3, TResult> make)
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
        where TResult : notnull
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        Guard.Against.Null(third);
        Guard.Against.Null(make);
        return first.TryGetValue(out T1? one) && second.TryGetValue(out T2? two) && third.TryGetValue(out T3? three)
            ? Validated<TResult>.Valid(Guard.Against.Null(make(one, two, three), nameof(make)))
            : Validated<TResult>.Invalid([.. first.DefectsOrEmpty(), .. second.DefectsOrEmpty(), .. third.DefectsOrEmpty()]);
    }

    /// <summary>Creates a value from four values, or returns the defects of all readings, in the order of the readings.</summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <typeparam name="T3">The type of the third value.</typeparam>
    /// <typeparam name="T4">The type of the fourth value.</typeparam>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="first">The first reading.</param>
    /// <param name="second">The second reading.</param>
    /// <param name="third">The third reading.</param>
    /// <param name="fourth">The fourth reading.</param>
    /// <param name="make">The function that creates the value; called only if no reading has defects.</param>
    /// <exception cref="ArgumentNullException">
    /// An argument is <see langword="null"/>, or <paramref name="make"/> returns it.
    /// </exception>
    public static Validated<TResult> Combine<T1, T2, T3, T4, TResult>(
        Validated<T1> first, Validated<T2> second, Validated<T3> third, Validated<T4> fourth, Func<T1, T2, T3, T4, TResult> make)
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
        where T4 : notnull
        where TResult : notnull
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        Guard.Against.Null(third);
        Guard.Against.Null(fourth);
        Guard.Against.Null(make);
        return first.TryGetValue(out T1? one) && second.TryGetValue(out T2? two)
            && third.TryGetValue(out T3? three) && fourth.TryGetValue(out T4? four)
            ? Validated<TResult>.Valid(Guard.Against.Null(make(one, two, three, four), nameof(make)))
            : Validated<TResult>.Invalid(
                [.. first.DefectsOrEmpty(), .. second.DefectsOrEmpty(), .. third.DefectsOrEmpty(), .. fourth.DefectsOrEmpty()]);
    }

    /// <summary>Returns the values of all readings, or the defects of all of them, in the order of the readings.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="readings">The readings; enumerated once. Without readings, the list of values is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A reading is <see langword="null"/>.</exception>
    public static Validated<ValueList<T>> Combine<T>(IEnumerable<Validated<T>> readings)
        where T : notnull
    {
        ValueList<Validated<T>> all = Guard.Against.NullItem(readings);
        return Validated<ValueList<T>>.From(
            [.. all.SelectMany(reading => reading.DefectsOrEmpty())], () => all.Select(reading => reading.OrThrow()).ToValueList());
    }
}
