namespace Conciliazione.Scoring;

/// <summary>The most points that a source declares, or that it declares none. Italian term: punteggio massimo.</summary>
/// <remarks>
/// A bound that is missing by mistake and one that the source does not set are different things: the second is said with
/// <see cref="UnboundedBySource"/>. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record MostPoints
{
    private MostPoints(Points? value) => Value = value;

    /// <summary>The source sets no bound, as with points for each child.</summary>
    public static MostPoints UnboundedBySource { get; } = new(value: null);

    /// <summary>The bound, inclusive; <see langword="null"/> where the source sets none.</summary>
    public Points? Value { get; }

    internal long Hundredths => Value?.Hundredths ?? ScoreSpan.Unbounded;

    /// <summary>A bound that the source sets.</summary>
    /// <param name="points">The most points, inclusive.</param>
    public static MostPoints Of(Points points) => new(points);

    /// <summary>A bound that the source sets.</summary>
    /// <param name="points">The most points, inclusive, with at most two decimals that are not zero.</param>
    /// <exception cref="ArgumentException"><paramref name="points"/> is not a whole number of hundredths.</exception>
    /// <exception cref="OverflowException"><paramref name="points"/> is outside the bounds of <see cref="Points"/>.</exception>
    public static MostPoints Of(decimal points) => new(Points.Of(points));

    /// <summary>The bound in words.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Shown().Render(language);

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);

    internal static MostPoints From(long hundredths) =>
        hundredths == ScoreSpan.Unbounded ? UnboundedBySource : Of(Points.FromHundredths(hundredths));

    internal FactValue Shown() => Value is { } most
        ? FactValue.Of(most)
        : FactValue.Of(new LocalizedText("senza massimo, per fonte", "unbounded, by source"));
}
