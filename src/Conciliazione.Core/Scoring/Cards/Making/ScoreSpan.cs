using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>A range of hundredths of a point, both ends inclusive; exact if everything is known.</summary>
/// <param name="Minimum">The minimum.</param>
/// <param name="Maximum">The maximum, or <see cref="Unbounded"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoreSpan(long Minimum, long Maximum)
{
    /// <summary>The maximum of an unbounded range; it stays unbounded whatever is added.</summary>
    public const long Unbounded = long.MaxValue;

    public static ScoreSpan Zero => default;

    public bool IsExact => Minimum == Maximum;

    public static ScoreSpan Exactly(long hundredths) => new(hundredths, hundredths);

    public static ScoreSpan operator +(ScoreSpan left, ScoreSpan right) => new(
        checked(left.Minimum + right.Minimum),
        left.Maximum == Unbounded || right.Maximum == Unbounded ? Unbounded : checked(left.Maximum + right.Maximum));

    /// <summary>Returns the smallest span that contains both spans.</summary>
    public ScoreSpan Or(ScoreSpan other) => new(Math.Min(Minimum, other.Minimum), Math.Max(Maximum, other.Maximum));

    /// <summary>Returns the span of the higher of the two values, whatever each turns out to be.</summary>
    public ScoreSpan Highest(ScoreSpan other) => new(Math.Max(Minimum, other.Minimum), Math.Max(Maximum, other.Maximum));

    public ScoreSpan CappedAt(long cap) => new(Math.Min(Minimum, cap), Math.Min(Maximum, cap));

    /// <summary>
    /// Determines whether the span reaches the given points; <see langword="null"/> if it cannot be determined yet.
    /// </summary>
    public bool? Reaches(long points) => Minimum >= points ? true : Maximum < points ? false : null;
}
