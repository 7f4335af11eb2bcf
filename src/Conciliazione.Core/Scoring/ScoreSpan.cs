using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>From so many hundredths of a point to so many, both inclusive: exact when everything is known.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most, or <see cref="Unbounded"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoreSpan(long Least, long Most)
{
    /// <summary>No most: it stays so whatever is added.</summary>
    public const long Unbounded = long.MaxValue;

    public static ScoreSpan Zero => default;

    public bool IsExact => Least == Most;

    public static ScoreSpan Exactly(long hundredths) => new(hundredths, hundredths);

    public static ScoreSpan operator +(ScoreSpan left, ScoreSpan right) => new(
        checked(left.Least + right.Least),
        left.Most == Unbounded || right.Most == Unbounded ? Unbounded : checked(left.Most + right.Most));

    /// <summary>Whatever is in one or in the other, and all between.</summary>
    public ScoreSpan Or(ScoreSpan other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

    /// <summary>The higher of the two, whatever each turns out to be.</summary>
    public ScoreSpan Highest(ScoreSpan other) => new(Math.Max(Least, other.Least), Math.Max(Most, other.Most));

    public ScoreSpan CappedAt(long cap) => new(Math.Min(Least, cap), Math.Min(Most, cap));

    /// <summary>Whether it reaches so many points: yes, no, or nobody can tell yet.</summary>
    public bool? Reaches(long points) => Least >= points ? true : Most < points ? false : null;
}
