using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>What a call for desks comes to for one request. Italian term: esito della domanda.</summary>
/// <remarks>
/// A closed hierarchy: the nested cases are all there are, and <see cref="Match"/> takes one function for each. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public abstract record DeskStatus
{
    /// <summary>The most references that a text names; beyond, it says how many.</summary>
    internal const int MostNamed = 10;

    private DeskStatus()
    {
    }

    /// <summary>What the case is called.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="placed">For one that has a desk.</param>
    /// <param name="waiting">For one that could have a desk and has none.</param>
    /// <param name="undecided">For one whose desk depends on the order of the tied.</param>
    /// <param name="unclear">For one of which something is not known.</param>
    /// <param name="belowMinimum">For one that does not reach a minimum.</param>
    /// <param name="excluded">For one that is excluded.</param>
    /// <param name="withdrawn">For one that withdrew.</param>
    /// <param name="unread">For one that could not be read.</param>
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

    /// <summary>The case and its reason in words.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Title.In(language) + CaseReason(language);

    /// <summary>What the case is called, in Italian.</summary>
    public sealed override string ToString() => Title.Italian;

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>The reason in words, with what separates it from the title; empty where the title says it all.</summary>
    private protected virtual string CaseReason(Language language) => "";

    /// <summary>It has a desk.</summary>
    public sealed record Placed : DeskStatus
    {
        internal Placed(Weekdays days) => Days = days;

        /// <summary>The days of the week: those named, or those proposed where the operator assigns them.</summary>
        public Weekdays Days { get; }

        private protected override LocalizedText CaseTitle => new("postazione assegnata", "placed");

        private protected override string CaseReason(Language language) => $" ({Days.Render(language)})";
    }

    /// <summary>It could have a desk, and has none.</summary>
    public sealed record Waiting : DeskStatus
    {
        internal Waiting(ValueList<string> stoppedAt) => StoppedAt = stoppedAt;

        /// <summary>
        /// The one at whom the ranking stopped before it; all those at whom it may have, where that depends on the order of the tied;
        /// empty where it does not fit itself.
        /// </summary>
        public ValueList<string> StoppedAt { get; }

        /// <summary>Those at whom the ranking may have stopped, or only how many where they would fill a page.</summary>
        internal static LocalizedText Words(ValueList<string> stoppedAt) => stoppedAt.Count <= MostNamed
            ? new(string.Join(" o ", stoppedAt), string.Join(" or ", stoppedAt))
            : new(
                $"una di {FactValue.Of(stoppedAt.Count).Render(Language.Italian)} domande ex aequo",
                $"one of {FactValue.Of(stoppedAt.Count).Render(Language.English)} tied requests");

        private protected override LocalizedText CaseTitle => new("in lista d'attesa", "on the waiting list");

        private protected override string CaseReason(Language language) => StoppedAt.Count > 0
            ? (language == Language.Italian ? ": la graduatoria si è fermata a " : ": the ranking stopped at ") + Words(StoppedAt).In(language)
            : (language == Language.Italian ? ": non trova posto" : ": there is no room for it");
    }

    /// <summary>It depends on the order of those tied.</summary>
    public sealed record Undecided : DeskStatus
    {
        internal Undecided(LocalizedText wouldDecide) => WouldDecide = wouldDecide;

        /// <summary>What would decide.</summary>
        public LocalizedText WouldDecide { get; }

        private protected override LocalizedText CaseTitle => new("non deciso", "undecided");

        private protected override string CaseReason(Language language) => $": {WouldDecide.In(language)}";
    }

    /// <summary>Something is not known: it can still come in anywhere.</summary>
    public sealed record Unclear : DeskStatus
    {
        internal Unclear(ValueList<MissingFact> missing) => Missing = missing;

        /// <summary>What is missing; at least one thing.</summary>
        public ValueList<MissingFact> Missing { get; }

        private protected override LocalizedText CaseTitle => new("da chiarire", "unclear");

        private protected override string CaseReason(Language language) => (language == Language.Italian ? ": manca " : ": missing ")
            + string.Join(", ", Missing.Select(fact => fact.Title.In(language)));
    }

    /// <summary>It does not reach a minimum.</summary>
    public sealed record BelowMinimum : DeskStatus
    {
        internal BelowMinimum()
        {
        }

        private protected override LocalizedText CaseTitle => new("sotto la soglia", "below the minimum");
    }

    /// <summary>It is excluded.</summary>
    public sealed record Excluded : DeskStatus
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

        private protected override LocalizedText CaseTitle => new("escluso", "excluded");

        private protected override string CaseReason(Language language) => $": {Reason.In(language)} [{Source.Cite()}]";
    }

    /// <summary>It was withdrawn.</summary>
    public sealed record Withdrawn : DeskStatus
    {
        internal Withdrawn(LocalDate on) => On = on;

        /// <summary>The day.</summary>
        public LocalDate On { get; }

        private protected override LocalizedText CaseTitle => new("rinunciatario", "withdrawn");

        private protected override string CaseReason(Language language) => $" ({FactValue.Of(On).Render(language)})";
    }

    /// <summary>It could not be read: it keeps its row with all that is wrong with it.</summary>
    public sealed record Unread : DeskStatus
    {
        internal Unread(ValueList<Defect> defects) => Defects = defects;

        /// <summary>What is wrong; at least one thing.</summary>
        public ValueList<Defect> Defects { get; }

        private protected override LocalizedText CaseTitle => new("domanda da correggere", "request to correct");

        private protected override string CaseReason(Language language) => ": " + string.Join("; ", Defects.Select(defect => defect.Render(language)));
    }
}
