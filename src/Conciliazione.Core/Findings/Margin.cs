namespace Conciliazione;

/// <summary>The distance of a value from its threshold. Italian term: margine.</summary>
/// <remarks>
/// Positive if the value passes the threshold, zero if it is exactly on it, negative if it falls short. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record Margin
{
    /// <summary>Initializes a new margin.</summary>
    /// <param name="distance">The exact distance, with its unit.</param>
    /// <param name="basis">The figures on which the margin is measured.</param>
    /// <exception cref="ArgumentNullException"><paramref name="distance"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not a declared value.</exception>
    public Margin(FactValue.Fraction distance, MarginBasis basis = MarginBasis.Exact)
    {
        Distance = Guard.Against.Null(distance);
        Basis = Guard.Against.Undeclared(basis);
    }

    /// <summary>Returns the margin of a whole number of a unit.</summary>
    internal static Margin Whole(long distance, Unit unit) => new(new FactValue.Fraction(Ratio.Whole(distance), unit, decimals: 0));

    /// <summary>The exact distance, with its unit.</summary>
    public FactValue.Fraction Distance { get; }

    /// <summary>The figures on which the margin is measured.</summary>
    public MarginBasis Basis { get; }

    /// <summary>Returns the signed distance, noting whether it is measured after rounding.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string text = Distance.Render(language, plusSign: Distance.Value.Sign > 0);
        return Basis == MarginBasis.Exact
            ? text
            : text + (language == Language.Italian ? " dopo l'arrotondamento" : " after rounding");
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
