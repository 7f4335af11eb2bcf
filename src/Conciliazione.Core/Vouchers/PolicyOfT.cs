namespace Conciliazione.Vouchers;

/// <summary>A parameter of a call with its name, source and provenance. Italian term: parametro dichiarato.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Equality is by content. Immutable, safe for any thread when the value is.</remarks>
public sealed record Policy<T>
    where T : notnull
{
    /// <summary>Builds a parameter.</summary>
    /// <param name="label">What it is called, where it stands, and whether the text says it.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Policy(RuleLabel label, T value)
    {
        Label = Guard.Against.Null(label);
        Value = Guard.Against.Null(value);
    }

    /// <summary>What it is called, where it stands, and whether the text says it.</summary>
    public RuleLabel Label { get; }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The code of the parameter.</summary>
    public override string ToString() => Label.Code;
}
