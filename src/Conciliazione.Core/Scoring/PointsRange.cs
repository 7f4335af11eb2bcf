using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>From how many points to how many. Italian term: intervallo di punteggio.</summary>
/// <remarks>
/// What a rule can give, or what a score can still come to while facts are missing: a missing fact makes a range, never a
/// zero. Equality is by content. The default value is exactly zero. Immutable, safe for any thread.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PointsRange
{
    private const int MostWritten = 100;

    /// <summary>Whole points written out beforehand: most points that are ever written are few and whole.</summary>
    private static readonly ValueList<LocalizedText> Whole = Enumerable.Range(0, MostWritten + 1)
        .Select(points => FactValue.Of(Points.Of(points)))
        .Select(points => new LocalizedText(points.Render(Language.Italian), points.Render(Language.English)))
        .ToValueList();

    private readonly ScoreSpan _span;

    internal PointsRange(ScoreSpan span) => _span = span;

    /// <summary>The fewest points, inclusive.</summary>
    public Points Least => Points.FromHundredths(_span.Least);

    /// <summary>The most points, inclusive; <see langword="null"/> where the source sets no bound.</summary>
    public Points? Most => _span.Most == ScoreSpan.Unbounded ? null : Points.FromHundredths(_span.Most);

    /// <summary>Whether there is only one score in it.</summary>
    public bool IsExact => _span.IsExact;

    /// <summary>The points where there is only one score, or unknown.</summary>
    public Known<Points> Exact => IsExact ? Least : default(Known<Points>);

    /// <summary>The range in words: a score, from one to another, or from one on.</summary>
    /// <param name="language">The language wanted.</param>
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

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);
}
