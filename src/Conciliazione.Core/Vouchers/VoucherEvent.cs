using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>Something that happens to a ledger of vouchers, with the moment at which it was recorded. Italian term: evento del registro.</summary>
/// <remarks>
/// A closed hierarchy: the nine cases below are all there are, and <see cref="Match"/> takes one function for each. The log of
/// events is what the caller keeps; the ledger follows from it. Equality is by case and content. Immutable, safe for any thread.
/// </remarks>
public abstract record VoucherEvent
{
    private VoucherEvent(Instant at, LegalSource? source = null)
    {
        At = at;
        Source = source;
    }

    /// <summary>When it was recorded.</summary>
    public Instant At { get; }

    /// <summary>The act behind it, where it has one of its own.</summary>
    public LegalSource? Source { get; }

    /// <summary>The request that it is about; <see langword="null"/> where it is about none.</summary>
    public virtual ProtocolNumber? Protocol => null;

    /// <summary>What the case is called.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>A request is registered.</summary>
    /// <param name="request">The request.</param>
    /// <param name="at">When it was registered; not before it arrived.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static VoucherEvent Request(VoucherRequest request, Instant at) => new Requested(request, at);

    /// <summary>A window is closed, with every earlier one still open: their requests are decided, the earliest window first.</summary>
    /// <param name="day">A local day of the window, in the common (ISO) calendar.</param>
    /// <param name="at">When; not before the window is over, or the call.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public static VoucherEvent CloseWindow(LocalDate day, Instant at) => new WindowClosed(day, at);

    /// <summary>Who asked withdraws; what was not paid yet is freed.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">When.</param>
    /// <param name="source">The act behind it, if any.</param>
    public static VoucherEvent Withdraw(ProtocolNumber protocol, Instant at, LegalSource? source = null) => new Withdrawal(protocol, at, source);

    /// <summary>Part of a voucher, or all of it, is spent.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="amount">How much; more than zero, and at most what is left of the voucher.</param>
    /// <param name="at">When.</param>
    public static VoucherEvent Spend(ProtocolNumber protocol, Euro amount, Instant at) => new Use(protocol, amount, at);

    /// <summary>A voucher is settled against receipts: the rule of the amount on what was really spent, never above the receipts nor the voucher; the rest is freed.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="receipts">What the receipts sum to; more than zero.</param>
    /// <param name="at">When.</param>
    public static VoucherEvent Settle(ProtocolNumber protocol, Euro receipts, Instant at) => new Refund(protocol, receipts, at);

    /// <summary>A voucher was not used in time; what was not paid is freed.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">When.</param>
    /// <param name="source">Where the term stands, if not in the call.</param>
    public static VoucherEvent Expire(ProtocolNumber protocol, Instant at, LegalSource? source = null) => new Expiry(protocol, at, source);

    /// <summary>The budget grows; where companies have budgets, that of one company and the whole with it.</summary>
    /// <param name="amount">By how much; more than zero.</param>
    /// <param name="at">When.</param>
    /// <param name="source">The act that adds it.</param>
    /// <param name="company">The company, where companies have budgets; one that has none yet joins with it.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is <see langword="null"/>, or <paramref name="company"/> is given and blank.</exception>
    public static VoucherEvent IncreaseBudget(Euro amount, Instant at, LegalSource source, string? company = null)
    {
        Guard.Against.Null(source);
        Guard.Against.BlankWhenGiven(company);
        return new BudgetIncrease(amount, company, at, source);
    }

    /// <summary>An appeal against a refusal is upheld: the request takes its place again.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">When.</param>
    /// <param name="source">The act that upholds it.</param>
    /// <param name="corrected">The request as corrected, under the same protocol number and arrival; as it was when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public static VoucherEvent UpholdAppeal(ProtocolNumber protocol, Instant at, LegalSource source, VoucherRequest? corrected = null)
    {
        Guard.Against.Null(source);
        return new AppealUpheld(protocol, corrected, at, source);
    }

    /// <summary>A person looked at an unclear request and admits it: it takes its place.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">What the person found.</param>
    /// <param name="completed">The request as completed, under the same protocol number and arrival; as it was when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    public static VoucherEvent Admit(ProtocolNumber protocol, Instant at, LocalizedText reason, VoucherRequest? completed = null)
    {
        Guard.Against.Null(reason);
        return new Reviewed(protocol, admitted: true, reason, completed, at);
    }

