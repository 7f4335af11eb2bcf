using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>An event that happened after a ranking was made. Italian term: evento della graduatoria.</summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>
/// Created by <see cref="RankingEvent"/>. A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function
/// per case. Equality is by content. Immutable, and thread-safe if the application is.
/// </remarks>
public abstract record RankingEvent<TApplication>
    where TApplication : notnull
{
    private RankingEvent(LocalDate on, LegalSource source)
    {
        On = Guard.Against.NonIsoDate(on);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The act or rule behind the event.</summary>
    public LegalSource Source { get; }

    /// <summary>The reference of the candidate that the event is about; <see langword="null"/> if it is about none.</summary>
    public virtual string? Reference => null;

    /// <summary>The display name of the case.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="withdrawn">For a withdrawal.</param>
    /// <param name="excluded">For an exclusion.</param>
    /// <param name="appeal">For an upheld appeal.</param>
    /// <param name="placesAdded">For additional places.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Withdrawn, TResult> withdrawn,
        Func<Excluded, TResult> excluded,
        Func<AppealUpheld, TResult> appeal,
        Func<PlacesAdded, TResult> placesAdded)
    {
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(excluded);
        Guard.Against.Null(appeal);
        Guard.Against.Null(placesAdded);
        return this switch
        {
            Withdrawn x => withdrawn(x),
            Excluded x => excluded(x),
            AppealUpheld x => appeal(x),
            PlacesAdded x => placesAdded(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the case, the candidate and the day as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) =>
        $"{Title.In(language)}{(Reference is null ? "" : " " + Reference)} ({FactValue.Of(On).Render(language)})";

    /// <summary>Returns the Italian text.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    /// <summary>Returns the defects of the event for a ranking.</summary>
    internal IEnumerable<Defect> Defects(Ranking<TApplication> ranking)
    {
        if (ranking.Events.Count > 0 && ranking.Events[^1].On > On)
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingOutOfOrder, "event.on", Source, FactValue.Of(On), FactValue.Of(ranking.Events[^1].On));
        }

        if (ranking.DecidedOn > On)
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingEventEarly, "event.on", Source, FactValue.Of(On), FactValue.Of(ranking.DecidedOn.Value));
        }

        foreach (Defect defect in OwnDefects(ranking))
        {
            yield return defect;
        }
    }

    internal virtual ValueList<Candidate<TApplication>> After(ValueList<Candidate<TApplication>> candidates) => candidates;

    internal virtual int? After(int? places) => places;

    private protected abstract LocalizedText CaseTitle { get; }

    private protected abstract IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking);

    /// <summary>
    /// Returns the defects of an event about a candidate: it is not in the ranking, or its standing does not allow the event.
    /// </summary>
    private protected IEnumerable<Defect> CandidateDefects(Ranking<TApplication> ranking, string reference, bool whenExcluded)
    {
        if (ranking.Find(reference) is not { } entry)
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingUnknownReference, "event.reference", Source, FactValue.Of(reference), FactValue.Of(ranking.Entries.Count));
        }
        else if (!(entry.Contestant.IsCompeting || (whenExcluded && entry.Contestant.State is CandidateState.Excluded)))
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingWrongStanding,
                "event.reference",
                Source,
                FactValue.Of(entry.Status.Title),
                FactValue.Of(whenExcluded ? new LocalizedText("in gara o escluso", "competing or excluded") : new LocalizedText("in gara", "competing")));
        }
    }

    private protected static ValueList<Candidate<TApplication>> Replace(
        ValueList<Candidate<TApplication>> candidates, string reference, Func<Candidate<TApplication>, Candidate<TApplication>> by) => candidates
        .Select(candidate => string.Equals(candidate.Reference, reference, StringComparison.Ordinal) ? by(candidate) : candidate)
        .ToValueList();

    /// <summary>A candidate withdraws: it keeps its row and takes no place.</summary>
    public sealed record Withdrawn : RankingEvent<TApplication>
    {
        internal Withdrawn(string reference, LocalDate on, LegalSource source)
            : base(on, source)
        {
            Reference = Guard.Against.NullOrWhiteSpace(reference);
        }

        /// <inheritdoc/>
        public override string Reference { get; }

        internal override ValueList<Candidate<TApplication>> After(ValueList<Candidate<TApplication>> candidates) =>
            Replace(candidates, Reference, candidate => candidate.As(new CandidateState.Withdrawn(On)));

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking) =>
            CandidateDefects(ranking, Reference, whenExcluded: false);

        private protected override LocalizedText CaseTitle => new("rinuncia", "withdrawal");
    }

    /// <summary>A candidate is excluded: it keeps its row, with the reason.</summary>
    public sealed record Excluded : RankingEvent<TApplication>
    {
        internal Excluded(string reference, LocalizedText reason, LocalDate on, LegalSource source)
            : base(on, source)
        {
            Reference = Guard.Against.NullOrWhiteSpace(reference);
            Reason = Guard.Against.Null(reason);
        }

        /// <inheritdoc/>
        public override string Reference { get; }

        /// <summary>The reason.</summary>
        public LocalizedText Reason { get; }

        internal override ValueList<Candidate<TApplication>> After(ValueList<Candidate<TApplication>> candidates) =>
            Replace(candidates, Reference, candidate => candidate.As(new CandidateState.Excluded(Reason, Source)));

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking) =>
            CandidateDefects(ranking, Reference, whenExcluded: false);

        private protected override LocalizedText CaseTitle => new("esclusione", "exclusion");
    }

    /// <summary>
    /// An appeal is upheld: the corrected application competes in place of the ranked one, even if that was excluded.
    /// </summary>
    public sealed record AppealUpheld : RankingEvent<TApplication>
    {
        internal AppealUpheld(Candidate<TApplication> corrected, LocalDate on, LegalSource source)
            : base(on, source)
        {
            Corrected = Guard.Against.Null(corrected);
        }

        /// <summary>The corrected application, under the reference of the one it replaces.</summary>
        public Candidate<TApplication> Corrected { get; }

        /// <inheritdoc/>
        public override string Reference => Corrected.Reference;

        internal override ValueList<Candidate<TApplication>> After(ValueList<Candidate<TApplication>> candidates) =>
            Replace(candidates, Reference, _ => Corrected.As(CandidateState.InCompetition));

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking) =>
            CandidateDefects(ranking, Reference, whenExcluded: true).Concat(ranking.Rules.MomentDefects(Corrected));

        private protected override LocalizedText CaseTitle => new("ricorso accolto", "appeal upheld");
    }

    /// <summary>Places are added.</summary>
    public sealed record PlacesAdded : RankingEvent<TApplication>
    {
        internal PlacesAdded(int number, LocalDate on, LegalSource source)
            : base(on, source) => Number = number;

        /// <summary>The number of additional places.</summary>
        public int Number { get; }

        internal override int? After(int? places) => places + Number;

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking)
        {
            if (Number < 1)
            {
                yield return DefectCodes.RankingFound(DefectCodes.RankingNoMorePlaces, "event.number", Source, FactValue.Of(Number), FactValue.Of(1));
            }

            if (ranking.Places is not { } places)
            {
                yield return DefectCodes.RankingFound(
                    DefectCodes.RankingWithoutPlaces,
                    "event.number",
                    Source,
                    FactValue.Of(Number),
                    FactValue.Of(new LocalizedText("una graduatoria con un numero di posti", "a ranking with a number of places")));
            }
            else if (Number > int.MaxValue - places)
            {
                yield return DefectCodes.RankingFound(
                    DefectCodes.RankingTooManyPlaces, "event.number", Source, FactValue.Of(Number), FactValue.Of(int.MaxValue - places));
            }
        }

        private protected override LocalizedText CaseTitle => new("aumento dei posti", "more places");
    }
}
