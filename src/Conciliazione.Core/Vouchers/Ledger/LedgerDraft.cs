using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// The state of a ledger while an event, or a whole log, is being applied. The rules are written once, against this type; a
/// ledger holds a draft that no longer changes.
/// </summary>
internal abstract class LedgerDraft
{
    private Instant _from = Instant.MaxValue;
    private Instant _to = Instant.MinValue;
    private int _window;

    private protected LedgerDraft(VoucherTerms terms)
    {
        Terms = terms;
        Totals = new() { Budget = terms.Budget.Value.Cents, ClosedThrough = -1, MinimumNeed = long.MaxValue };
    }

    public VoucherTerms Terms { get; }

    public LedgerTotals Totals;

    /// <summary>The rows decided by the current event, if they are being tracked.</summary>
    public List<int>? Decided { get; protected set; }

    public abstract int Count { get; }

    /// <summary>Creates a separate draft for the next event.</summary>
    public abstract StepDraft Fork();

    public abstract LedgerRow Get(int index);

    public abstract void Set(int index, in LedgerRow row);

    /// <summary>Returns the index of a request; -1 if it is not in the ledger.</summary>
    public abstract int Find(ProtocolNumber protocol);

    /// <summary>Adds a pending request, unless its protocol number is already present.</summary>
    public abstract bool TryAdd(in LedgerRow row);

    /// <summary>
    /// Takes the pending rows of the earliest window that has any, up to the given one, in no particular order; valid until the
    /// next call.
    /// </summary>
    public abstract Span<QueueKey> TakePending(int window);

    /// <summary>Returns the last request of a stem; -1 if there is none.</summary>
    public abstract int HeadOf(ulong stem);

    public abstract void SetHead(ulong stem, int index);

    public abstract long HouseholdOf(string household);

    public abstract void SetHousehold(string household, long cents);

    public abstract bool TryCompany(string company, out CompanyAccount account);

    public abstract void SetCompany(string company, CompanyAccount account);

    public abstract IEnumerable<KeyValuePair<string, CompanyAccount>> Companies();

    /// <summary>Determines whether a key comes after all those on the waiting list.</summary>
    public abstract bool ComesLast(QueueKey key);

    public abstract void Enqueue(QueueKey key);

    public abstract void Dequeue(QueueKey key);

    /// <summary>Returns the current waiting list, in order; it may include rows that have left it.</summary>
    public abstract IEnumerable<int> Queue();

    /// <summary>Returns the window in which a moment falls.</summary>
    public int WindowOf(Instant moment)
    {
        // Requests come roughly in order of arrival: the time zone is consulted once per window instead of once per request.
        if (moment < _from || moment >= _to)
        {
            _window = Terms.NumberOf(Calendars.ItalianTime.DayOf(moment));
            _from = Terms.StartOf(_window);
            _to = Terms.StartOf(_window + 1);
        }

        return _window;
    }
}
