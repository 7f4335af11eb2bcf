namespace Conciliazione;

/// <summary>Creates instances of <see cref="Known{T}"/>. Italian term: dato noto.</summary>
public static class Known
{
    /// <summary>Creates a known fact.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static Known<T> Of<T>(T value)
        where T : notnull => new(value);

    /// <summary>Creates a fact that is known unless its value is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value, or <see langword="null"/> if it is unknown.</param>
    public static Known<T> Unless<T>(T? value)
        where T : struct => value is { } known ? new(known) : default;

    /// <summary>Creates a fact that is known unless its value is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value, or <see langword="null"/> if it is unknown.</param>
    public static Known<T> Unless<T>(T? value)
        where T : class => value is null ? default : new(value);
}
