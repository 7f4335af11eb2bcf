using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>The outcome of a call for desks for a request. Italian term: esito della domanda.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public abstract record DeskStatus
{
    /// <summary>The maximum number of references that a text names; beyond it, only their number is given.</summary>
    internal const int MaximumNamed = 10;

    private DeskStatus()
    {
    }

    /// <summary>The display name of the case.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="placed">For a request with a desk.</param>
    /// <param name="waiting">For a request that could have a desk and has none.</param>
    /// <param name="undecided">For a request whose desk depends on the order of tied requests, or on an unclear renewal.</param>
    /// <param name="unclear">For a request with missing information.</param>
    /// <param name="belowMinimum">For a request that does not reach a minimum.</param>
    /// <param name="excluded">For an excluded request.</param>
    /// <param name="withdrawn">For a withdrawn request.</param>
    /// <param name="unread">For a request that could not be read.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Placed, TResult> placed,
        Func<Waiting, TResult> waiting,
        Func<Undecided, TResult> undecided,
        Func<Unclear, TResult> unclear,
        Func<BelowMinimum, TResult> belowMinimum,
        Func<Excluded, TResult> excluded,
        Func<Withdrawn, TResult> withdrawn,
        Func<Unread, TResult> unread)
    {
        Guard.Against.Null(placed);
        Guard.Against.Null(waiting);
        Guard.Against.Null(undecided);
        Guard.Against.Null(unclear);
        Guard.Against.Null(belowMinimum);
        Guard.Against.Null(excluded);
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(unread);
        return this switch
        {
            Placed x => placed(x),
            Waiting x => waiting(x),
            Undecided x => undecided(x),
            Unclear x => unclear(x),
            BelowMinimum x => belowMinimum(x),
            Excluded x => excluded(x),
            Withdrawn x => withdrawn(x),
            Unread x => unread(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the case and its reason as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Title.In(language) + CaseReason(language);

    /// <summary>Returns the Italian display name of the case.</summary>
    public sealed override string ToString() => Title.Italian;

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>The reason in words, with the separator from the title; empty if the title suffices.</summary>
    private protected virtual string CaseReason(Language language) => "";

    /// <summary>The request has a desk.</summary>
    public sealed record Placed : DeskStatus
    {
        internal Placed(Weekdays days) => Days = days;

        /// <summary>The days of the week: those named, or those proposed if the implementing body assigns them.</summary>
        public Weekdays Days { get; }

        private protected override LocalizedText CaseTitle => new("postazione assegnata", "desk assigned");

        private protected override string CaseReason(Language language) => $" ({Days.Render(language)})";
    }

    /// <summary>The request could have a desk, and has none.</summary>
    public sealed record Waiting : DeskStatus
    {
        internal Waiting(ValueList<string> stoppedAt) => StoppedAt = stoppedAt;

        /// <summary>
        /// The request at which the ranking stopped before this one; all those at which it may have stopped, if that depends on
        /// the order of tied requests; empty if this request itself does not fit.
        /// </summary>
        public ValueList<string> StoppedAt { get; }

        /// <summary>
        /// Returns the requests at which the ranking may have stopped, or only their number if they would fill a page.
        /// </summary>
        internal static LocalizedText Words(ValueList<string> stoppedAt) => stoppedAt.Count <= MaximumNamed
            ? new(string.Join(" o ", stoppedAt), string.Join(" or ", stoppedAt))
            : new(
                $"una di {FactValue.Of(stoppedAt.Count).Render(Language.Italian)} domande ex aequo",
                $"one of {FactValue.Of(stoppedAt.Count).Render(Language.English)} tied requests");

        private protected override LocalizedText CaseTitle => new("in lista d'attesa", "on the waiting list");

        private protected override string CaseReason(Language language) => StoppedAt.Count > 0
            ? (language == Language.Italian ? ": la graduatoria si è fermata a " : ": the ranking stopped at ") + Words(StoppedAt).In(language)
            : (language == Language.Italian ? ": non trova posto" : ": there is no room for it");
    }

    /// <summary>
    /// The outcome depends on the order of tied requests, or on a renewal of which something is unknown and that may come before.
    /// </summary>
    public sealed record Undecided : DeskStatus
    {
        internal Undecided(LocalizedText wouldDecide) => WouldDecide = wouldDecide;

        /// <summary>What would decide the outcome.</summary>
        public LocalizedText WouldDecide { get; }

        private protected override LocalizedText CaseTitle => new("non deciso", "undecided");

        private protected override string CaseReason(Language language) => $": {WouldDecide.In(language)}";
    }

    /// <summary>Information is missing, so that the request may still enter the ranking anywhere.</summary>
    public sealed record Unclear : DeskStatus
    {
        internal Unclear(ValueList<MissingFact> missing) => Missing = missing;

        /// <summary>The missing facts; at least one.</summary>
        public ValueList<MissingFact> Missing { get; }

        private protected override LocalizedText CaseTitle => new("da chiarire", "unclear");

        private protected override string CaseReason(Language language) => ", " + MissingFact.Words(Missing, language);
    }

    /// <summary>The request does not reach a minimum.</summary>
    public sealed record BelowMinimum : DeskStatus
    {
        internal BelowMinimum()
        {
        }

        private protected override LocalizedText CaseTitle => new("non ammessa: punteggio sotto il minimo", "not admitted: below the minimum");
    }

    /// <summary>Excluded from the ranking.</summary>
    public sealed record Excluded : DeskStatus
    {
        internal Excluded(LocalizedText reason, LegalSource source)
        {
            Reason = reason;
            Source = source;
        }

        /// <summary>Every reason; where there are several, each but the last cites its source.</summary>
        public LocalizedText Reason { get; }

        /// <summary>The source of the rule that excludes; where there are several, of the last.</summary>
        public LegalSource Source { get; }

        private protected override LocalizedText CaseTitle => new("escluso", "excluded");

        private protected override string CaseReason(Language language) => $": {Reason.In(language)} [{Source.Cite()}]";
    }

    /// <summary>The request was withdrawn.</summary>
    public sealed record Withdrawn : DeskStatus
    {
        internal Withdrawn(LocalDate on) => On = on;

        /// <summary>The day.</summary>
        public LocalDate On { get; }

        private protected override LocalizedText CaseTitle => new("rinuncia", "withdrawn");

        private protected override string CaseReason(Language language) => $" ({FactValue.Of(On).Render(language)})";
    }

    /// <summary>The request could not be read: it keeps its row with its defects.</summary>
    public sealed record Unread : DeskStatus
    {
        internal Unread(ValueList<Defect> defects) => Defects = defects;

        /// <summary>The defects; at least one.</summary>
        public ValueList<Defect> Defects { get; }

        private protected override LocalizedText CaseTitle => new("domanda da correggere", "request to correct");

        private protected override string CaseReason(Language language) => ": " + string.Join("; ", Defects.Select(defect => defect.Render(language)));
    }
}
