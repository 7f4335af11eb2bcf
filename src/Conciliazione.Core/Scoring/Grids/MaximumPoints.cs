namespace Conciliazione.Scoring;

/// <summary>
/// The maximum points declared by a source, or the fact that it declares none. Italian term: punteggio massimo.
/// </summary>
/// <remarks>
/// A maximum that is missing by mistake differs from one that the source does not set: use <see cref="UnboundedBySource"/> for
/// the latter. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record MaximumPoints
{
    private MaximumPoints(Points? value) => Value = value;

    /// <summary>The value for a source that sets no maximum, as with points per child.</summary>
    public static MaximumPoints UnboundedBySource { get; } = new(value: null);

    /// <summary>The maximum, inclusive; <see langword="null"/> if the source sets none.</summary>
    public Points? Value { get; }

    internal long Hundredths => Value?.Hundredths ?? ScoreSpan.Unbounded;

    /// <summary>Creates a maximum set by the source.</summary>
    /// <param name="points">The maximum points, inclusive.</param>
    public static MaximumPoints Of(Points points) => new(points);

    /// <summary>Creates a maximum set by the source.</summary>
    /// <param name="points">The maximum points, inclusive, with at most two decimals, ignoring trailing zeros.</param>
    /// <exception cref="ArgumentException"><paramref name="points"/> is not a whole number of hundredths.</exception>
    /// <exception cref="OverflowException"><paramref name="points"/> is outside the bounds of <see cref="Points"/>.</exception>
    public static MaximumPoints Of(decimal points) => new(Points.Of(points));

    /// <summary>Returns the maximum as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Shown().Render(language);

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);

    internal static MaximumPoints From(long hundredths) =>
        hundredths == ScoreSpan.Unbounded ? UnboundedBySource : Of(Points.FromHundredths(hundredths));

    internal FactValue Shown() => Value is { } maximum
        ? FactValue.Of(maximum)
        : FactValue.Of(new LocalizedText("non previsto", "none, by the source"));
}
