using System.Diagnostics.CodeAnalysis;
using OneOf;

namespace Conciliazione;

/// <summary>A value created from input, or the defects that prevent its creation. Italian term: esito della lettura.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// <para>Holds either a value, which is never <see langword="null"/>, or at least one defect. Only the library creates instances,
/// and as a class it has no default instance that could be mistaken for a value.</para>
/// <para>Equality is by case and content. Immutable; safe for any thread if the value is.</para>
/// </remarks>
public sealed class Validated<T> : IEquatable<Validated<T>>
    where T : notnull
{
    private readonly OneOf<T, ValueList<Defect>> _read;

    private Validated(OneOf<T, ValueList<Defect>> read) => _read = read;

    /// <summary>Determines whether two readings are equal: the same case with equal content.</summary>
    /// <param name="left">The first reading.</param>
    /// <param name="right">The second reading.</param>
    public static bool operator ==(Validated<T>? left, Validated<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two readings differ in case or content.</summary>
    /// <param name="left">The first reading.</param>
    /// <param name="right">The second reading.</param>
    public static bool operator !=(Validated<T>? left, Validated<T>? right) => !(left == right);

    /// <summary>Returns <see langword="true"/> and the value, or <see langword="false"/> if there are defects.</summary>
    /// <param name="value">The value; the default of its type if there are defects.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value) => _read.TryPickT0(out value, out _);

    /// <summary>Returns <see langword="true"/> and the value, or <see langword="false"/> and the defects.</summary>
    /// <param name="value">The value; the default of its type if there are defects.</param>
    /// <param name="defects">The defects, at least one; <see langword="null"/> if there is a value.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out ValueList<Defect>? defects) =>
        _read.TryPickT0(out value, out defects);

    /// <summary>Returns the result of the function for the actual case.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="valid">Called with the value.</param>
    /// <param name="invalid">Called with the defects, at least one.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> valid, Func<ValueList<Defect>, TResult> invalid)
    {
        Guard.Against.Null(valid);
        Guard.Against.Null(invalid);
        return _read.Match(valid, invalid);
    }

    /// <summary>Returns the result of applying a function to the value, or the same defects.</summary>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="make">The function that creates the new value; not called if there are defects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="make"/> is <see langword="null"/> or returns it.</exception>
    public Validated<TResult> Map<TResult>(Func<T, TResult> make)
        where TResult : notnull
    {
        Guard.Against.Null(make);
        return _read.Match(value => Validated<TResult>.Valid(Guard.Against.Null(make(value), nameof(make))), Validated<TResult>.Invalid);
    }

    /// <summary>Returns the result of a further reading that needs the value, or the same defects.</summary>
    /// <typeparam name="TResult">The type of the further value.</typeparam>
    /// <param name="next">The further reading; not called if there are defects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/> or returns it.</exception>
    public Validated<TResult> Bind<TResult>(Func<T, Validated<TResult>> next)
        where TResult : notnull
    {
        Guard.Against.Null(next);
        return _read.Match(next, Validated<TResult>.Invalid) ?? throw new ArgumentNullException(nameof(next), "The function returned null.");
    }

    /// <summary>Returns the value, which the caller asserts to exist.</summary>
    /// <exception cref="DefectsException">There are defects; the exception contains all of them.</exception>
    public T OrThrow() => TryGetValue(out T? value, out ValueList<Defect>? defects) ? value : throw new DefectsException(defects);

    /// <summary>Returns the defects, or an empty list if there is a value.</summary>
    public ValueList<Defect> DefectsOrEmpty() => TryGetValue(out _, out ValueList<Defect>? defects) ? [] : defects;

    /// <inheritdoc/>
    public bool Equals(Validated<T>? other) => other is not null && _read.Equals(other._read);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Validated<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _read.GetHashCode();

    /// <summary>
    /// Returns the text of the value, or the Italian messages of the defects in brackets; it does not depend on the current
    /// culture.
    /// </summary>
    public override string ToString() => _read.Match(value => ValueList<T>.Written(value) ?? "", defects => defects.ToString());

    internal static Validated<T> Valid(T value)
    {
        Guard.Against.Null(value);
        return new(OneOf<T, ValueList<Defect>>.FromT0(value));
    }

    internal static Validated<T> Invalid(ValueList<Defect> defects)
    {
        Guard.Against.EmptyList(defects);
        return new(OneOf<T, ValueList<Defect>>.FromT1(defects));
    }

    internal static Validated<T> From(IReadOnlyCollection<Defect> defects, Func<T> make) =>
        defects.Count == 0 ? Valid(make()) : Invalid(defects.ToValueList());
}
