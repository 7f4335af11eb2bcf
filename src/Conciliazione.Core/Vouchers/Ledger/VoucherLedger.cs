using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// The requests of a first-come call, with the amount granted to each and the amount left. Italian term: registro a sportello.
/// </summary>
/// <remarks>
/// <para>A ledger is a pure function of its log: <see cref="Apply"/> returns a new ledger and leaves this one unchanged;
/// <see cref="Replay"/> applies a whole log at once, with the same result. The caller keeps the log, and must serialize its
/// writes: see docs/ledger.md.</para>
/// <para>Invariants: the committed amount is at most the budget, and the paid amount at most the committed one; each request is
/// in exactly one state; a beneficiary has at most one request that counts, if the call requires it; no request on the waiting
/// list could be granted with the amount, the vouchers and the room of its household left, unless the call stops at the first that does
/// not fit. The order in which the requests of a window were registered never matters.</para>
/// <para>An event takes time proportional to the requests whose state or reason it changes and to those of their households that
/// wait; with company budgets, also to the companies where a window closes or vouchers are counted. Otherwise it grows with the
/// logarithm of the requests.</para>
/// <para>Equality is by the state of each request and of the money, not by the log that led to it. The ledger never prints
/// personal data. Immutable and thread-safe.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class VoucherLedger : IEquatable<VoucherLedger>
{
    private readonly LedgerDraft _state;
    private readonly ValueList<VoucherEvent> _log;
    private readonly LogTail? _tail;

    private VoucherLedger(LedgerDraft state, ValueList<VoucherEvent> log, LogTail? tail)
    {
        _state = state;
        _log = log;
        _tail = tail;
    }

    /// <summary>The terms of the call.</summary>
    public VoucherTerms Terms => _state.Terms;

    /// <summary>The total budget, including increases.</summary>
    public Euro Budget => Euro.FromCents(_state.Totals.Budget);

    /// <summary>The amount granted and not freed; at most <see cref="Budget"/>.</summary>
    public Euro Committed => Euro.FromCents(_state.Totals.Committed);

    /// <summary>The amount paid; at most <see cref="Committed"/>.</summary>
    public Euro Paid => Euro.FromCents(_state.Totals.Paid);

    /// <summary>The amount left; never negative.</summary>
    public Euro Remaining => Euro.FromCents(_state.Totals.Remaining);

    /// <summary>The number of vouchers or places taken.</summary>
    public int Vouchers => _state.Totals.Held;

    /// <summary>The number of requests.</summary>
    public int Requests => _state.Count;

    /// <summary>The last day of the last window closed; <see langword="null"/> before the first.</summary>
    public LocalDate? ClosedThrough => _state.Totals.ClosedThrough < 0 ? null : Terms.WindowOf(_state.Totals.ClosedThrough).End;

    /// <summary>The moment at which the last event was recorded; <see langword="null"/> before the first.</summary>
    public Instant? LastEventAt => _state.Totals.LastAt;

    /// <summary>
    /// The budgets of the companies, in ordinal order of their codes; empty if the call does not use company budgets.
    /// </summary>
    public ValueList<CompanyState> Companies => _state.Companies()
        .OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new CompanyState(pair.Key, pair.Value)).ToValueList();

    /// <summary>
    /// All requests, in the order in which they are decided. Takes time and memory proportional to their number.
    /// </summary>
    public ValueList<VoucherEntry> Entries => InOrder().Select(Entry).ToValueList();

    /// <summary>The waiting list in order, including requests granted in part that wait for the rest.</summary>
    public ValueList<VoucherEntry> Waiting => _state.Waiting().Select(key => Entry(key.Index)).ToValueList();

    /// <summary>The events applied, in order. Takes time and memory proportional to their number.</summary>
    public ValueList<VoucherEvent> Log
    {
        get
        {
            var late = new List<VoucherEvent>();
            for (LogTail? tail = _tail; tail is not null; tail = tail.Before)
            {
                late.Add(tail.Event);
            }

            late.Reverse();
            return late.Count == 0 ? _log : [.. _log, .. late];
        }
    }

    /// <summary>Opens a ledger without requests.</summary>
    /// <param name="terms">The terms of the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    public static VoucherLedger Open(VoucherTerms terms)
    {
        Guard.Against.Null(terms);
        return new(new StepDraft(terms), [], tail: null);
    }

    /// <summary>
    /// Returns the ledger that results from a log, applied at once: the result is the same as event by event, but much faster.
    /// </summary>
    /// <param name="terms">The terms of the call.</param>
    /// <param name="log">The events, in order.</param>
    /// <returns>The ledger, and the events rejected, which left it unchanged.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static VoucherReplay Replay(VoucherTerms terms, ValueList<VoucherEvent> log)
    {
        Guard.Against.Null(terms);
        Guard.Against.Null(log);
        var draft = new BatchDraft(terms, log.Count);
        var rejected = new List<RejectedEvent>();
        for (int i = 0; i < log.Count; i++)
        {
            if (LedgerEvents.Apply(draft, log[i]) is { } defects)
            {
                rejected.Add(new(i, log[i], defects.ToValueList()));
            }
        }

        ValueList<VoucherEvent> accepted = rejected.Count == 0 ? log : Without(log, rejected);
        return new(new(draft, accepted, tail: null), rejected.ToValueList());
    }

    /// <summary>
    /// Returns the ledger after one more event, with its decisions, or the defects of the event, in which case nothing changes.
    /// </summary>
    /// <param name="event">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="event"/> is <see langword="null"/>.</exception>
    public Validated<VoucherStep> Apply(VoucherEvent @event)
    {
        Guard.Against.Null(@event, nameof(@event));
        StepDraft draft = _state.Fork();
        List<Defect>? defects = LedgerEvents.Apply(draft, @event);
        return Validated<VoucherStep>.From(defects ?? [], () =>
        {
            var ledger = new VoucherLedger(draft, _log, new(@event, _tail));
            return new(ledger, ledger.Decided(draft.Decided!.Concat(draft.Replaced()).Where(index => HasChanged(index, draft))));
        });
    }

    /// <summary>Returns a request with its decision, or <see langword="null"/> if it is not in the ledger.</summary>
    /// <param name="protocol">The protocol number of the request.</param>
    public VoucherEntry? Find(ProtocolNumber protocol) => _state.Find(protocol) is var index and >= 0 ? Entry(index) : null;

    /// <summary>Returns the number of requests in a state.</summary>
    /// <param name="status">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a declared value.</exception>
    public int CountOf(VoucherStatus status)
    {
        Guard.Against.Undeclared(status);
        return Enumerable.Range(0, _state.Count).Count(index => _state.Stored(index).Status == status);
    }

    /// <inheritdoc/>
    public bool Equals(VoucherLedger? other)
    {
        if (other is null || !SameTotals(other) || !Terms.Equals(other.Terms) || Companies != other.Companies)
        {
            return false;
        }

        for (int index = 0; index < _state.Count; index++)
        {
            LedgerRow row = _state.Read(index);
            int there = other._state.Find(row.Request.Protocol);
            if (there < 0 || !row.Says(other._state.Read(there)))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VoucherLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_state.Count, _state.Totals.Budget, _state.Totals.Committed, _state.Totals.Held, _state.Totals.ClosedThrough);

    /// <summary>Returns the totals, in invariant form.</summary>
    public override string ToString() => FormattableString.Invariant($"{Terms}: {Requests} requests, {Committed}/{Budget}");

    private static ValueList<VoucherEvent> Without(ValueList<VoucherEvent> log, List<RejectedEvent> rejected)
    {
        var places = rejected.Select(each => each.Place).ToHashSet();
        return log.Where((_, i) => !places.Contains(i)).ToValueList();
    }

    private bool SameTotals(VoucherLedger other)
    {
        LedgerTotals mine = _state.Totals;
        LedgerTotals theirs = other._state.Totals;
        return (mine.Budget, mine.Committed, mine.Paid, mine.Held) == (theirs.Budget, theirs.Committed, theirs.Paid, theirs.Held)
            && (mine.ClosedThrough, mine.LastAt, _state.Count) == (theirs.ClosedThrough, theirs.LastAt, other._state.Count);
    }

    /// <summary>
    /// Determines whether a request is not as it was: what a household is freed of may reach one of its requests and go to another.
    /// </summary>
    private bool HasChanged(int index, StepDraft after) => index >= _state.Count || !_state.Read(index).Says(after.Read(index));

    private ValueList<VoucherDecision> Decided(IEnumerable<int> indexes) => indexes.Distinct().Select(index => _state.Stored(index).KeyAt(index)).Order()
        .Select(key => new VoucherDecision(Terms, _state.Read(key.Index))).ToValueList();

    private IEnumerable<int> InOrder() =>
        Enumerable.Range(0, _state.Count).Select(index => _state.Stored(index).KeyAt(index)).Order().Select(key => key.Index);

    private VoucherEntry Entry(int index) => new(Terms, _state.Read(index));
}
