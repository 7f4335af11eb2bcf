using System.Diagnostics;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// An event in a ledger of vouchers, with the moment at which it was recorded. Italian term: evento del registro.
/// </summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. The caller keeps the log of
/// events, from which the ledger follows. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record VoucherEvent
{
    private VoucherEvent(Instant at, LegalSource? source = null)
    {
        At = at;
        Source = source;
    }

    /// <summary>The moment at which the event was recorded.</summary>
    public Instant At { get; }

    /// <summary>The act behind the event, if it has its own.</summary>
    public LegalSource? Source { get; }

    /// <summary>The request that the event refers to; <see langword="null"/> if there is none.</summary>
    public virtual ProtocolNumber? Protocol => null;

    /// <summary>The display name of the case.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Creates an event that registers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="at">The moment of registration; not before the request arrived.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static VoucherEvent Request(VoucherRequest request, Instant at) => new Requested(request, at);

    /// <summary>
    /// Creates an event that closes a window, together with every earlier one still open: their requests are decided, earliest
    /// window first.
    /// </summary>
    /// <param name="day">A local day of the window, in the common (ISO) calendar.</param>
    /// <param name="at">The moment at which the event is recorded; not before the end of the window, or of the call.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public static VoucherEvent CloseWindow(LocalDate day, Instant at) => new WindowClosed(day, at);

    /// <summary>Creates an event that withdraws a request; the amount not yet paid is freed.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">The moment at which the event is recorded.</param>
    /// <param name="source">The act behind it, if any.</param>
    public static VoucherEvent Withdraw(ProtocolNumber protocol, Instant at, LegalSource? source = null) => new Withdrawn(protocol, at, source);

    /// <summary>Creates an event that spends a voucher, in whole or in part.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="amount">The amount spent; more than zero, and at most the amount left of the voucher.</param>
    /// <param name="at">The moment at which the event is recorded.</param>
    public static VoucherEvent Spend(ProtocolNumber protocol, Euro amount, Instant at) => new Spent(protocol, amount, at);

    /// <summary>
    /// Creates an event that settles a voucher against receipts: the amount rule is applied to the actual expense, never above
    /// the receipts or the voucher, and the rest is freed. A figure that the rule needs for the receipts, and that nobody stated, is a
    /// defect of the event.
    /// </summary>
    /// <param name="protocol">The request.</param>
    /// <param name="receipts">The sum of the receipts; more than zero.</param>
    /// <param name="at">The moment at which the event is recorded.</param>
    /// <param name="stated">
    /// All the facts that the amount on the receipts depends on, such as the months of a service; those of the request when omitted.
    /// </param>
    public static VoucherEvent Settle(ProtocolNumber protocol, Euro receipts, Instant at, FactSheet? stated = null) =>
        new Settled(protocol, receipts, at, stated);

    /// <summary>Creates an event for a voucher that was not used in time; the amount not paid is freed.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">The moment at which the event is recorded.</param>
    /// <param name="source">The source of the deadline, if it is not in the call.</param>
    public static VoucherEvent Expire(ProtocolNumber protocol, Instant at, LegalSource? source = null) => new Expired(protocol, at, source);

    /// <summary>
    /// Creates an event that increases the budget; if companies have budgets, that of one company and the total with it.
    /// </summary>
    /// <param name="amount">The increase; more than zero.</param>
    /// <param name="at">
    /// The moment at which the event is recorded; not before the call opens, since the terms state the budget at the opening.
    /// </param>
    /// <param name="source">The act that adds the increase.</param>
    /// <param name="company">The company, if companies have budgets; a company without a budget joins with this one.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> is <see langword="null"/>, or <paramref name="company"/> is given but blank.
    /// </exception>
    public static VoucherEvent IncreaseBudget(Euro amount, Instant at, LegalSource source, string? company = null)
    {
        Guard.Against.Null(source);
        Guard.Against.BlankWhenGiven(company);
        return new BudgetIncreased(amount, company, at, source);
    }

    /// <summary>
    /// Creates an event that upholds an appeal against a refusal: the request regains its place. A request whose requirements were
    /// found not met regains it by a new examination, which comes with the corrected request.
    /// </summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">The moment at which the event is recorded.</param>
    /// <param name="source">The act that upholds the appeal.</param>
    /// <param name="corrected">The corrected request, with the same protocol number and arrival, and examined; unchanged when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public static VoucherEvent UpholdAppeal(ProtocolNumber protocol, Instant at, LegalSource source, VoucherRequest? corrected = null)
    {
        Guard.Against.Null(source);
        return new AppealUpheld(protocol, corrected, at, source);
    }

    /// <summary>
    /// Creates an event for the admission of an unclear request after review by a person: the request takes its place.
    /// </summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">The moment at which the event is recorded.</param>
    /// <param name="reason">The reason found in the review.</param>
    /// <param name="completed">The completed request, with the same protocol number and arrival, and examined; unchanged when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    public static VoucherEvent Admit(ProtocolNumber protocol, Instant at, LocalizedText reason, VoucherRequest? completed = null)
    {
        Guard.Against.Null(reason);
        return new Reviewed(protocol, admitted: true, reason, completed, at);
    }

    /// <summary>Creates an event for the refusal of an unclear request after review by a person.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">The moment at which the event is recorded.</param>
    /// <param name="reason">The reason found in the review.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    public static VoucherEvent Refuse(ProtocolNumber protocol, Instant at, LocalizedText reason)
    {
        Guard.Against.Null(reason);
        return new Reviewed(protocol, admitted: false, reason, completed: null, at);
    }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="requested">For a request.</param>
    /// <param name="windowClosed">For a window that is closed.</param>
    /// <param name="withdrawn">For a withdrawal.</param>
    /// <param name="spent">For a voucher spent.</param>
    /// <param name="settled">For a refund.</param>
    /// <param name="expired">For an expiry.</param>
    /// <param name="budgetIncreased">For a budget increase.</param>
    /// <param name="appealUpheld">For an appeal that is upheld.</param>
    /// <param name="reviewed">For a review.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Requested, TResult> requested,
        Func<WindowClosed, TResult> windowClosed,
        Func<Withdrawn, TResult> withdrawn,
        Func<Spent, TResult> spent,
        Func<Settled, TResult> settled,
        Func<Expired, TResult> expired,
        Func<BudgetIncreased, TResult> budgetIncreased,
        Func<AppealUpheld, TResult> appealUpheld,
        Func<Reviewed, TResult> reviewed)
    {
        Guard.Against.Null(requested);
        Guard.Against.Null(windowClosed);
        Guard.Against.Null(withdrawn);
        Guard.Against.Null(spent);
        Guard.Against.Null(settled);
        Guard.Against.Null(expired);
        Guard.Against.Null(budgetIncreased);
        Guard.Against.Null(appealUpheld);
        Guard.Against.Null(reviewed);
        return this switch
        {
            Requested x => requested(x),
            WindowClosed x => windowClosed(x),
            Withdrawn x => withdrawn(x),
            Spent x => spent(x),
            Settled x => settled(x),
            Expired x => expired(x),
            BudgetIncreased x => budgetIncreased(x),
            AppealUpheld x => appealUpheld(x),
            Reviewed x => reviewed(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the name of the case in Italian, and the request that it refers to.</summary>
    public sealed override string ToString() => Protocol is { } protocol ? $"{Title.Italian} {protocol}" : Title.Italian;

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>A request is registered.</summary>
    public sealed record Requested : VoucherEvent
    {
        internal Requested(VoucherRequest request, Instant at)
            : base(at)
        {
            Asked = Guard.Against.Null(request);
        }

        /// <summary>The request.</summary>
        public VoucherRequest Asked { get; }

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol => Asked.Protocol;

        private protected override LocalizedText CaseTitle => new("domanda", "request");
    }

    /// <summary>A window is closed, with every earlier one still open.</summary>
    public sealed record WindowClosed : VoucherEvent
    {
        internal WindowClosed(LocalDate day, Instant at)
            : base(at)
        {
            Day = Guard.Against.NonIsoDate(day);
        }

        /// <summary>A local day of the window.</summary>
        public LocalDate Day { get; }

        private protected override LocalizedText CaseTitle => new("chiusura della finestra", "window closed");
    }

    /// <summary>A request is withdrawn.</summary>
    public sealed record Withdrawn : VoucherEvent
    {
        internal Withdrawn(ProtocolNumber protocol, Instant at, LegalSource? source)
            : base(at, source) => Protocol = protocol;

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        private protected override LocalizedText CaseTitle => new("rinuncia", "withdrawal");
    }

    /// <summary>A voucher is spent, in whole or in part.</summary>
    public sealed record Spent : VoucherEvent
    {
        internal Spent(ProtocolNumber protocol, Euro amount, Instant at)
            : base(at)
        {
            Protocol = protocol;
            Amount = amount;
        }

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        /// <summary>The amount spent.</summary>
        public Euro Amount { get; }

        private protected override LocalizedText CaseTitle => new("utilizzo", "use");
    }

    /// <summary>A voucher is settled against receipts.</summary>
    public sealed record Settled : VoucherEvent
    {
        internal Settled(ProtocolNumber protocol, Euro receipts, Instant at, FactSheet? stated)
            : base(at)
        {
            Protocol = protocol;
            Receipts = receipts;
            Stated = stated;
        }

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        /// <summary>The sum of the receipts.</summary>
        public Euro Receipts { get; }

        /// <summary>
        /// The facts that the amount on the receipts depends on; <see langword="null"/> if those of the request hold.
        /// </summary>
        public FactSheet? Stated { get; }

        private protected override LocalizedText CaseTitle => new("rimborso", "refund");
    }

    /// <summary>A voucher was not used in time.</summary>
    public sealed record Expired : VoucherEvent
    {
        internal Expired(ProtocolNumber protocol, Instant at, LegalSource? source)
            : base(at, source) => Protocol = protocol;

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        private protected override LocalizedText CaseTitle => new("scadenza", "expiry");
    }

    /// <summary>The budget is increased.</summary>
    public sealed record BudgetIncreased : VoucherEvent
    {
        internal BudgetIncreased(Euro amount, string? company, Instant at, LegalSource source)
            : base(at, source)
        {
            Amount = amount;
            Company = company;
        }

        /// <summary>The increase.</summary>
        public Euro Amount { get; }

        /// <summary>The company whose budget is increased, if companies have budgets.</summary>
        public string? Company { get; }

        private protected override LocalizedText CaseTitle => new("aumento del budget", "budget increase");
    }

    /// <summary>An appeal against a refusal is upheld.</summary>
    public sealed record AppealUpheld : VoucherEvent
    {
        internal AppealUpheld(ProtocolNumber protocol, VoucherRequest? corrected, Instant at, LegalSource source)
            : base(at, source)
        {
            Protocol = protocol;
            Corrected = corrected;
        }

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        /// <summary>The corrected request; <see langword="null"/> if it is unchanged.</summary>
        public VoucherRequest? Corrected { get; }

        private protected override LocalizedText CaseTitle => new("ricorso accolto", "appeal upheld");
    }

    /// <summary>A person reviewed an unclear request.</summary>
    public sealed record Reviewed : VoucherEvent
    {
        internal Reviewed(ProtocolNumber protocol, bool admitted, LocalizedText reason, VoucherRequest? completed, Instant at)
            : base(at)
        {
            Protocol = protocol;
            Admitted = admitted;
            Reason = reason;
            Completed = completed;
        }

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        /// <summary>Whether the request is admitted; otherwise, it is refused.</summary>
        public bool Admitted { get; }

        /// <summary>The reason found in the review.</summary>
        public LocalizedText Reason { get; }

        /// <summary>The completed request; <see langword="null"/> if it is unchanged.</summary>
        public VoucherRequest? Completed { get; }

        private protected override LocalizedText CaseTitle => new("verifica", "review");
    }
}
