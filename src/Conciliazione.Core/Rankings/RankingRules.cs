using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>How the applications of a call are ranked: grid, tie chain, categories, reserves. Italian term: regole della graduatoria.</summary>
/// <typeparam name="TApplication">The application.</typeparam>
/// <remarks>
/// Rules that contradict themselves cannot be built, and the error names every defect. They are data of an edition: a correction
/// is a new version. Equality is by content. Immutable, safe for any thread when the caller's functions are.
/// </remarks>
public sealed record RankingRules<TApplication>
    where TApplication : notnull
{
    private RankingRules(
        RuleLabel label,
        ScoringGrid<TApplication> grid,
        ValueList<TieKey<TApplication>> ties,
        TieScope scope,
        Precedence<TApplication>? precedence,
        ValueList<ReservedQuota<TApplication>> reserves,
        UnusedReserve unused,
        CohortPolicy cohort)
    {
        Label = label;
        Grid = grid;
        Ties = ties;
        Scope = scope;
        Precedence = precedence;
        Reserves = reserves;
        Unused = unused;
        Cohort = cohort;
    }

    /// <summary>What the ranking is called and where its rules stand.</summary>
    public RuleLabel Label { get; }

    /// <summary>The grid by which applications are scored.</summary>
    public ScoringGrid<TApplication> Grid { get; }

    /// <summary>The tie chain, the first key first; what it leaves is a tie.</summary>
    public ValueList<TieKey<TApplication>> Ties { get; }

    /// <summary>Which ties the chain parts.</summary>
    public TieScope Scope { get; }

    /// <summary>The categories that go first, whatever the points; <see langword="null"/> for none.</summary>
    public Precedence<TApplication>? Precedence { get; }

    /// <summary>The reserves, in the order in which a candidate is counted in them.</summary>
    public ValueList<ReservedQuota<TApplication>> Reserves { get; }

    /// <summary>What becomes of reserved places that nobody takes.</summary>
    public UnusedReserve Unused { get; }

    /// <summary>Whether the bounds of the cohort follow those who leave and enter it.</summary>
    public CohortPolicy Cohort { get; }

    /// <summary>Rules that the caller asserts to be right.</summary>
    /// <param name="label">What the ranking is called and where its rules stand.</param>
    /// <param name="grid">The grid by which applications are scored.</param>
    /// <param name="ties">The tie chain, the first key first; may be empty.</param>
    /// <param name="scope">Which ties the chain parts.</param>
    /// <param name="precedence">The categories that go first; none when left out.</param>
    /// <param name="reserves">The reserves; none when left out.</param>
    /// <param name="unused">What becomes of reserved places that nobody takes.</param>
    /// <param name="cohort">Whether the bounds of the cohort follow those who leave and enter it.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or not a declared value.</exception>
    /// <exception cref="DefectsException">The rules contradict themselves; the exception holds every defect.</exception>
    public static RankingRules<TApplication> Of(
        RuleLabel label,
        ScoringGrid<TApplication> grid,
        ValueList<TieKey<TApplication>> ties,
        TieScope scope = TieScope.AllTies,
        Precedence<TApplication>? precedence = null,
        ValueList<ReservedQuota<TApplication>>? reserves = null,
        UnusedReserve unused = UnusedReserve.GoesToOthers,
        CohortPolicy cohort = CohortPolicy.Frozen) =>
        Create(label, grid, ties, scope, precedence, reserves, unused, cohort).OrThrow();

    /// <summary>Rules, or everything that is wrong with them.</summary>
    /// <param name="label">What the ranking is called and where its rules stand.</param>
    /// <param name="grid">The grid by which applications are scored.</param>
    /// <param name="ties">The tie chain, the first key first; may be empty.</param>
    /// <param name="scope">Which ties the chain parts.</param>
    /// <param name="precedence">The categories that go first; none when left out.</param>
    /// <param name="reserves">The reserves; none when left out.</param>
    /// <param name="unused">What becomes of reserved places that nobody takes.</param>
    /// <param name="cohort">Whether the bounds of the cohort follow those who leave and enter it.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or not a declared value.</exception>
    public static Validated<RankingRules<TApplication>> Create(
        RuleLabel label,
        ScoringGrid<TApplication> grid,
        ValueList<TieKey<TApplication>> ties,
        TieScope scope = TieScope.AllTies,
        Precedence<TApplication>? precedence = null,
        ValueList<ReservedQuota<TApplication>>? reserves = null,
        UnusedReserve unused = UnusedReserve.GoesToOthers,
        CohortPolicy cohort = CohortPolicy.Frozen)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(grid);
        Guard.Against.Null(ties);
        Guard.Against.Undeclared(scope);
        Guard.Against.Undeclared(unused);
        Guard.Against.Undeclared(cohort);
        var rules = new RankingRules<TApplication>(label, grid, ties, scope, precedence, reserves ?? [], unused, cohort);
        return Validated<RankingRules<TApplication>>.From(new RankingCheck<TApplication>(rules).Run(), () => rules);
    }

    /// <summary>Scores and ranks candidates.</summary>
    /// <param name="candidates">The candidates, in any order: it does not count.</param>
    /// <param name="places">How many places there are; <see langword="null"/> for an order alone, in which all who reach the minima are placed.</param>
    /// <param name="cohort">The bounds of the whole cohort where these are only a part of it; measured over those who compete when left out.</param>
    /// <returns>The ranking, or everything that is wrong with the input.</returns>
    /// <exception cref="ArgumentException"><paramref name="candidates"/> is <see langword="null"/>, or the cohort was measured for another grid.</exception>
    /// <exception cref="OverflowException">The points of somebody are outside the bounds of <see cref="Points"/>.</exception>
    public Validated<Ranking<TApplication>> Rank(
        ValueList<Candidate<TApplication>> candidates, int? places = null, CohortBounds? cohort = null)
    {
        Guard.Against.Null(candidates);
        return Validated<Ranking<TApplication>>.From(
            Defects(candidates.Select(candidate => candidate.Reference), places).ToList(), () => Make(candidates, places, cohort ?? CohortOf(candidates), []));
    }

    /// <summary>The bounds of those who compete, to be merged with those of other parts; <see langword="null"/> where nobody's are needed.</summary>
    /// <param name="candidates">The candidates of one part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is <see langword="null"/>.</exception>
    public CohortBounds? CohortOf(ValueList<Candidate<TApplication>> candidates)
    {
        Guard.Against.Null(candidates);
        if (!Grid.NeedsCohort)
        {
            return null;
        }

        Candidate<TApplication>[] competing = [.. candidates.Where(candidate => candidate.Standing is Standing.Competing)];
        return CohortOf(Array.ConvertAll(competing, candidate => candidate.Application), Array.ConvertAll(competing, candidate => candidate.Days));
    }

    /// <summary>
    /// The order of many applications whose scores are known, without explanations: by category, points and tie chain. Nothing is
    /// allocated for each application, save by lots and by keys that read partial points.
    /// </summary>
    /// <param name="applications">The applications; none is <see langword="null"/>.</param>
    /// <param name="days">The days of each, at its place; or one entry for all.</param>
    /// <param name="scores">The score of each, at its place, as <see cref="Grid"/> gives it.</param>
    /// <param name="order">Where the places of those ranked go, the first first; those left tied stand as they were handed in.</param>
    /// <param name="positions">Where their positions go, the same for those tied (1, 2, 2, 4); may be empty where nobody asks.</param>
    /// <param name="references">The reference of each, at its place; needed where a lot is drawn, else may be left out.</param>
    /// <param name="cohort">The bounds of the cohort, needed where a key reads partial points that depend on it.</param>
    /// <returns>
    /// How many are ranked: those whose points, category and reserve are known and who reach the minima. Where keys part ties on the
    /// line only, ties stay: who straddles the line is for <see cref="Rank"/> to tell.
    /// </returns>
    /// <exception cref="ArgumentException">A span is too short, or a lot is drawn and references are missing.</exception>
    public int Order(
        ReadOnlySpan<TApplication> applications,
        ReadOnlySpan<EvaluationDays> days,
        ReadOnlySpan<Score> scores,
        Span<int> order,
        Span<int> positions = default,
        ReadOnlySpan<string> references = default,
        CohortBounds? cohort = null)
    {
        Long(days.Length, days.Length == 1 ? 1 : applications.Length, nameof(days));
        Long(scores.Length, applications.Length, nameof(scores));
        Long(order.Length, applications.Length, nameof(order));
        Long(positions.Length, positions.IsEmpty ? 0 : applications.Length, nameof(positions));
        Long(references.Length, references.IsEmpty && !Ties.Any(key => key is TieKey<TApplication>.Lot) ? 0 : applications.Length, nameof(references));
        DaysSpan each = days.Length == 1 ? DaysSpan.Shared(days[0]) : DaysSpan.Each(days);
        return FastOrder<TApplication>.Run(this, new(applications, each, scores, references, cohort), order, positions);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Label.Code;

    private static void Long(int length, int least, string name)
    {
        if (length < least)
        {
            throw new ArgumentException("There is less of it than there are applications.", name);
        }
    }

    internal IEnumerable<Defect> Defects(IEnumerable<string> references, int? places)
    {
        if (places < 0)
        {
            yield return RankingDefects.Found(RankingDefects.NegativePlaces, "places", Label.Source, FactValue.Of(places.Value), FactValue.Of(0));
        }

        long reserved = Reserves.Sum(reserve => (long)reserve.Places);
        if (places >= 0 && reserved > places)
        {
            yield return RankingDefects.Found(
                RankingDefects.ReservedTooMany, "places", Label.Source, FactValue.Of(reserved), FactValue.Of(places.Value));
        }

        foreach (IGrouping<string, string> same in references.GroupBy(reference => reference, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
        {
            yield return RankingDefects.Found(
                RankingDefects.SameReference, $"candidates[{same.Key}]", Label.Source, FactValue.Of(same.Count()), FactValue.Of(1));
        }
    }

    internal Ranking<TApplication> Make(
        ValueList<Candidate<TApplication>> candidates, int? places, CohortBounds? cohort, ValueList<RankingEvent<TApplication>> events) =>
        Ranking<TApplication>.From(
            this,
            candidates.Select(candidate => Scored(candidate.Reference, candidate.Application, candidate.Days, candidate.Standing, cohort)),
            places,
            cohort,
            events);

    /// <summary>Scores one candidate.</summary>
    internal Contestant<TApplication> Scored(
        string reference, TApplication application, EvaluationDays days, Standing standing, CohortBounds? cohort) =>
        new(reference, application, days, standing, Grid.Explain(application, days, cohort));

    /// <summary>Returns the bounds of those that compete; <see langword="null"/> where no rule needs any.</summary>
    internal CohortBounds? CohortOf(TApplication[] competing, EvaluationDays[] days) => !Grid.NeedsCohort ? null
        : competing.Length == 0 ? CohortBounds.Nobody(Grid.Code, Grid.Version)
        : Grid.CohortOf(competing, days).OrThrow();
}
