using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>One row of a ranking. Italian term: riga della graduatoria.</summary>
/// <typeparam name="TApplication">The application.</typeparam>
/// <remarks>Equality is by content. Immutable, safe for any thread when the application is.</remarks>
public sealed record RankingEntry<TApplication>
    where TApplication : notnull
{
    internal RankingEntry(Contestant<TApplication> contestant, int? position, RankingStatus status, Separation separation)
    {
        Contestant = contestant;
        Position = position;
        Status = status;
        Separation = separation;
    }

    /// <summary>The candidate.</summary>
    public Candidate<TApplication> Candidate => new(Contestant.Reference, Contestant.Application, Contestant.Days, Contestant.Standing);

    /// <summary>The candidate's reference.</summary>
    public string Reference => Contestant.Reference;

    /// <summary>
    /// The position from 1, the same for those tied, after which as many are left out: 1, 2, 2, 4; <see langword="null"/> for who
    /// is not ranked.
    /// </summary>
    public int? Position { get; }

    /// <summary>What the ranking comes to for it.</summary>
    public RankingStatus Status { get; }

    /// <summary>What places it above the next.</summary>
    public Separation Separation { get; }

    /// <summary>Its points and every finding that led to them.</summary>
    public ScoreCard Card => Contestant.Card;

    internal Contestant<TApplication> Contestant { get; }

    /// <summary>The row as one line: position, reference, points, status, what places it above the next.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        string position = Position is { } number ? FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.Of(language)) + ". " : "";
        string why = Separation.Render(language);
        string minima = Status is RankingStatus.BelowMinimum
            ? string.Concat(Card.Minima.Where(minimum => minimum.Outcome is Outcome.NotMet).Select(minimum => "; " + minimum.Explain(language)))
            : "";
        return $"{position}{Reference}: {Card.Total.Render(language)}, {Status.Render(language)}{minima}{(why.Length == 0 ? "" : "; " + why)}";
    }

    /// <summary>The reference and the status; facts are personal data, and only <see cref="Explain"/> shows them.</summary>
    public override string ToString() => $"{Reference}: {Status}";
}
