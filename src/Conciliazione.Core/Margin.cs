namespace Conciliazione;

/// <summary>How far a value is from its threshold. Italian term: margine.</summary>
/// <remarks>
/// Positive beyond the threshold on the good side, zero exactly on it, negative short of it. Equality is by content.
/// Immutable, safe for any thread.
/// </remarks>
public sealed record Margin
{
    /// <summary>Builds a margin.</summary>
    /// <param name="distance">How far, exact, with its unit.</param>
    /// <param name="basis">On which figures it is measured.</param>
    /// <exception cref="ArgumentNullException"><paramref name="distance"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not a declared value.</exception>
    public Margin(FactValue.Fraction distance, MarginBasis basis = MarginBasis.Exact)
    {
        Distance = Guard.Against.Null(distance);
        Basis = Guard.Against.Undeclared(basis);
    }

    /// <summary>How far, exact, with its unit.</summary>
    public FactValue.Fraction Distance { get; }

    /// <summary>On which figures it is measured.</summary>
    public MarginBasis Basis { get; }

    /// <summary>The distance with its sign, and whether it is measured after rounding.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string text = Distance.Render(language, plusSign: Distance.Value.Sign > 0);
        return Basis == MarginBasis.Exact
            ? text
            : text + (language == Language.Italian ? " dopo l'arrotondamento" : " after rounding");
    }

    /// <summary>The Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
