namespace Conciliazione;

/// <summary>A value that a call or a text fixes, with its name, source and provenance. Italian term: parametro dichiarato.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// An amount, a number or a choice where another call does otherwise. Equality is by content. Immutable, safe for any thread when
/// the value is.
/// </remarks>
public sealed record Policy<T>
    where T : notnull
{
    /// <summary>Builds a policy.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Policy(RuleLabel label, T value)
    {
        Label = Guard.Against.Null(label);
        Value = Guard.Against.Null(value);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>Returns the policy as a finding shows it.</summary>
    /// <param name="shown">How the value is shown, such as <c>FactValue.Of</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shown"/> is <see langword="null"/>.</exception>
    public NamedValue ToNamedValue(Func<T, FactValue> shown)
    {
        Guard.Against.Null(shown);
        return new(Label.Code, Label.Title, shown(Value), Label.Provenance);
    }

    /// <summary>Returns title, value, where it comes from, and the passage.</summary>
    /// <param name="shown">How the value is shown, such as <c>FactValue.Of</c>.</param>
    /// <param name="language">The output language; the source is cited in Italian in either language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shown"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Func<T, FactValue> shown, Language language) => $"{ToNamedValue(shown).Render(language)} — {Label.Source.Cite()}";

    /// <summary>The code of the policy.</summary>
    public override string ToString() => Label.Code;
}
