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
    private const int MostWritten = 100;

    /// <summary>Whole points formatted in advance: most points that are displayed are small whole numbers.</summary>
    private static readonly ValueList<LocalizedText> Whole = Enumerable.Range(0, MostWritten + 1)
        .Select(points => FactValue.Of(Points.Of(points)))
        .Select(points => new LocalizedText(points.Render(Language.Italian), points.Render(Language.English)))
        .ToValueList();

    private readonly ScoreSpan _span;

    internal PointsRange(ScoreSpan span) => _span = span;

    /// <summary>The minimum points, inclusive.</summary>
    public Points Least => Points.FromHundredths(_span.Least);

    /// <summary>The maximum points, inclusive; <see langword="null"/> if the source sets none.</summary>
    public Points? Most => _span.Most == ScoreSpan.Unbounded ? null : Points.FromHundredths(_span.Most);

    /// <summary>Whether the range contains only one score.</summary>
    public bool IsExact => _span.IsExact;

    /// <summary>The points if the range contains only one score; otherwise unknown.</summary>
    public Known<Points> Exact => IsExact ? Least : default(Known<Points>);

    /// <summary>Returns the range as text: a single score, a range, or a minimum only.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        (long whole, long rest) = Math.DivRem(_span.Least, 100);
        string least = rest == 0 && whole is >= 0 and <= MostWritten ? Whole[(int)whole].In(language) : FactValue.Of(Least).Render(language);
        if (IsExact)
        {
            return least;
        }

        return (Most, language) switch
        {
            ({ } most, Language.Italian) => $"da {Least.ToString("N", Notation.Italian)} a {FactValue.Of(most).Render(language)}",
            ({ } most, _) => $"from {Least.ToString("N", Notation.Invariant)} to {FactValue.Of(most).Render(language)}",
            (null, Language.Italian) => $"da {least} in su, senza massimo",
            _ => $"from {least} up, unbounded",
        };
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