    /// <summary>A person looked at an unclear request and refuses it.</summary>
    /// <param name="protocol">The request.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">What the person found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    public static VoucherEvent Refuse(ProtocolNumber protocol, Instant at, LocalizedText reason)
    {
        Guard.Against.Null(reason);
        return new Reviewed(protocol, admitted: false, reason, completed: null, at);
    }

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="requested">For a request.</param>
    /// <param name="windowClosed">For a window closed.</param>
    /// <param name="withdrawal">For a withdrawal.</param>
    /// <param name="use">For a use.</param>
    /// <param name="refund">For a refund.</param>
    /// <param name="expiry">For an expiry.</param>
    /// <param name="budgetIncrease">For a budget increase.</param>
    /// <param name="appealUpheld">For an appeal upheld.</param>
    /// <param name="reviewed">For a review.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Requested, TResult> requested,
        Func<WindowClosed, TResult> windowClosed,
        Func<Withdrawal, TResult> withdrawal,
        Func<Use, TResult> use,
        Func<Refund, TResult> refund,
        Func<Expiry, TResult> expiry,
        Func<BudgetIncrease, TResult> budgetIncrease,
        Func<AppealUpheld, TResult> appealUpheld,
        Func<Reviewed, TResult> reviewed)
    {
        Guard.Against.Null(requested);
        Guard.Against.Null(windowClosed);
        Guard.Against.Null(withdrawal);
        Guard.Against.Null(use);
        Guard.Against.Null(refund);
        Guard.Against.Null(expiry);
        Guard.Against.Null(budgetIncrease);
        Guard.Against.Null(appealUpheld);
        Guard.Against.Null(reviewed);
        return this switch
        {
            Requested x => requested(x),
            WindowClosed x => windowClosed(x),
            Withdrawal x => withdrawal(x),
            Use x => use(x),
            Refund x => refund(x),
            Expiry x => expiry(x),
            BudgetIncrease x => budgetIncrease(x),
            AppealUpheld x => appealUpheld(x),
            Reviewed x => reviewed(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The case in Italian, and the request that it is about.</summary>
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

    /// <summary>Who asked withdraws.</summary>
    public sealed record Withdrawal : VoucherEvent
    {
        internal Withdrawal(ProtocolNumber protocol, Instant at, LegalSource? source)
            : base(at, source) => Protocol = protocol;

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        private protected override LocalizedText CaseTitle => new("rinuncia", "withdrawal");
    }

    /// <summary>Part of a voucher, or all of it, is spent.</summary>
    public sealed record Use : VoucherEvent
    {
        internal Use(ProtocolNumber protocol, Euro amount, Instant at)
            : base(at)
        {
            Protocol = protocol;
            Amount = amount;
        }

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        /// <summary>How much.</summary>
        public Euro Amount { get; }

        private protected override LocalizedText CaseTitle => new("utilizzo", "use");
    }

    /// <summary>A voucher is settled against receipts.</summary>
    public sealed record Refund : VoucherEvent
    {
        internal Refund(ProtocolNumber protocol, Euro receipts, Instant at)
            : base(at)
        {
            Protocol = protocol;
            Receipts = receipts;
        }

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        /// <summary>What the receipts sum to.</summary>
        public Euro Receipts { get; }

        private protected override LocalizedText CaseTitle => new("rimborso", "refund");
    }

    /// <summary>A voucher was not used in time.</summary>
    public sealed record Expiry : VoucherEvent
    {
        internal Expiry(ProtocolNumber protocol, Instant at, LegalSource? source)
            : base(at, source) => Protocol = protocol;

        /// <inheritdoc/>
        public override ProtocolNumber? Protocol { get; }

        private protected override LocalizedText CaseTitle => new("scadenza", "expiry");
    }

    /// <summary>The budget grows.</summary>
    public sealed record BudgetIncrease : VoucherEvent
    {
        internal BudgetIncrease(Euro amount, string? company, Instant at, LegalSource source)
            : base(at, source)
        {
            Amount = amount;
            Company = company;
        }

        /// <summary>By how much.</summary>
        public Euro Amount { get; }

        /// <summary>The company whose budget grows, where companies have budgets.</summary>
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

        /// <summary>The request as corrected; <see langword="null"/> where it stays as it was.</summary>
        public VoucherRequest? Corrected { get; }

        private protected override LocalizedText CaseTitle => new("ricorso accolto", "appeal upheld");
    }

    /// <summary>A person looked at an unclear request.</summary>
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

        /// <summary>Whether it is admitted; refused otherwise.</summary>
        public bool Admitted { get; }

        /// <summary>What the person found.</summary>
        public LocalizedText Reason { get; }

        /// <summary>The request as completed; <see langword="null"/> where it stays as it was.</summary>
        public VoucherRequest? Completed { get; }

        private protected override LocalizedText CaseTitle => new("verifica", "review");
    }
}
