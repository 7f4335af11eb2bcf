using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Conciliazione;

/// <summary>A fact that is either known, with its value, or unknown. Italian term: dato noto o ignoto.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// "Not stated" and "no" are different answers, and a missing answer must never turn into a rejection. An unknown fact never
/// yields a value. Equality is by presence and content. The default value is unknown. Immutable, and thread-safe if the value is.
/// </remarks>
public readonly record struct Known<T>
    where T : notnull
{
    private readonly T? _value;

    internal Known(T value)
    {
        // Not ThrowIfNull, which boxes a value type in unoptimised code; nor a throw here, which would prevent the constructor
        // from being inlined into the functions that read facts.
        _value = value ?? Refuse(value);
        IsKnown = true;
    }

    /// <summary>The unknown fact.</summary>
    public static Known<T> Unknown => default;

    /// <summary>Whether the fact is known.</summary>
    public bool IsKnown { get; }

    /// <summary>Converts a value to a known fact, so that a function can return the plain value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="value"/> is <see langword="null"/>: use <c>Known.Unless</c>.
    /// </exception>
    public static implicit operator Known<T>(T value) => new(value);

    /// <summary>Gets the value if it is known.</summary>
    /// <param name="value">The value, or the default of the type if the fact is unknown.</param>
    /// <returns>Whether the fact is known.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="known">For a known value.</param>
    /// <param name="unknown">For an unknown fact.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> known, Func<TResult> unknown)
    {
        Guard.Against.Null(known);
        Guard.Against.Null(unknown);
        return IsKnown ? known(_value!) : unknown();
    }

    /// <summary>Returns the value in invariant form, or <c>?</c> if the fact is unknown.</summary>
    public override string ToString() => _value switch
    {
        _ when !IsKnown => "?",
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => _value!.ToString() ?? "",
    };

    private static T Refuse(T? value)
    {
        return Guard.Against.Null(value);
    }
}
