using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>A range of points, both ends inclusive. Italian term: intervallo di punteggio.</summary>
/// <remarks>
/// The points that a rule can award, or that a score can still reach while facts are missing: a missing fact yields a range,
/// never zero. Equality is by content. The default value is exactly zero. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PointsRange
{
    private const int MaximumWritten = 100;

    /// <summary>Whole points formatted in advance: most points that are displayed are small whole numbers.</summary>
    private static readonly ValueList<LocalizedText> Whole = Enumerable.Range(0, MaximumWritten + 1)
        .Select(points => FactValue.Of(Points.Of(points)))
        .Select(points => LocalizedText.From(points.Render))
        .ToValueList();

    private readonly ScoreSpan _span;

    internal PointsRange(ScoreSpan span) => _span = span;

    /// <summary>The minimum points, inclusive.</summary>
    public Points Minimum => Points.FromHundredths(_span.Minimum);

    /// <summary>The maximum points, inclusive; <see langword="null"/> if the source sets none.</summary>
    public Points? Maximum => _span.Maximum == ScoreSpan.Unbounded ? null : Points.FromHundredths(_span.Maximum);

    /// <summary>Whether the range contains only one score.</summary>
    public bool IsExact => _span.IsExact;

    /// <summary>The points if the range contains only one score; otherwise unknown.</summary>
    public Known<Points> Exact => IsExact ? Minimum : default(Known<Points>);

    /// <summary>Returns the range as text: a single score, a range, or a minimum only.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        (long whole, long rest) = Math.DivRem(_span.Minimum, 100);
        string minimum = rest == 0 && whole is >= 0 and <= MaximumWritten ? Whole[(int)whole].In(language) : FactValue.Of(Minimum).Render(language);
        if (IsExact)
        {
            return minimum;
        }

        return (Maximum, language) switch
        {
            ({ } maximum, Language.Italian) => $"da {Minimum.ToString("N", Notation.Italian)} a {FactValue.Of(maximum).Render(language)}",
            ({ } maximum, _) => $"from {Minimum.ToString("N", Notation.Invariant)} to {FactValue.Of(maximum).Render(language)}",
            (null, Language.Italian) => $"da {minimum} in su, senza massimo",
            _ => $"from {minimum} up, unbounded",
        };
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
