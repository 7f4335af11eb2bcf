using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>The situation of a candidate in a ranking. Italian term: situazione in graduatoria.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record RankingSituation
{
    internal RankingSituation(int? position, RankingStatus status, PointsRange points)
    {
        Position = position;
        Status = status;
        Points = points;
    }

    /// <summary>The position; <see langword="null"/> for a candidate that is not ranked.</summary>
    public int? Position { get; }

    /// <summary>The outcome of the ranking.</summary>
    public RankingStatus Status { get; }

    /// <summary>The points, or the range still possible.</summary>
    public PointsRange Points { get; }

    /// <summary>Returns position, points and status as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string position = Position is { } number
            ? $"{(language == Language.Italian ? "posizione" : "position")} {FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.For(language))}, "
            : "";
        return $"{position}{Points.Render(language)}, {Status.Render(language)}";
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
