using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Conciliazione;

/// <summary>A fact that is either known, with its value, or unknown. Italian term: dato noto o ignoto.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// "Nobody said" and "no" are different answers, and a missing answer must never turn into a refusal. There is no way to get
/// a value out of an unknown fact. Equality is by presence and content. The default value is unknown. Immutable, safe for any
/// thread when the value is.
/// </remarks>
public readonly record struct Known<T>
    where T : notnull
{
    private readonly T? _value;

    internal Known(T value)
    {
        // Not ThrowIfNull, which boxes a value type where the compiler does not optimise; nor a throw in here, which keeps the
        // constructor from being inlined into the functions that read facts.
        _value = value ?? Refuse(value);
        IsKnown = true;
    }

    /// <summary>A fact that nobody stated.</summary>
    public static Known<T> Unknown => default;

    /// <summary>Whether the fact is known.</summary>
    public bool IsKnown { get; }

    /// <summary>A fact whose value is known, so that a function can give the plain value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>: use <c>Known.Unless</c>.</exception>
    public static implicit operator Known<T>(T value) => new(value);

    /// <summary>Gives the value when it is known.</summary>
    /// <param name="value">The value, or the default of the type when the fact is unknown.</param>
    /// <returns>Whether the fact is known.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="known">For a known value.</param>
    /// <param name="unknown">For an unknown fact.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> known, Func<TResult> unknown)
    {
        Guard.Against.Null(known);
        Guard.Against.Null(unknown);
        return IsKnown ? known(_value!) : unknown();
    }

    /// <summary>The value in invariant form, or <c>?</c> when the fact is unknown.</summary>
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
