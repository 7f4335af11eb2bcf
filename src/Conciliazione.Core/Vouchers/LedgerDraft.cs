using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// The state of a ledger while one event, or a whole log, is worked into it. The rules are written once, against this; a ledger
/// holds a draft that nobody changes any more.
/// </summary>
internal abstract class LedgerDraft
{
    private Instant _from = Instant.MaxValue;
    private Instant _to = Instant.MinValue;
    private int _window;

    private protected LedgerDraft(VoucherTerms terms)
    {
        Terms = terms;
        Totals = new() { Budget = terms.Budget.Value.Cents, ClosedThrough = -1, LeastNeed = long.MaxValue };
    }

    public VoucherTerms Terms { get; }

    public LedgerTotals Totals;

    /// <summary>The rows decided by the event at hand, where somebody wants to know.</summary>
    public List<int>? Decided { get; protected set; }

    public abstract int Count { get; }

    /// <summary>A draft of its own, for the next event.</summary>
    public abstract StepDraft Fork();

    public abstract LedgerRow Get(int index);

    public abstract void Set(int index, in LedgerRow row);

    /// <summary>Where a request stands; -1 where it does not.</summary>
    public abstract int Find(ProtocolNumber protocol);

    /// <summary>Adds a pending request, unless its protocol number is there.</summary>
    public abstract bool TryAdd(in LedgerRow row);

    /// <summary>The rows of the earliest window up to one that has any, pending no longer, in no order; good until the next call.</summary>
    public abstract Span<QueueKey> TakePending(int window);

    /// <summary>The last request of a stem; -1 for none.</summary>
    public abstract int HeadOf(ulong stem);

    public abstract void SetHead(ulong stem, int index);

    public abstract long HouseholdOf(string household);

    public abstract void SetHousehold(string household, long cents);

    public abstract bool TryCompany(string company, out CompanyAccount account);

    public abstract void SetCompany(string company, CompanyAccount account);

    public abstract IEnumerable<KeyValuePair<string, CompanyAccount>> Companies();

    /// <summary>Whether a key comes after all those that are on the waiting list.</summary>
    public abstract bool ComesLast(QueueKey key);

    public abstract void Enqueue(QueueKey key);

    public abstract void Dequeue(QueueKey key);

    /// <summary>The waiting list in order, as it stands now; may hold rows that left it.</summary>
    public abstract IEnumerable<int> Queue();

    /// <summary>The window in which a moment falls.</summary>
    public int WindowOf(Instant moment)
    {
        // Requests come in about the order of their arrival: the zone is asked once a window, not once a request.
        if (moment < _from || moment >= _to)
        {
            _window = Terms.NumberOf(Calendars.ItalianTime.DayOf(moment));
            _from = Terms.StartOf(_window);
            _to = Terms.StartOf(_window + 1);
        }

        return _window;
    }
}
