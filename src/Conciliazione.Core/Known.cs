namespace Conciliazione;

/// <summary>Makes a <see cref="Known{T}"/> from a value. Italian term: dato noto.</summary>
public static class Known
{
    /// <summary>A fact whose value is known.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static Known<T> Of<T>(T value)
        where T : notnull => new(value);
}
