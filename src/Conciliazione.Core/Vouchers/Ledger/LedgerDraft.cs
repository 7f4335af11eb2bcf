using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// The state of a ledger while an event, or a whole log, is being applied. The rules are written once, against this type; a
/// ledger holds a draft that no longer changes.
/// </summary>
internal abstract class LedgerDraft
{
    private object _owner = new();
    private HashSet<string> _touched = new(StringComparer.Ordinal);
    private WaitingList? _list;
    private Instant _from = Instant.MaxValue;
    private Instant _to = Instant.MinValue;
    private int _window;

    private protected LedgerDraft(VoucherTerms terms)
    {
        Terms = terms;
        Totals = new() { Budget = terms.Budget.Value.Cents, ClosedThrough = -1 };
    }

    /// <summary>The key of the one waiting list of a call whose companies have no budgets.</summary>
    public const string NoCompany = "";

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

    public abstract HouseholdAccount HouseholdOf(string household);

    public abstract void SetHousehold(string household, HouseholdAccount account);

    public abstract bool TryCompany(string company, out CompanyAccount account);

    public abstract void SetCompany(string company, CompanyAccount account);

    public abstract IEnumerable<KeyValuePair<string, CompanyAccount>> Companies();

    /// <summary>Determines whether a key comes after all those on the waiting lists.</summary>
    public virtual bool ComesLast(QueueKey key) => Lists().All(list => list.Last < key);

    /// <summary>Returns the waiting lists, as one, in order.</summary>
    public virtual IEnumerable<QueueKey> Waiting() => Lists().SelectMany(list => list.Keys()).Order();

    /// <summary>Returns the waiting list of a company, or the only one; <see langword="null"/> if nobody waits.</summary>
    public virtual WaitingList? ListOf(string company) =>
        Terms.Companies is null ? _list : TryCompany(company, out CompanyAccount account) ? account.List : null;

    /// <summary>Puts a request on its waiting list after all others, when nothing can be given to it.</summary>
    public virtual void Append(int index, in LedgerRow row) => Enqueue(index, row);

    /// <summary>Puts a request on its waiting list, or changes what the list says of it.</summary>
    public void Enqueue(int index, in LedgerRow row)
    {
        string company = CompanyOf(row);
        SetList(company, WaitingList.With(ListOf(company), row.KeyAt(index), row.Reason, NeedOf(row), _owner));
        if (Terms.HouseholdCeiling is not null)
        {
            Await(index, row, waits: row.Status == VoucherStatus.Waiting);
        }
    }

    public void Dequeue(int index, in LedgerRow row)
    {
        string company = CompanyOf(row);
        SetList(company, WaitingList.Without(ListOf(company)!, row.KeyAt(index), _owner));
        if (Terms.HouseholdCeiling is not null)
        {
            Await(index, row, waits: false);
        }
    }

    /// <summary>Notes that the requests of a company may be given more, or must be told something else.</summary>
    public void Touch(string company) => _touched.Add(company);

    /// <summary>Takes the companies touched since the last call.</summary>
    public string[] TakeTouched()
    {
        if (_touched.Count == 0)
        {
            return [];
        }

        string[] touched = [.. _touched];
        _touched.Clear();
        return touched;
    }

    /// <summary>Charges a company, if companies have budgets.</summary>
    public void Charge(VoucherRequest request, long cents)
    {
        if (Terms.Companies is not null && TryCompany(request.Company!, out CompanyAccount account))
        {
            SetCompany(request.Company!, account.Commit(cents));
            Touch(request.Company!);
        }
    }

    /// <summary>
    /// Charges a household, if there is a ceiling: what its other requests need changes with it.
    /// </summary>
    public void ChargeHousehold(int index, VoucherRequest request, long cents)
    {
        if (Terms.HouseholdCeiling is null)
        {
            return;
        }

        HouseholdAccount before = HouseholdOf(request.Household!);
        HouseholdAccount after = before.Commit(cents);
        SetHousehold(request.Household!, after);
        foreach (int other in after.Waiting ?? [])
        {
            LedgerRow row = Get(other);
            if (other != index && NeedOf(row, before.Committed) != NeedOf(row, after.Committed))
            {
                Enqueue(other, row);
            }
        }
    }

    /// <summary>
    /// Returns the amount left to a company, or to all. The total is at least the sum of the companies' budgets: the amount left to
    /// a company is always the tighter limit.
    /// </summary>
    public long LeftTo(string company) =>
        Terms.Companies is not null && TryCompany(company, out CompanyAccount account) ? Math.Min(Totals.Remaining, account.Remaining) : Totals.Remaining;

    /// <summary>Returns the list that a request waits on.</summary>
    public string CompanyOf(in LedgerRow row) => Terms.Companies is null ? NoCompany : row.Request.Company!;

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

    /// <summary>Separates this draft from the one it was copied from.</summary>
    protected void Separate()
    {
        _owner = new();
        _touched = new(StringComparer.Ordinal);
        Decided = [];
    }

    protected void ShareList(WaitingList? list) => _list = list;

    private IEnumerable<WaitingList> Lists() =>
        (Terms.Companies is null ? [_list] : Companies().Select(pair => pair.Value.List)).OfType<WaitingList>();

    private void SetList(string company, WaitingList? list)
    {
        if (Terms.Companies is null)
        {
            _list = list;
        }
        else if (TryCompany(company, out CompanyAccount account))
        {
            SetCompany(company, account with { List = list });
        }

        Touch(company);
    }

    private void Await(int index, in LedgerRow row, bool waits)
    {
        HouseholdAccount account = HouseholdOf(row.Request.Household!);
        if (waits != (account.Waiting?.Contains(index) == true))
        {
            SetHousehold(row.Request.Household!, waits ? account.With(index) : account.Without(index));
        }
    }

    private long NeedOf(in LedgerRow row) =>
        NeedOf(row, Terms.HouseholdCeiling is null ? 0 : HouseholdOf(row.Request.Household!).Committed);

    /// <summary>
    /// Returns what a request on a waiting list needs. A household at its ceiling needs nothing that can be given; a request that is
    /// told the wrong thing about its household needs zero, so that it is found and told.
    /// </summary>
    private long NeedOf(in LedgerRow row, long household)
    {
        if (row.Status == VoucherStatus.Granted || Terms.HouseholdCeiling is not { } ceiling)
        {
            return row.Due - row.Granted;
        }

        long need = Math.Min(Terms.Amount.Cents(row.Request.Amount), ceiling.Value.Cents - household);
        bool exhausted = need <= 0 && !Terms.Amount.IsFree;
        return exhausted != row.WaitsForHousehold ? 0 : exhausted ? long.MaxValue : need;
    }
}
