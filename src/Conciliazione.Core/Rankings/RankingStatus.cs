using System.Diagnostics;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>What a ranking comes to for one candidate. Italian term: esito in graduatoria.</summary>
/// <remarks>
/// A closed hierarchy: the nested cases are all there are, and <see cref="Match"/> takes one function for each. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public abstract record RankingStatus
{
    private RankingStatus()
    {
    }

    /// <summary>What the case is called.</summary>
    public LocalizedText Title => OwnTitle;

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="placed">For one that has a place.</param>
    /// <param name="eligible">For one that could have a place and has none.</param>
    /// <param name="undecided">For one whose place depends on the order of the tied.</param>
    /// <param name="unclear">For one whose score is not known.</param>
    /// <param name="belowMinimum">For one that does not reach a minimum.</param>
    /// <param name="excluded">For one that is excluded.</param>
    /// <param name="withdrawn">For one that withdrew.</param>
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

    /// <summary>The case and its reason in words.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string reason = Match(
            placed => placed.Reserve is { } reserve ? $" ({reserve.Title.In(language)})" : "",
            _ => "",
            undecided => $": {undecided.WouldDecide.In(language)}",
            unclear => $": {(language == Language.Italian ? "manca" : "missing")} "
                + string.Join(", ", unclear.Missing.Select(fact => fact.Title.In(language))),
            _ => "",
            excluded => $": {excluded.Reason.In(language)} [{excluded.Source.Cite()}]",
            withdrawn => $" ({FactValue.Of(withdrawn.On).Render(language)})");
        return Title.In(language) + reason;
    }

    /// <summary>What the case is called, in Italian.</summary>
    public sealed override string ToString() => Title.Italian;

    /// <summary>The title of the case.</summary>
    private protected abstract LocalizedText OwnTitle { get; }

    /// <summary>It has a place.</summary>
    public sealed record Placed : RankingStatus
    {
        internal Placed(RuleLabel? reserve) => Reserve = reserve;

        /// <summary>The reserve whose place it takes; <see langword="null"/> for a place open to all, or in a ranking without places.</summary>
        public RuleLabel? Reserve { get; }

        private protected override LocalizedText OwnTitle => new("ammesso", "placed");
    }

    /// <summary>It reaches every minimum and there is no place for it: it waits.</summary>
    public sealed record Eligible : RankingStatus
    {
        internal Eligible()
        {
        }

        private protected override LocalizedText OwnTitle => new("idoneo non ammesso", "eligible, not placed");
    }

    /// <summary>Whether it has a place depends on the order of those tied, which no declared key gives.</summary>
    public sealed record Undecided : RankingStatus
    {
        internal Undecided(LocalizedText wouldDecide, ValueList<MissingFact> missing)
        {
            WouldDecide = wouldDecide;
            Missing = missing;
        }

        /// <summary>What would decide.</summary>
        public LocalizedText WouldDecide { get; }

        /// <summary>The facts whose absence stopped the tie chain; empty where the chain is at its end.</summary>
        public ValueList<MissingFact> Missing { get; }

        private protected override LocalizedText OwnTitle => new("non deciso", "undecided");
    }

    /// <summary>Its score, its category or its reserve is not known yet.</summary>
    public sealed record Unclear : RankingStatus
    {
        internal Unclear(ValueList<MissingFact> missing, PointsRange range)
        {
            Missing = missing;
            Range = range;
        }

        /// <summary>The facts that would tell.</summary>
        public ValueList<MissingFact> Missing { get; }

        /// <summary>What its score can still come to.</summary>
        public PointsRange Range { get; }

        private protected override LocalizedText OwnTitle => new("da chiarire", "unclear");
    }

    /// <summary>It does not reach a minimum, whatever is still unknown.</summary>
    public sealed record BelowMinimum : RankingStatus
    {
        internal BelowMinimum()
        {
        }

        private protected override LocalizedText OwnTitle => new("sotto la soglia", "below the minimum");
    }

    /// <summary>It is excluded.</summary>
    public sealed record Excluded : RankingStatus
    {
        internal Excluded(LocalizedText reason, LegalSource source)
        {
            Reason = reason;
            Source = source;
        }

        /// <summary>Why.</summary>
        public LocalizedText Reason { get; }

        /// <summary>Where the rule that excludes stands.</summary>
        public LegalSource Source { get; }

        private protected override LocalizedText OwnTitle => new("escluso", "excluded");
    }

    /// <summary>It withdrew and keeps its row.</summary>
    public sealed record Withdrawn : RankingStatus
    {
        internal Withdrawn(LocalDate on) => On = on;

        /// <summary>The day.</summary>
        public LocalDate On { get; }

        private protected override LocalizedText OwnTitle => new("rinunciatario", "withdrawn");
    }
}
