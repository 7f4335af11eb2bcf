namespace Conciliazione;

/// <summary>
/// A value that a call or a text fixes, with its name, source and provenance. Italian term: parametro dichiarato.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// An amount, a number or a choice that may differ between calls. Equality is by content. Immutable; thread-safe if the value is.
/// </remarks>
public sealed record Policy<T>
    where T : notnull
{
    /// <summary>Initializes a new policy.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <typeparamref name="T"/> is an enumeration that does not declare <paramref name="value"/>.
    /// </exception>
    public Policy(RuleLabel label, T value)
    {
        Label = Guard.Against.Null(label);
        Value = Guard.Against.Null(value);
        if (typeof(T).IsEnum && !Enum.IsDefined(typeof(T), value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a declared {typeof(T).Name}.");
        }
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>Returns the policy in the form that findings show.</summary>
    /// <param name="shown">The function that converts the value for display, such as <c>FactValue.Of</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shown"/> is <see langword="null"/>.</exception>
    public NamedValue ToNamedValue(Func<T, FactValue> shown)
    {
        Guard.Against.Null(shown);
        return new(Label.Code, Label.Title, shown(Value), Label.Provenance);
    }

    /// <summary>Returns the title, the value, its provenance and, if the label has one, its source.</summary>
    /// <param name="shown">The function that converts the value for display, such as <c>FactValue.Of</c>.</param>
    /// <param name="language">The output language; the source is cited in Italian in either language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shown"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Func<T, FactValue> shown, Language language) =>
        ToNamedValue(shown).Render(language) + (Label.HasSource ? $" — {Label.Source.Cite()}" : "");

    /// <summary>Returns the code of the policy.</summary>
    public override string ToString() => Label.Code;
}
