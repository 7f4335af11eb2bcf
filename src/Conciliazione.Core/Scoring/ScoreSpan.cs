using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>A range of hundredths of a point, both ends inclusive; exact if everything is known.</summary>
/// <param name="Least">The minimum.</param>
/// <param name="Most">The maximum, or <see cref="Unbounded"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoreSpan(long Least, long Most)
{
    /// <summary>The maximum of an unbounded range; it stays unbounded whatever is added.</summary>
    public const long Unbounded = long.MaxValue;

    public static ScoreSpan Zero => default;

    public bool IsExact => Least == Most;

    public static ScoreSpan Exactly(long hundredths) => new(hundredths, hundredths);

    public static ScoreSpan operator +(ScoreSpan left, ScoreSpan right) => new(
        checked(left.Least + right.Least),
        left.Most == Unbounded || right.Most == Unbounded ? Unbounded : checked(left.Most + right.Most));

    /// <summary>Returns the smallest span that contains both spans.</summary>
    public ScoreSpan Or(ScoreSpan other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

    /// <summary>Returns the span of the higher of the two values, whatever each turns out to be.</summary>
    public ScoreSpan Highest(ScoreSpan other) => new(Math.Max(Least, other.Least), Math.Max(Most, other.Most));

    public ScoreSpan CappedAt(long cap) => new(Math.Min(Least, cap), Math.Min(Most, cap));

    /// <summary>
    /// Determines whether the span reaches the given points; <see langword="null"/> if it cannot be determined yet.
    /// </summary>
    public bool? Reaches(long points) => Least >= points ? true : Most < points ? false : null;
}
