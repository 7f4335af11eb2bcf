using System.Text;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>
/// The order, places and outcomes of candidates, with the reasons: one row per candidate. Italian term: graduatoria.
/// </summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>
/// <para>Rows are in this order: ranked candidates, by category, points and tie chain; those whose score is not known; those
/// below a minimum; the excluded; the withdrawn. No candidate is ever lost, and the input order does not matter: tied candidates
/// are listed by reference, and marked as tied.</para>
/// <para>An event creates a new ranking; the old one is unchanged. Equality is by content: rules, candidates, places, events.
/// Immutable, and thread-safe if the applications are.</para>
/// </remarks>
public sealed record Ranking<TApplication>
    where TApplication : notnull
{
    private Ranking(
        RankingRules<TApplication> rules,
        int? places,
        CohortBounds? cohort,
        ValueList<RankingEvent<TApplication>> events,
        ValueList<RankingEntry<TApplication>> entries)
    {
        Rules = rules;
        Places = places;
        Cohort = cohort;
        Events = events;
        Entries = entries;
    }

    /// <summary>The rules of the ranking.</summary>
    public RankingRules<TApplication> Rules { get; }

    /// <summary>The number of places; <see langword="null"/> if only the order matters.</summary>
    public int? Places { get; }

    /// <summary>The bounds of the cohort if points depend on it; otherwise <see langword="null"/>.</summary>
    public CohortBounds? Cohort { get; }

    /// <summary>The events since the first ranking, in order.</summary>
    public ValueList<RankingEvent<TApplication>> Events { get; }

    /// <summary>One row per candidate.</summary>
    public ValueList<RankingEntry<TApplication>> Entries { get; }

    /// <summary>The candidates that reach every minimum and have no place, in the order in which they would get one.</summary>
    public ValueList<RankingEntry<TApplication>> WaitingList =>
        Entries.Where(entry => entry.Status is RankingStatus.Eligible).ToValueList();

    /// <summary>Whether the score of some candidate is not yet known, so that it may still enter the ranking anywhere.</summary>
    public bool IsProvisional => Entries.Any(entry => entry.Status is RankingStatus.Unclear);

    /// <summary>
    /// The points of the last candidate with a place if there are not enough places; unknown if no candidate waits, or none has a
    /// place. With categories or reserves, the line of one is not that of another.
    /// </summary>
    public Known<Points> CutOff => LineOf(Entries);

    /// <summary>The candidates, in the order of their rows.</summary>
    public ValueList<Candidate<TApplication>> Candidates => Entries.Select(entry => entry.Candidate).ToValueList();

    /// <summary>
    /// The day on which the ranking was decided: the latest day of decision of the candidates, except those corrected on appeal
    /// since; <see langword="null"/> if there are none.
    /// </summary>
    internal LocalDate? DecidedOn
    {
        get
        {
            HashSet<string> corrected = Events.OfType<RankingEvent<TApplication>.AppealUpheld>()
                .Select(appeal => appeal.Reference)
                .ToHashSet(StringComparer.Ordinal);
            LocalDate[] days = [.. Entries.Where(entry => !corrected.Contains(entry.Reference)).Select(entry => entry.Contestant.Days.OfDecision)];
            return days.Length == 0 ? null : days.Max();
        }
    }

    internal IEnumerable<Contestant<TApplication>> Contestants => Entries.Select(entry => entry.Contestant);

    /// <summary>
    /// Returns the ranking of all the candidates of several rankings, the same as if they had been ranked together. No candidate
    /// is scored again. Italian term: unione di graduatorie.
    /// </summary>
    /// <param name="parts">
    /// Rankings by the same rules, with the same places and no common references; if points depend on the cohort, all scored with
    /// the bounds of the whole cohort.
    /// </param>
    /// <returns>The ranking, or the defects that prevent the parts from being merged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is <see langword="null"/>.</exception>
    public static Validated<Ranking<TApplication>> Merge(ValueList<Ranking<TApplication>> parts)
    {
        Guard.Against.Null(parts);
        return Validated<Ranking<TApplication>>.From(
            PartsCheck<TApplication>.Run([.. parts.Select(part => new PartsCheck<TApplication>.Part(
                part.Rules, part.Places, part.Cohort, part.Events.Count, part.Entries.Select(entry => entry.Reference).ToValueList()))]),
            () => From(parts[0].Rules, parts.SelectMany(part => part.Contestants), parts[0].Places, parts[0].Cohort, []));
    }

    /// <summary>
    /// Returns the ranking as a part that travels without the applications: who is ranked, and the numbers that put them in order.
    /// </summary>
    public RankingPart<TApplication> ToPart()
    {
        var entrants = new Entrants<TApplication>(Rules, [.. Contestants]);
        try
        {
            return Rules.PartOf(entrants, Places, Cohort);
        }
        finally
        {
            entrants.Return();
        }
    }

    /// <summary>Returns the row of a candidate, or <see langword="null"/> if there is none.</summary>
    /// <param name="reference">The reference, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    public RankingEntry<TApplication>? Find(string reference)
    {
        Guard.Against.Null(reference);
        foreach (RankingEntry<TApplication> entry in Entries)
        {
            if (string.Equals(entry.Reference, reference, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Returns the ranking after an event, or the defects of the event; this ranking is unchanged.</summary>
    /// <param name="happened">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <see langword="null"/>.</exception>
    public Validated<Ranking<TApplication>> Apply(RankingEvent<TApplication> happened)
    {
        Guard.Against.Null(happened);
        return Validated<Ranking<TApplication>>.From(happened.Defects(this).ToList(), () =>
        {
            ValueList<Candidate<TApplication>> candidates = happened.After(Candidates);
            CohortBounds? now = Rules.CohortOf(candidates);

            // A rule for which no value was known has no bounds to keep: the first known value sets them.
            CohortBounds? cohort = Rules.Cohort == CohortPolicy.Frozen && now is not null ? Cohort?.CompletedBy(now) : now;
            return Rules.Make(candidates, happened.After(Places), cohort, Events.Append(happened).ToValueList());
        });
    }

    /// <summary>
    /// Returns the changes since an earlier ranking: moves, places gained or lost, their causes, and what must be communicated.
    /// </summary>
    /// <param name="before">A ranking from which this one resulted through events.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">This ranking did not result from <paramref name="before"/>.</exception>
    public RankingDifference ChangesFrom(Ranking<TApplication> before)
    {
        Guard.Against.Null(before);
        return before.Rules == Rules && before.Events.Count <= Events.Count
            && before.Events.SequenceEqual(Events.Take(before.Events.Count))
            && before.Entries.Select(entry => entry.Reference).Order(StringComparer.Ordinal)
                .SequenceEqual(Entries.Select(entry => entry.Reference).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? RankingDifferences.Between(before, this)
            : throw new ArgumentException("This ranking did not come from that one.", nameof(before));
    }

    /// <summary>
    /// Returns why a candidate has no place, how many points are missing, and which single changes would have altered the
    /// decision.
    /// </summary>
    /// <param name="reference">The reference of the candidate.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="reference"/> is <see langword="null"/> or not in the ranking.
    /// </exception>
    public WhyNot WhyNot(string reference)
    {
        return Find(reference) is { } entry
            ? new WhyNotSearch<TApplication>(this, entry).Run()
            : throw new ArgumentException("There is no such reference in the ranking.", nameof(reference));
    }

    /// <summary>Returns every row on its own line.</summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        var text = new StringBuilder();
        foreach (RankingEntry<TApplication> entry in Entries)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(entry.Explain(language));
        }

        if (IsProvisional)
        {
            text.Append(language == Language.Italian
                ? "\nGraduatoria provvisoria: di qualcuno manca il punteggio"
                : "\nProvisional: somebody's score is not known yet");
        }

        return text.ToString();
    }

    /// <summary>Determines whether two rankings are equal: rules, places, events and rows.</summary>
    /// <param name="other">The other ranking.</param>
    public bool Equals(Ranking<TApplication>? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Rules == other.Rules && Places == other.Places && Cohort == other.Cohort && Events == other.Events && Entries == other.Entries));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules.Label, Places, Events.Count, Entries.Count);

    /// <summary>Returns the rules and the number of rows.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rules}: {Entries.Count}");

    /// <summary>Ranks contestants.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="contestants">The contestants, in any order; references must be unique.</param>
    /// <param name="places">The number of places; <see langword="null"/> for an order only.</param>
    /// <param name="cohort">The bounds of the cohort with which they were scored.</param>
    /// <param name="events">The events since the first ranking.</param>
    internal static Ranking<TApplication> From(
        RankingRules<TApplication> rules,
        IEnumerable<Contestant<TApplication>> contestants,
        int? places,
        CohortBounds? cohort,
        ValueList<RankingEvent<TApplication>> events)
    {
        Contestant<TApplication>[] sorted = [.. contestants.OrderBy(each => each.Reference, StringComparer.Ordinal)];
        return new(rules, places, cohort, events, RankedOrder<TApplication>.Of(rules, sorted, places).Entries());
    }

    internal static Known<Points> LineOf(ValueList<RankingEntry<TApplication>> entries)
    {
        Points[] placed = [.. entries.Where(entry => entry.Status is RankingStatus.Placed).Select(entry => entry.Card.Total.Minimum)];
        return placed.Length > 0 && entries.Any(entry => entry.Status is RankingStatus.Eligible or RankingStatus.Undecided)
            ? placed.Min()
            : default(Known<Points>);
    }
}
