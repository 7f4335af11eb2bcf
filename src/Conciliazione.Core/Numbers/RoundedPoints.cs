namespace Conciliazione;

/// <summary>A score that was rounded, with the original fraction. Italian term: punteggio arrotondato.</summary>
/// <remarks>
/// A mean of marks can yield thirds; the score is rounded to the hundredth by a declared rule, and the finding keeps the
/// fraction. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record RoundedPoints
{
    /// <summary>Initializes a new score by rounding an exact fraction of points to the hundredth.</summary>
    /// <param name="exact">The exact points.</param>
    /// <param name="rounding">The rule by which the points are rounded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The result is outside the bounds of <see cref="Points"/>.</exception>
    public RoundedPoints(Ratio exact, RoundingRule rounding)
    {
        Exact = exact;
        Rounding = Guard.Against.Null(rounding);
        Points = Points.Round(exact, rounding);
    }

    /// <summary>The points before rounding.</summary>
    public Ratio Exact { get; }

    /// <summary>The rule by which the points were rounded.</summary>
    public RoundingRule Rounding { get; }

    /// <summary>The points, rounded to the hundredth.</summary>
    public Points Points { get; }

    /// <summary>Creates the mean of several marks.</summary>
    /// <param name="marks">The marks; at least one.</param>
    /// <param name="rounding">The rule by which the mean is rounded.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, or <paramref name="marks"/> is empty.
    /// </exception>
    /// <exception cref="OverflowException">The result is outside the bounds of <see cref="Points"/>.</exception>
    public static RoundedPoints Mean(ValueList<Points> marks, RoundingRule rounding)
    {
        Guard.Against.EmptyList(marks);
        Int128 sum = 0;
        foreach (Points mark in marks)
        {
            sum += mark.Hundredths;
        }

        return new(Ratio.Of(sum, (Int128)100 * marks.Count), rounding);
    }

    /// <summary>Returns the score as a finding that keeps the fraction and the rounding.</summary>
    /// <param name="code">The code of the rule that yields the score.</param>
    /// <param name="title">The display name of the score.</param>
    /// <param name="source">The source of the rule.</param>
    /// <param name="provenance">Whether the source states the rounding, implies it, or is silent.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/> or undeclared.
    /// </exception>
    public Finding ToFinding(string code, LocalizedText title, LegalSource source, Provenance provenance) => new(
        code,
        title,
        source,
        [new("EXACT", new("frazione esatta", "exact fraction"), FactValue.Of(Exact.ToString()), Provenance.Calculated)],
        [new("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title), provenance)],
        new Outcome.Calculated(FactValue.Of(Points)));

    /// <summary>Returns the points in invariant form.</summary>
    public override string ToString() => Points.ToString();
}
