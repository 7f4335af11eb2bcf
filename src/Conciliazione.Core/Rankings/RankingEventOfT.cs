using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>Something that happened after a ranking was made. Italian term: evento della graduatoria.</summary>
/// <typeparam name="TApplication">The application.</typeparam>
/// <remarks>
/// Made by <see cref="RankingEvent"/>. A closed hierarchy: the nested cases are all there are, and <see cref="Match"/> takes one
/// function for each. Equality is by content. Immutable, safe for any thread when the application is.
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

    /// <summary>The act or rule behind it.</summary>
    public LegalSource Source { get; }

    /// <summary>The candidate that it is about; <see langword="null"/> where it is about none.</summary>
    public virtual string? Reference => null;

    /// <summary>What the case is called.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="withdrawal">For a withdrawal.</param>
    /// <param name="exclusion">For an exclusion.</param>
    /// <param name="appeal">For an appeal upheld.</param>
    /// <param name="morePlaces">For more places.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Withdrawal, TResult> withdrawal,
        Func<Exclusion, TResult> exclusion,
        Func<AppealUpheld, TResult> appeal,
        Func<MorePlaces, TResult> morePlaces)
    {
        Guard.Against.Null(withdrawal);
        Guard.Against.Null(exclusion);
        Guard.Against.Null(appeal);
        Guard.Against.Null(morePlaces);
        return this switch
        {
            Withdrawal x => withdrawal(x),
            Exclusion x => exclusion(x),
            AppealUpheld x => appeal(x),
            MorePlaces x => morePlaces(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The case, the candidate and the day.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) =>
        $"{Title.In(language)}{(Reference is null ? "" : " " + Reference)} ({FactValue.Of(On).Render(language)})";

    /// <summary>The Italian words.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    /// <summary>What is wrong with the event for a ranking.</summary>
    internal IEnumerable<Defect> Defects(Ranking<TApplication> ranking)
    {
        if (ranking.Events.Count > 0 && ranking.Events[^1].On > On)
        {
            yield return RankingDefects.Found(
                RankingDefects.OutOfOrder, "event.on", Source, FactValue.Of(On), FactValue.Of(ranking.Events[^1].On));
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

    /// <summary>What is wrong with an event about a candidate: it is not there, or its standing does not allow it.</summary>
    private protected IEnumerable<Defect> CandidateDefects(Ranking<TApplication> ranking, string reference, bool whenExcluded)
    {
        if (ranking.Find(reference) is not { } entry)
        {
            yield return RankingDefects.Found(
                RankingDefects.UnknownReference, "event.reference", Source, FactValue.Of(reference), FactValue.Of(ranking.Entries.Count));
        }
        else if (!(entry.Contestant.IsCompeting || (whenExcluded && entry.Contestant.Standing is Standing.Excluded)))
        {
            yield return RankingDefects.Found(
                RankingDefects.WrongStanding,
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
    public sealed record Withdrawal : RankingEvent<TApplication>
    {
        internal Withdrawal(string reference, LocalDate on, LegalSource source)
            : base(on, source)
        {
            Reference = Guard.Against.NullOrWhiteSpace(reference);
        }

        /// <inheritdoc/>
        public override string Reference { get; }

        internal override ValueList<Candidate<TApplication>> After(ValueList<Candidate<TApplication>> candidates) =>
            Replace(candidates, Reference, candidate => candidate.As(new Standing.Withdrawn(On)));

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking) =>
            CandidateDefects(ranking, Reference, whenExcluded: false);

        private protected override LocalizedText CaseTitle => new("rinuncia", "withdrawal");
    }

    /// <summary>A candidate is excluded: it keeps its row with the reason.</summary>
    public sealed record Exclusion : RankingEvent<TApplication>
    {
        internal Exclusion(string reference, LocalizedText reason, LocalDate on, LegalSource source)
            : base(on, source)
        {
            Reference = Guard.Against.NullOrWhiteSpace(reference);
            Reason = Guard.Against.Null(reason);
        }

        /// <inheritdoc/>
        public override string Reference { get; }

        /// <summary>Why.</summary>
        public LocalizedText Reason { get; }

        internal override ValueList<Candidate<TApplication>> After(ValueList<Candidate<TApplication>> candidates) =>
            Replace(candidates, Reference, candidate => candidate.As(new Standing.Excluded(Reason, Source)));

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking) =>
            CandidateDefects(ranking, Reference, whenExcluded: false);

        private protected override LocalizedText CaseTitle => new("esclusione", "exclusion");
    }

    /// <summary>An appeal is upheld: the corrected application competes in place of the one ranked, even where that was excluded.</summary>
    public sealed record AppealUpheld : RankingEvent<TApplication>
    {
        internal AppealUpheld(Candidate<TApplication> corrected, LocalDate on, LegalSource source)
            : base(on, source)
        {
            Corrected = Guard.Against.Null(corrected);
        }

        /// <summary>The corrected application, under the reference of the one that it replaces.</summary>
        public Candidate<TApplication> Corrected { get; }

        /// <inheritdoc/>
        public override string Reference => Corrected.Reference;

        internal override ValueList<Candidate<TApplication>> After(ValueList<Candidate<TApplication>> candidates) =>
            Replace(candidates, Reference, _ => Corrected.As(Standing.InCompetition));

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking) =>
            CandidateDefects(ranking, Reference, whenExcluded: true);

        private protected override LocalizedText CaseTitle => new("ricorso accolto", "appeal upheld");
    }

    /// <summary>More places.</summary>
    public sealed record MorePlaces : RankingEvent<TApplication>
    {
        internal MorePlaces(int number, LocalDate on, LegalSource source)
            : base(on, source) => Number = number;

        /// <summary>How many more.</summary>
        public int Number { get; }

        internal override int? After(int? places) => places + Number;

        private protected override IEnumerable<Defect> OwnDefects(Ranking<TApplication> ranking)
        {
            if (Number < 1 || ranking.Places is null || ranking.Places > int.MaxValue - Number)
            {
                yield return RankingDefects.Found(RankingDefects.NoMorePlaces, "event.number", Source, FactValue.Of(Number), FactValue.Of(1));
            }
        }

        private protected override LocalizedText CaseTitle => new("aumento dei posti", "more places");
    }
}
