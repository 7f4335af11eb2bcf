using System.Diagnostics;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>The outcome of a ranking for a candidate. Italian term: esito in graduatoria.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public abstract record RankingStatus
{
    private RankingStatus()
    {
    }

    /// <summary>The display name of the case.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="placed">For a candidate that has a place.</param>
    /// <param name="eligible">For a candidate that could have a place and has none.</param>
    /// <param name="undecided">For a candidate whose place depends on the order of tied candidates.</param>
    /// <param name="unclear">For a candidate whose score is not known.</param>
    /// <param name="belowMinimum">For a candidate that does not reach a minimum.</param>
    /// <param name="excluded">For an excluded candidate.</param>
    /// <param name="withdrawn">For a withdrawn candidate.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Placed, TResult> placed,
        Func<Eligible, TResult> eligible,
        Func<Undecided, TResult> undecided,
        Func<Unclear, TResult> unclear,
        Func<BelowMinimum, TResult> belowMinimum,
        Func<Excluded, TResult> excluded,
        Func<Withdrawn, TResult> withdrawn)
    {
        Guard.Against.Null(placed);
        Guard.Against.Null(eligible);
        Guard.Against.Null(undecided);
        Guard.Against.Null(unclear);
        Guard.Against.Null(belowMinimum);
        Guard.Against.Null(excluded);
        Guard.Against.Null(withdrawn);
        return this switch
        {
            Placed x => placed(x),
            Eligible x => eligible(x),
            Undecided x => undecided(x),
            Unclear x => unclear(x),
            BelowMinimum x => belowMinimum(x),
            Excluded x => excluded(x),
            Withdrawn x => withdrawn(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the case and its reason as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string reason = Match(
            placed => placed.Reserve is { } reserve ? $" ({reserve.Title.In(language)})" : "",
            _ => "",
            undecided => $": {undecided.WouldDecide.In(language)}",
            unclear => (unclear.Missing.Count > 0 ? ", " : ": ") + unclear.Reasons(language),
            _ => "",
            excluded => $": {excluded.Reason.In(language)} [{excluded.Source.Cite()}]",
            withdrawn => $" ({FactValue.Of(withdrawn.On).Render(language)})");
        return Title.In(language) + reason;
    }

    /// <summary>Returns the Italian display name of the case.</summary>
    public sealed override string ToString() => Title.Italian;

    /// <summary>The title of the case.</summary>
    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>The candidate has a place, or is admitted in a ranking without places.</summary>
    public sealed record Placed : RankingStatus
    {
        internal Placed(RuleLabel? reserve, bool hasPlaces) => (Reserve, HasPlaces) = (reserve, hasPlaces);

        /// <summary>Whether the ranking has places; otherwise everyone who reaches the minima is admitted.</summary>
        public bool HasPlaces { get; }

        /// <summary>
        /// The reserve whose place the candidate takes; <see langword="null"/> for a place open to all, or in a ranking without
        /// places.
        /// </summary>
        public RuleLabel? Reserve { get; }

        private protected override LocalizedText CaseTitle => HasPlaces ? new("posto assegnato", "place assigned") : new("ammesso", "admitted");
    }

    /// <summary>The candidate reaches every minimum, but has to wait for a place.</summary>
    public sealed record Eligible : RankingStatus
    {
        internal Eligible()
        {
        }

        private protected override LocalizedText CaseTitle => new("ammesso, posti esauriti", "eligible, no place left");
    }

    /// <summary>
    /// Whether the candidate has a place depends on the order of tied candidates, which no declared key determines.
    /// </summary>
    public sealed record Undecided : RankingStatus
    {
        internal Undecided(LocalizedText wouldDecide, ValueList<MissingFact> missing)
        {
            WouldDecide = wouldDecide;
            Missing = missing;
        }

        /// <summary>What would decide the outcome.</summary>
        public LocalizedText WouldDecide { get; }

        /// <summary>The facts whose absence stopped the tie chain; empty if the chain ended.</summary>
        public ValueList<MissingFact> Missing { get; }

        private protected override LocalizedText CaseTitle => new("non deciso", "undecided");
    }

    /// <summary>The candidate's score, category or reserve is not yet known.</summary>
    public sealed record Unclear : RankingStatus
    {
        internal Unclear(ValueList<MissingFact> missing, ValueList<Defect> defects, PointsRange range)
        {
            Missing = missing;
            Defects = defects;
            Range = range;
        }

        /// <summary>The missing facts that would decide the outcome; empty if a mark is only invalid.</summary>
        public ValueList<MissingFact> Missing { get; }

        /// <summary>The defects of the marks, which are given and not valid; empty if all are valid.</summary>
        public ValueList<Defect> Defects { get; }

        /// <summary>The range of points still possible.</summary>
        public PointsRange Range { get; }

        internal string Reasons(Language language)
        {
            string invalid = language == Language.Italian ? "voto non valido, " : "mark not valid, ";
            string[] lacking = Missing.Count == 0 ? [] : [MissingFact.Words(Missing, language)];
            return string.Join("; ", lacking.Concat(Defects.Select(defect => invalid + defect.Render(language))));
        }

        private protected override LocalizedText CaseTitle => new("da chiarire", "unclear");
    }

    /// <summary>The candidate does not reach a minimum, whatever is still unknown.</summary>
    public sealed record BelowMinimum : RankingStatus
    {
        internal BelowMinimum()
        {
        }

        private protected override LocalizedText CaseTitle => new("non ammesso: punteggio sotto il minimo", "not admitted: below the minimum");
    }

    /// <summary>Excluded from the ranking.</summary>
    public sealed record Excluded : RankingStatus
    {
        internal Excluded(LocalizedText reason, LegalSource source)
        {
            Reason = reason;
            Source = source;
        }

        /// <summary>The reason.</summary>
        public LocalizedText Reason { get; }

        /// <summary>The source of the rule that excludes.</summary>
        public LegalSource Source { get; }

        private protected override LocalizedText CaseTitle => new("escluso", "excluded");
    }

    /// <summary>The candidate withdrew and keeps its row.</summary>
    public sealed record Withdrawn : RankingStatus
    {
        internal Withdrawn(LocalDate on) => On = on;

        /// <summary>The day.</summary>
        public LocalDate On { get; }

        private protected override LocalizedText CaseTitle => new("rinuncia", "withdrawn");
    }
}
