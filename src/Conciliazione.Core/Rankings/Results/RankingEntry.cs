using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>A row of a ranking. Italian term: riga della graduatoria.</summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>Equality is by content. Immutable, and thread-safe if the application is.</remarks>
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
    public Candidate<TApplication> Candidate => new(Contestant.Reference, Contestant.Application, Contestant.Days, Contestant.State);

    /// <summary>The candidate's reference.</summary>
    public string Reference => Contestant.Reference;

    /// <summary>
    /// The position from 1, shared by tied candidates, after which as many positions are skipped: 1, 2, 2, 4;
    /// <see langword="null"/> for a candidate that is not ranked.
    /// </summary>
    public int? Position { get; }

    /// <summary>The outcome of the ranking for the candidate.</summary>
    public RankingStatus Status { get; }

    /// <summary>The reason it ranks above the next entry.</summary>
    public Separation Separation { get; }

    /// <summary>The points, and every finding behind them.</summary>
    public ScoreCard Card => Contestant.Card;

    internal Contestant<TApplication> Contestant { get; }

    /// <summary>
    /// Returns the row as one line: position, reference, points, status, and the reason it ranks above the next.
    /// </summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        string position = Position is { } number ? FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.For(language)) + ". " : "";
        string why = Separation.Render(language);
        string minima = Status is RankingStatus.BelowMinimum
            ? string.Concat(Card.Minima.Where(minimum => minimum.Outcome is Outcome.NotMet).Select(minimum => "; " + minimum.Explain(language)))
            : "";
        return $"{position}{Reference}: {Card.Total.Render(language)}, {Status.Render(language)}{minima}{(why.Length == 0 ? "" : "; " + why)}";
    }

    /// <summary>Returns the reference and the status; facts are personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => $"{Reference}: {Status}";
}
