using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Where a candidate stands in one ranking. Italian term: situazione in graduatoria.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record RankingSituation
{
    internal RankingSituation(int? position, RankingStatus status, PointsRange points)
    {
        Position = position;
        Status = status;
        Points = points;
    }

    /// <summary>The position; <see langword="null"/> for who is not ranked.</summary>
    public int? Position { get; }

    /// <summary>What the ranking comes to.</summary>
    public RankingStatus Status { get; }

    /// <summary>The points, or what they can still come to.</summary>
    public PointsRange Points { get; }

    /// <summary>Position, points and status in words.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string position = Position is { } number
            ? $"{(language == Language.Italian ? "posizione" : "position")} {FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.Of(language))}, "
            : "";
        return $"{position}{Points.Render(language)}, {Status.Render(language)}";
    }

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);
}
