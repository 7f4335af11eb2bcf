using Conciliazione.Certificates;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// The state of a ledger while an event, or a whole log, is being applied. The rules are written once, against this type; a
/// ledger holds a draft that no longer changes.
/// </summary>
internal abstract class LedgerDraft
{
    private object _owner = new();
    private QueuePass? _pass;
    private Dictionary<string, QueueKey> _firsts = new(StringComparer.Ordinal);
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

    /// <summary>Returns a row as it is stored; its reason is that of <see cref="Read"/>.</summary>
    public abstract LedgerRow Stored(int index);

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
        long household = Terms.HouseholdCeiling is null ? 0 : Await(index, row, waits: row.Status == VoucherStatus.Waiting);
        Write(index, row, NeedOf(row, household));
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

    /// <summary>
    /// Returns a row with its reason. A request whose household has reached its ceiling waits for its household as long as no other
    /// waits for the company ahead of it: which of the two is a matter of its place, so that a new first of the company need not be
    /// written into all that follow.
    /// </summary>
    public LedgerRow Read(int index)
    {
        LedgerRow row = Stored(index);
        if (row.WaitsForHousehold && PlaceTells && FirstOf(CompanyOf(row)) < row.KeyAt(index))
        {
            row.Reason = VoucherReason.WaitsBehindCompany;
        }

        return row;
    }

    /// <summary>Returns the rows whose reason the current event has changed by their place only.</summary>
    public IEnumerable<int> Replaced()
    {
        foreach ((string company, QueueKey before) in _firsts)
        {
            QueueKey after = FirstOf(company);
            (QueueKey from, QueueKey to) = before < after ? (before, after) : (after, before);
            foreach (QueueKey key in ListOf(company)?.KeysOf(VoucherReason.WaitsForHousehold, from, to) ?? [])
            {
                yield return key.Index;
            }
        }
    }

    /// <summary>The companies whose requests may be given more, or must be told something else, until a pass has looked at them.</summary>
    public HashSet<string> Touched { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Starts a pass over the waiting lists. A draft has a single one, since a pass for each event of a log would be garbage.</summary>
    public QueuePass StartPass()
    {
        _pass ??= new(this);
        _pass.Start();
        return _pass;
    }

    /// <summary>Charges a company, if companies have budgets.</summary>
    public void Charge(VoucherRequest request, long cents)
    {
        if (Terms.Companies is not null && TryCompany(request.Company!, out CompanyAccount account))
        {
            SetCompany(request.Company!, account.Commit(cents));
            Touched.Add(request.Company!);
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
            if (other == index)
            {
                continue;
            }

            LedgerRow row = Stored(other);
            long need = NeedOf(row, after.Committed);
            if (need != NeedOf(row, before.Committed))
            {
                Write(other, row, need);
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
        _pass = null;
        Touched = new(StringComparer.Ordinal);
        _firsts = new(StringComparer.Ordinal);
        Decided = [];
    }

    protected void ShareList(WaitingList? list) => _list = list;

    /// <summary>Whether requests may wait for their household and behind others of their company.</summary>
    private bool PlaceTells => Terms is { Companies: not null, HouseholdCeiling: not null, Shortfall.Value: ShortfallPolicy.Stop };

    private QueueKey FirstOf(string company) => ListOf(company)?.FirstForCompany ?? QueueKey.AfterAll;

    private IEnumerable<WaitingList> Lists() =>
        (Terms.Companies is null ? [_list] : Companies().Select(pair => pair.Value.List)).OfType<WaitingList>();

    private void SetList(string company, WaitingList? list)
    {
        if (Decided is not null && PlaceTells && !_firsts.ContainsKey(company))
        {
            _firsts.Add(company, FirstOf(company));
        }

        if (Terms.Companies is null)
        {
            _list = list;
        }
        else if (TryCompany(company, out CompanyAccount account))
        {
            SetCompany(company, account with { List = list });
        }

        Touched.Add(company);
    }

    private void Write(int index, in LedgerRow row, long need)
    {
        string company = CompanyOf(row);
        SetList(company, WaitingList.With(ListOf(company), row.KeyAt(index), row.Reason, need, _owner));
    }

    /// <summary>Notes whether a request is one of its household that wait for a voucher; returns the amount committed to the household.</summary>
    private long Await(int index, in LedgerRow row, bool waits)
    {
        HouseholdAccount account = HouseholdOf(row.Request.Household!);
        if (waits != (account.Waiting?.Contains(index) == true))
        {
            SetHousehold(row.Request.Household!, waits ? account.With(index) : account.Without(index));
        }

        return account.Committed;
    }

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
