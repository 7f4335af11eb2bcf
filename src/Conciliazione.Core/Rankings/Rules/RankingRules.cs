using System.Buffers;
using System.Diagnostics;
using Conciliazione.Calendars;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>
/// The rules for ranking the applications of a call: grid, tie chain, categories, reserves.
/// Italian term: regole della graduatoria.
/// </summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>
/// Rules that contradict themselves cannot be created, and the error lists every defect. They are data of an edition: a
/// correction is a new version. Equality is by content. Immutable, and thread-safe if the caller's functions are.
/// </remarks>
public sealed record RankingRules<TApplication>
    where TApplication : notnull
{
    private RankingRules(
        RuleLabel label,
        ScoringGrid<TApplication> grid,
        ValueList<TieKey<TApplication>> ties,
        ValueList<Precedence<TApplication>> precedences,
        ValueList<ReservedQuota<TApplication>> reserves,
        UnusedReserve unused,
        CohortPolicy cohort)
    {
        Label = label;
        Grid = grid;
        Ties = ties;
        Precedences = precedences;
        Reserves = reserves;
        Unused = unused;
        Cohort = cohort;
        Levels = [precedences.Count == 0 ? OrderLevel.Never : OrderLevel.Always, OrderLevel.Always, .. ties.Select(key => key.Level)];
    }

    /// <summary>The code, title, source and provenance of the ranking and its rules.</summary>
    public RuleLabel Label { get; }

    /// <summary>The grid that scores applications.</summary>
    public ScoringGrid<TApplication> Grid { get; }

    /// <summary>
    /// The tie chain, in order, each key with the ties to which it applies; candidates that it does not separate remain tied.
    /// </summary>
    public ValueList<TieKey<TApplication>> Ties { get; }

    /// <summary>
    /// The categories that take precedence whatever the points; of several precedences, each one orders the applications that those
    /// before it leave equal.
    /// </summary>
    public ValueList<Precedence<TApplication>> Precedences { get; }

    /// <summary>The reserves, in the order in which they are checked to assign a candidate to one.</summary>
    public ValueList<ReservedQuota<TApplication>> Reserves { get; }

    /// <summary>What happens to reserved places that no candidate of the reserve takes.</summary>
    public UnusedReserve Unused { get; }

    /// <summary>Whether the bounds of the cohort follow the candidates that leave and enter it.</summary>
    public CohortPolicy Cohort { get; }

    /// <summary>The levels of an order by these rules: categories, points, then each key of the tie chain.</summary>
    internal ValueList<OrderLevel> Levels { get; }

    /// <summary>Creates rules, or returns their defects.</summary>
    /// <param name="label">The code, title, source and provenance of the ranking and its rules.</param>
    /// <param name="grid">The grid that scores applications.</param>
    /// <param name="ties">The tie chain, in order, each key with the ties to which it applies; may be empty.</param>
    /// <param name="precedences">
    /// The categories that take precedence, in order: each precedence orders the applications that those before it leave equal; none
    /// when omitted.
    /// </param>
    /// <param name="reserves">The reserves; none when omitted.</param>
    /// <param name="unused">What happens to reserved places that no candidate of the reserve takes.</param>
    /// <param name="cohort">Whether the bounds of the cohort follow the candidates that leave and enter it.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or not a declared value.</exception>
    public static Validated<RankingRules<TApplication>> Create(
        RuleLabel label,
        ScoringGrid<TApplication> grid,
        ValueList<TieKey<TApplication>> ties,
        ValueList<Precedence<TApplication>>? precedences = null,
        ValueList<ReservedQuota<TApplication>>? reserves = null,
        UnusedReserve unused = UnusedReserve.GoesToOthers,
        CohortPolicy cohort = CohortPolicy.Frozen)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(grid);
        Guard.Against.Null(ties);
        Guard.Against.Undeclared(unused);
        Guard.Against.Undeclared(cohort);
        var rules = new RankingRules<TApplication>(label, grid, ties, precedences ?? [], reserves ?? [], unused, cohort);
        return Validated<RankingRules<TApplication>>.From(new RankingCheck<TApplication>(rules).Run(), () => rules);
    }

    /// <summary>Scores and ranks candidates.</summary>
    /// <param name="candidates">The candidates, in any order, which does not matter.</param>
    /// <param name="places">
    /// The number of places; <see langword="null"/> if only the order matters, in which case every candidate that reaches the
    /// minima has a place.
    /// </param>
    /// <param name="cohort">
    /// The bounds of the whole cohort if these candidates are only a part of it; when omitted, measured over those that compete.
    /// </param>
    /// <returns>The ranking, or the defects of the input.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="candidates"/> is <see langword="null"/>, or the cohort was measured for another grid.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    public Validated<Ranking<TApplication>> Rank(
        ValueList<Candidate<TApplication>> candidates, int? places = null, CohortBounds? cohort = null)
    {
        Guard.Against.Null(candidates);
        return Validated<Ranking<TApplication>>.From(
            [.. Defects(candidates.Select(candidate => candidate.Reference), places), .. candidates.SelectMany(MomentDefects)],
            () => Make(candidates, places, cohort ?? CohortOf(candidates), []));
    }

    /// <summary>
    /// Returns the bounds of the competing candidates, to be merged with those of other parts; <see langword="null"/> if no
    /// bounds are needed.
    /// </summary>
    /// <param name="candidates">The candidates of a part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is <see langword="null"/>.</exception>
    public CohortBounds? CohortOf(ValueList<Candidate<TApplication>> candidates)
    {
        Guard.Against.Null(candidates);
        if (!Grid.NeedsCohort)
        {
            return null;
        }

        Candidate<TApplication>[] competing = [.. candidates.Where(candidate => candidate.State is CandidateState.Competing)];
        return CohortOf(Array.ConvertAll(competing, candidate => candidate.Application), Array.ConvertAll(competing, candidate => candidate.Days));
    }

    /// <summary>
    /// Writes the order of many applications whose scores are known, without explanations: by category, points and tie chain.
    /// Nothing is allocated per application, except by lots and by keys that read partial points.
    /// </summary>
    /// <param name="applications">The applications; none may be <see langword="null"/>.</param>
    /// <param name="days">The evaluation days of each application, at the same index; or one entry for all.</param>
    /// <param name="scores">The score of each application, at the same index, as computed by <see cref="Grid"/>.</param>
    /// <param name="order">
    /// The span to write the indexes of the ranked applications to, in order; those still tied keep the input order.
    /// </param>
    /// <param name="positions">
    /// The span to write their positions to, shared by tied applications (1, 2, 2, 4); may be empty if they are not needed.
    /// </param>
    /// <param name="references">
    /// The reference of each application, at the same index; required if a lot is drawn, otherwise may be omitted.
    /// </param>
    /// <param name="cohort">The bounds of the cohort; required if a key reads partial points that depend on it.</param>
    /// <param name="places">
    /// The number of places, which determines the ties on the cut-off; <see langword="null"/> if only the order matters: keys that
    /// apply only to the cut-off are then passed over.
    /// </param>
    /// <returns>
    /// The number of ranked applications: those whose points, category and reserve are known and that reach the minima. Their order is
    /// that of <see cref="Rank"/> with the same places.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A span is too short, an application or a reference is <see langword="null"/>, or a lot is drawn and references are missing.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative or less than the reserved places.</exception>
    public int Order(
        ReadOnlySpan<TApplication> applications,
        ReadOnlySpan<EvaluationDays> days,
        ReadOnlySpan<Score> scores,
        Span<int> order,
        Span<int> positions = default,
        ReadOnlySpan<string> references = default,
        CohortBounds? cohort = null,
        int? places = null)
    {
        Long(days.Length, days.Length == 1 ? 1 : applications.Length, nameof(days));
        Guard.Against.NullAmong(applications);
        DaysSpan each = days.Length == 1 ? DaysSpan.Shared(days[0]) : DaysSpan.Each(days);
        return Order(applications, each, scores, order, positions, references, cohort, places);
    }

    /// <summary>Orders the rows of a table whose scores are known, as <see cref="Rank"/> would order them.</summary>
    /// <param name="table">The applications, a row each.</param>
    /// <param name="days">The evaluation days, the same for all rows.</param>
    /// <param name="scores">The score of each row.</param>
    /// <param name="order">The span to write the rows to, in order.</param>
    /// <param name="positions">The span to write the position of each to, from 1, the same for those tied; may be omitted.</param>
    /// <param name="references">
    /// The reference of each application, at its row; required if a lot is drawn, otherwise may be omitted.
    /// </param>
    /// <param name="cohort">The bounds of the cohort; required if a key reads partial points that depend on it.</param>
    /// <param name="places">
    /// The number of places, which determines the ties on the cut-off; <see langword="null"/> if only the order matters: keys that
    /// apply only to the cut-off are then passed over.
    /// </param>
    /// <returns>The number of ranked applications: those whose points, category and reserve are known and that reach the minima.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="table"/> or a reference is <see langword="null"/>, a span is too short, or a lot is drawn and references are missing.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative or less than the reserved places.</exception>
    public int Order(
        FactTable<TApplication> table,
        EvaluationDays days,
        ReadOnlySpan<Score> scores,
        Span<int> order,
        Span<int> positions = default,
        ReadOnlySpan<string> references = default,
        CohortBounds? cohort = null,
        int? places = null)
    {
        Guard.Against.Null(table);
        return Order(table.Rows, DaysSpan.Shared(days), scores, order, positions, references, cohort, places);
    }

    /// <summary>
    /// Scores the rows of a table and puts those that are ranked in order, as <see cref="Rank"/> would: faster than one after the other, as no score
    /// is written and read again.
    /// </summary>
    /// <param name="table">The applications, a row each.</param>
    /// <param name="days">The evaluation days, the same for all rows.</param>
    /// <param name="order">The span to write the rows to, in order.</param>
    /// <param name="positions">The span to write the position of each to, from 1, the same for those tied; may be omitted.</param>
    /// <param name="references">
    /// The reference of each application, at its row; required if a lot is drawn, otherwise may be omitted.
    /// </param>
    /// <param name="cohort">The bounds of the cohort; required if a rule scales within it.</param>
    /// <param name="places">
    /// The number of places, which determines the ties on the cut-off; <see langword="null"/> if only the order matters: keys that
    /// apply only to the cut-off are then passed over.
    /// </param>
    /// <returns>The number of ranked applications: those whose points, category and reserve are known and that reach the minima.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="table"/> or a reference is <see langword="null"/>, a span is too short, a lot is drawn and references are missing, or the
    /// cohort is required but missing or was measured for another grid.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative or less than the reserved places.</exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    public int Order(
        FactTable<TApplication> table,
        EvaluationDays days,
        Span<int> order,
        Span<int> positions = default,
        ReadOnlySpan<string> references = default,
        CohortBounds? cohort = null,
        int? places = null)
    {
        Guard.Against.Null(table);
        int? cutOff = Checked(table.Count, order.Length, positions.Length, references, places);
        if (Precedences.Count + Reserves.Count == 0 && cutOff is null
            && TryOrder(table, days, order, positions, references, cohort) is { } ranked)
        {
            return ranked;
        }

        Score[] scores = ArrayPool<Score>.Shared.Rent(table.Count);
        try
        {
            Grid.Score(table, days, scores, cohort);
            return Order(table.Rows, DaysSpan.Shared(days), scores, order, positions, references, cohort, places);
        }
        finally
        {
            ArrayPool<Score>.Shared.Return(scores);
        }
    }

    /// <summary>Orders rows by points that fit in 32 bits, without scores; returns null if they might not fit.</summary>
    private int? TryOrder(
        FactTable<TApplication> table, EvaluationDays days, Span<int> order, Span<int> positions, ReadOnlySpan<string> references, CohortBounds? cohort)
    {
        var entrants = new Entrants<TApplication>(this, table.Rows, DaysSpan.Shared(days), scores: [], references, cohort, hasPlaces: false);
        try
        {
            int ranked = entrants.Scored(table, days, order);
            if (ranked >= 0)
            {
                Ordering<Entrants<TApplication>>.Run(entrants, order[..ranked], positions, gaps: [], walk: null);
            }

            return ranked >= 0 ? ranked : null;
        }
        finally
        {
            entrants.Return();
        }
    }

    /// <summary>Checks what the caller of an order hands in; returns the number of places if the order depends on it.</summary>
    private int? Checked(int count, int order, int positions, ReadOnlySpan<string> references, int? places)
    {
        Guard.Against.BelowMinimum(places ?? long.MaxValue, Reserves.Sum(reserve => (long)reserve.Places), nameof(places));
        Long(order, count, nameof(order));
        Long(positions, positions == 0 ? 0 : count, nameof(positions));
        Long(references.Length, references.IsEmpty && !Ties.Any(key => key is TieKey<TApplication>.Lot) ? 0 : count, nameof(references));
        Guard.Against.NullAmong(references);
        return Ties.Any(key => key.IsOnlyAtCutOff) ? places : null;
    }

    private int Order(
        Subjects<TApplication> applications,
        DaysSpan days,
        ReadOnlySpan<Score> scores,
        Span<int> order,
        Span<int> positions,
        ReadOnlySpan<string> references,
        CohortBounds? cohort,
        int? places)
    {
        Long(scores.Length, applications.Count, nameof(scores));
        int? cutOff = Checked(applications.Count, order.Length, positions.Length, references, places);
        var entrants = new Entrants<TApplication>(this, applications, days, scores, references, cohort, hasPlaces: cutOff is not null);
        try
        {
            order = order[..entrants.Ranked(order)];
            PlaceWalk? walk = Walk(cutOff, order, entrants.Reserves, outside: null);
            Ordering<Entrants<TApplication>>.Run(entrants, order, positions, gaps: [], walk);
            return order.Length;
        }
        finally
        {
            entrants.Return();
        }
    }

    /// <summary>
    /// Puts the rows of a table in order, as a part of a ranking that travels without the applications: it merges with others, is cut,
    /// written and read.
    /// </summary>
    /// <param name="table">The applications, a row each.</param>
    /// <param name="days">The evaluation days, the same for all rows.</param>
    /// <param name="scores">The score of each row.</param>
    /// <param name="references">The reference of each row.</param>
    /// <param name="places">The number of places in the whole ranking; <see langword="null"/> if only the order matters.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if a rule scales within it.</param>
    /// <returns>The part, or the defects of references and places.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="table"/> is <see langword="null"/>, a span is too short, or a reference is <see langword="null"/> or blank.
    /// </exception>
    public Validated<RankingPart<TApplication>> Part(
        FactTable<TApplication> table,
        EvaluationDays days,
        ReadOnlySpan<Score> scores,
        ReadOnlySpan<string> references,
        int? places = null,
        CohortBounds? cohort = null)
    {
        Guard.Against.Null(table);
        Long(scores.Length, table.Count, nameof(scores));
        Long(references.Length, table.Count, nameof(references));
        Guard.Against.NullAmong(references);
        string[] named = references[..table.Count].ToArray();
        foreach (string reference in named)
        {
            Guard.Against.NullOrWhiteSpace(reference, nameof(references));
        }

        List<Defect> defects = [.. Defects(named, places)];
        if (defects.Count > 0)
        {
            return Validated<RankingPart<TApplication>>.From(defects, () => throw new UnreachableException());
        }

        var entrants = new Entrants<TApplication>(this, table.Rows, DaysSpan.Shared(days), scores, named, cohort, hasPlaces: true);
        try
        {
            RankingPart<TApplication> part = PartOf(entrants, places, cohort);
            return Validated<RankingPart<TApplication>>.From([], () => part);
        }
        finally
        {
            entrants.Return();
        }
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    private static void Long(int length, int minimum, string name)
    {
        if (length < minimum)
        {
            throw new ArgumentException("There is less of it than there are applications.", name);
        }
    }

    internal IEnumerable<Defect> Defects(IEnumerable<string> references, int? places)
    {
        if (places < 0)
        {
            yield return DefectCodes.RankingFound(DefectCodes.RankingNegativePlaces, "places", Label.Source, FactValue.Of(places.Value), FactValue.Of(0));
        }

        long reserved = Reserves.Sum(reserve => (long)reserve.Places);
        if (places >= 0 && reserved > places)
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingReservedTooMany, "places", Label.Source, FactValue.Of(reserved), FactValue.Of(places.Value));
        }

        foreach (IGrouping<string, string> same in references.Repeated(reference => reference))
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingSameReference, $"candidates[{same.Key}]", Label.Source, FactValue.Of(same.Count()), FactValue.Of(1));
        }
    }

    /// <summary>Returns the defects of the moments of a candidate that are beyond the calendar.</summary>
    internal IEnumerable<Defect> MomentDefects(Candidate<TApplication> candidate)
    {
        foreach (Fact<TApplication>.Moment fact in Grid.Catalogue.Facts.OfType<Fact<TApplication>.Moment>())
        {
            if (fact.Read(candidate.Application, candidate.Days).TryGet(out Instant moment)
                && ItalianTime.Check(moment, $"candidates[{candidate.Reference}].facts[{fact.Code}]") is { } defect)
            {
                yield return defect;
            }
        }
    }

    /// <summary>Returns the part of a ranking that is made of some applications.</summary>
    internal RankingPart<TApplication> PartOf(in Entrants<TApplication> entrants, int? places, CohortBounds? cohort)
    {
        int[] order = new int[entrants.Count];
        order = order[..entrants.Ranked(order)];
        string[] references = new string[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            references[i] = entrants.ReferenceOf(order[i]);
        }

        Array.Sort(references, order, StringComparer.Ordinal);
        PartNumbers<TApplication> numbers = PartNumbers<TApplication>.Of(entrants, this, order, references);
        return new(this, places, cohort, entrants.IsProvisional(order.Length), numbers, [.. new long[Reserves.Count + 1]]);
    }

    /// <summary>
    /// Returns a walk down the places, up to the first of the ranked applications; <see langword="null"/> if there are no places.
    /// </summary>
    /// <param name="places">The number of places.</param>
    /// <param name="order">The indexes of the ranked applications.</param>
    /// <param name="reserves">The reserve of each application, from 1; 0 for none.</param>
    /// <param name="outside">The candidates ranked before and after them; <see langword="null"/> if there are none.</param>
    internal PlaceWalk? Walk(int? places, ReadOnlySpan<int> order, ReadOnlySpan<int> reserves, RankedOutside? outside)
    {
        if (places is not { } number)
        {
            return null;
        }

        long[] members = outside is null ? new long[Reserves.Count] : [.. outside.Members];
        foreach (int which in order)
        {
            if (reserves[which] > 0)
            {
                members[reserves[which] - 1]++;
            }
        }

        var walk = new PlaceWalk(number, [.. Reserves.Select(reserve => reserve.Places)], members, Unused);
        for (int own = 0; own < outside?.Ahead.Count; own++)
        {
            walk.Pass(own, outside.Ahead[own]);
        }

        return walk;
    }

    /// <summary>Returns the status of a ranked candidate.</summary>
    /// <param name="outcome">Whether it has a place.</param>
    /// <param name="reserve">Its reserve, from 1; 0 for none.</param>
    /// <param name="hasPlaces">Whether the ranking has places.</param>
    /// <param name="level">The level at which it and others stay tied.</param>
    /// <param name="lacking">Returns the references of those of them for whom the value of a key is unknown.</param>
    internal RankingStatus StatusOf(PlaceOutcome outcome, int reserve, bool hasPlaces, int level, Func<int, IEnumerable<string>> lacking) => outcome switch
    {
        PlaceOutcome.None => new RankingStatus.Eligible(),
        PlaceOutcome.Open => new RankingStatus.Placed(reserve: null, hasPlaces),
        PlaceOutcome.Reserved => new RankingStatus.Placed(Reserves[reserve - 1].Label, hasPlaces),
        _ when level >= OrderLevel.FirstKey && Ties[level - OrderLevel.FirstKey] is { Fact: { } fact } key => new RankingStatus.Undecided(
            RankingText.Blocked(key.Label, fact.AsMissing(), lacking(level - OrderLevel.FirstKey)), [fact.AsMissing()]),
        _ => new RankingStatus.Undecided(RankingText.ChainEnded, []),
    };

    internal Ranking<TApplication> Make(
        ValueList<Candidate<TApplication>> candidates, int? places, CohortBounds? cohort, ValueList<RankingEvent<TApplication>> events)
    {
        var cards = new ScoreCard[candidates.Count];
        Grid.Explain([.. candidates.Select(candidate => candidate.Application)], [.. candidates.Select(candidate => candidate.Days)], cards, cohort);
        return Ranking<TApplication>.From(
            this,
            candidates.Select((candidate, i) =>
                new Contestant<TApplication>(candidate.Reference, candidate.Application, candidate.Days, candidate.State, cards[i])),
            places,
            cohort,
            events);
    }

    /// <summary>Scores one candidate.</summary>
    internal Contestant<TApplication> Scored(
        string reference, TApplication application, EvaluationDays days, CandidateState standing, CohortBounds? cohort) =>
        new(reference, application, days, standing, Grid.Explain(application, days, cohort));

    /// <summary>Returns the bounds of the competing candidates; <see langword="null"/> if no rule needs any.</summary>
    internal CohortBounds? CohortOf(TApplication[] competing, EvaluationDays[] days) => !Grid.NeedsCohort ? null
        : competing.Length == 0 ? CohortBounds.Nobody(Grid.Code, Grid.Version)
        : Grid.CohortOf(competing, days).OrThrow();
}
