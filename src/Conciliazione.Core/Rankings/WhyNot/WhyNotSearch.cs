using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Tries one change at a time on an entry, all others staying the same.</summary>
internal sealed class WhyNotSearch<TApplication>(Ranking<TApplication> ranking, RankingEntry<TApplication> entry)
    where TApplication : notnull
{
    /// <summary>The other contestants of the ranking, in the ordinal order of their references.</summary>
    private readonly Contestant<TApplication>[] _others =
    [
        .. ranking.Contestants.Where(other => !ReferenceEquals(other, entry.Contestant)).OrderBy(each => each.Reference, StringComparer.Ordinal),
    ];

    private readonly int _now = Rank(entry.Status);
    private OtherCandidates<TApplication>? _field;

    /// <summary>The others in order, found if a change is tried.</summary>
    private OtherCandidates<TApplication> Field => _field ??= new(ranking, _others);

    public WhyNot Run()
    {
        (Points? missing, bool drawsLevel) = PointsMissing();
        return new(
            entry.Reference,
            Of(entry),
            missing,
            drawsLevel,
            entry.Contestant.IsCompeting
                ? entry.Card.Minima.Where(minimum => minimum.Outcome is Outcome.NotMet).ToValueList()
                : [],
            entry.Contestant.IsCompeting && entry.Status is not RankingStatus.Placed ? Changes().ToValueList() : []);
    }

    private static RankingSituation Of(RankingEntry<TApplication> row) => new(row.Position, row.Status, row.Card.Total);

    /// <summary>Returns the rank of a decision: a place, possibly a place, a place on the waiting list, none.</summary>
    private static int Rank(RankingStatus status) => status switch
    {
        RankingStatus.Placed => 3,
        RankingStatus.Undecided => 2,
        RankingStatus.Eligible => 1,
        _ => 0,
    };

    /// <summary>
    /// Returns the points that a place required; if a hundredth less would have drawn level with a candidate that has or may have
    /// a place, those points and <see langword="true"/>: a hundredth is how the search counts, and no mark that can be given.
    /// </summary>
    private (Points? Missing, bool DrawsLevel) PointsMissing()
    {
        if (entry.Status is RankingStatus.Placed)
        {
            return (Points.Zero, false);
        }

        if (!entry.Contestant.IsCompeting || !entry.Card.Total.IsExact)
        {
            return (null, false);
        }

        // More points never cost a place, so a binary search finds the fewest; beyond the best of all, more points change
        // nothing.
        long minimum = entry.Card.Total.Minimum.Hundredths;
        long enough = (long)Int128.Min(
            (Int128)ranking.Entries.Max(other => other.Card.Total.Minimum.Hundredths)
                + ranking.Rules.Grid.Minima.Select(minimum => minimum.Minimum.Hundredths).DefaultIfEmpty(0).Max() - Math.Min(0, minimum) + 1,
            ScoreSpan.Unbounded - 1 - Math.Max(0, minimum));
        if (!IsPlaced(enough))
        {
            return (null, false);
        }

        long none = 0;
        while (enough - none > 1)
        {
            long middle = none + ((enough - none) / 2);
            (none, enough) = IsPlaced(middle) ? (none, middle) : (middle, enough);
        }

        return DrawsLevel(enough - 1) ? (Points.FromHundredths(enough - 1), true) : (Points.FromHundredths(enough), false);
    }

    private bool IsPlaced(long more) => Field.Place(Raised(more)).Status is RankingStatus.Placed;

    private bool DrawsLevel(long more)
    {
        Contestant<TApplication> raised = Raised(more);
        return Field.Place(raised).Status is RankingStatus.Undecided or RankingStatus.Eligible
            && Field.Tied(raised).Any(row => !ReferenceEquals(row.Contestant, raised) && row.Status is RankingStatus.Placed or RankingStatus.Undecided);
    }

    private Contestant<TApplication> Raised(long more) => entry.Contestant with { Card = entry.Card.Raised(more) };

    private IEnumerable<DecisionChange> Changes() => Ties()
        .Concat(new ChangeLadders<TApplication>(
            ranking.Rules.Grid, entry.Contestant.Application, entry.Contestant.Days, ranking.Cohort, Others()).Run())
        .Where(ladder => !Remeasured(ladder))
        .Select(Smallest)
        .OfType<DecisionChange>()
        .GroupBy(change => change.Code, StringComparer.Ordinal)
        .Select(same => same.MaxBy(change => Rank(change.Then.Status))!)
        .OrderByDescending(change => Rank(change.Then.Status));

    /// <summary>
    /// Returns, for each measure of the tie chain, the values that would have ranked before candidates with the same points.
    /// </summary>
    private IEnumerable<ChangeLadder> Ties()
    {
        Contestant<TApplication>[] level = [.. _others.Where(other => other.IsCompeting && other.Card.Total == entry.Card.Total)];
        return ranking.Rules.Ties.Select(key => key.Before(entry.Contestant, level)).OfType<ChangeLadder>();
    }

    /// <summary>
    /// Determines whether a change would move the bounds of the cohort, and so the points of every candidate: its result is not
    /// known here.
    /// </summary>
    private bool Remeasured(ChangeLadder ladder) => ranking.Rules.Cohort == CohortPolicy.Recomputed
        && ranking.Rules.Grid.CohortRules.Any(rule => string.Equals(rule.Fact.Code, ladder.Code, StringComparison.Ordinal));

    /// <summary>
    /// Returns the facts that the rules of the ranking read besides the grid: categories, reserves, answers of the tie chain.
    /// </summary>
    private IEnumerable<Fact<TApplication>> Others() => ranking.Rules.Reserves.Select(reserve => reserve.Audience.Fact)
        .Concat(ranking.Rules.Precedences.SelectMany(precedence => precedence.Facts))
        .Concat(ranking.Rules.Ties.Select(key => key.Fact).OfType<Fact<TApplication>>());

    /// <summary>
    /// Returns the nearest value that leads to the best decision attainable with this fact; <see langword="null"/> if it alters
    /// nothing.
    /// </summary>
    private DecisionChange? Smallest(ChangeLadder ladder)
    {
        if (ladder.Count == 0)
        {
            return null;
        }

        if (!ladder.IsRising)
        {
            var tried = Enumerable.Range(0, ladder.Count).Select(i => (Index: i, Row: Try(ladder, i))).ToArray();
            (int i, RankingSituation row) = tried.MaxBy(pair => Rank(pair.Row.Status));
            return Rank(row.Status) > _now ? Change(ladder, i, row) : null;
        }

        RankingSituation found = Try(ladder, ladder.Count - 1);
        int best = Rank(found.Status);
        if (best <= _now)
        {
            return null;
        }

        int low = -1;
        int high = ladder.Count - 1;
        while (high - low > 1)
        {
            int middle = low + ((high - low) / 2);
            RankingSituation row = Try(ladder, middle);
            if (Rank(row.Status) >= best)
            {
                (high, found) = (middle, row);
            }
            else
            {
                low = middle;
            }
        }

        return Change(ladder, high, found);
    }

    private static DecisionChange Change(ChangeLadder ladder, int i, RankingSituation then) =>
        new(ladder.Code, ladder.Title, ladder.From, ladder.Shown(i), then);

    private RankingSituation Try(ChangeLadder ladder, int i)
    {
        FactChange change = ladder.At(i);
        Contestant<TApplication> own = entry.Contestant;
        return Field.Place(own with { Card = ranking.Rules.Grid.Explain(own.Application, own.Days, ranking.Cohort, change), Change = change });
    }
}
