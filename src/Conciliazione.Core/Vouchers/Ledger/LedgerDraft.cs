using System.Collections.Immutable;
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
    private Dictionary<int, QueueKey> _firsts = [];
    private ImmutableDictionary<string, int> _companies = ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);
    private Instant _from = Instant.MaxValue;
    private Instant _to = Instant.MinValue;
    private int _window;

    private protected LedgerDraft(VoucherTerms terms)
    {
        Terms = terms;
        Totals = new() { Budget = terms.Budget.Value.Cents, ClosedThrough = -1 };
    }

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

    /// <summary>The number of accounts: one a company with a budget, or a single one if companies have none.</summary>
    public abstract int Accounts { get; }

    public abstract CompanyAccount Account(int company);

    /// <summary>Changes an account, or adds the next one.</summary>
    public abstract void SetAccount(int company, CompanyAccount account);

    /// <summary>Returns the companies with a budget, each with its account.</summary>
    public IEnumerable<KeyValuePair<string, CompanyAccount>> Companies() => _companies.Select(pair => KeyValuePair.Create(pair.Key, Account(pair.Value)));

    /// <summary>Returns the number of the account that a request is granted from; -1 if its company has no budget.</summary>
    public int CompanyOf(VoucherRequest request) =>
        Terms.Companies is null ? 0 : request.Company is { } company && _companies.TryGetValue(company, out int number) ? number : -1;

    /// <summary>Raises the budget of a company, which may be new, or of the whole call.</summary>
    public void Raise(string? company, long cents)
    {
        int number = 0;
        if (company is not null && !_companies.TryGetValue(company, out number))
        {
            AddCompany(company, budget: 0);
            number = Accounts - 1;
        }

        SetAccount(number, Account(number).Raise(cents));
        Touched.Add(number);
    }

    /// <summary>Determines whether a key comes after all those on the waiting lists.</summary>
    public virtual bool ComesLast(QueueKey key) => Lists().All(list => list.Last < key);

    /// <summary>Returns the waiting lists, as one, in order.</summary>
    public virtual IEnumerable<QueueKey> Waiting() => Lists().SelectMany(list => list.Keys()).Order();

    /// <summary>Returns the waiting list of a company, or the only one; <see langword="null"/> if nobody waits.</summary>
    public virtual WaitingList? ListOf(int company) => Account(company).List;

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
        SetList(row.Company, WaitingList.Without(ListOf(row.Company)!, row.KeyAt(index), _owner));
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
        if (row.WaitsForHousehold && PlaceTells && FirstOf(row.Company) < row.KeyAt(index))
        {
            row.Reason = VoucherReason.WaitsBehindCompany;
        }

        return row;
    }

    /// <summary>Returns the rows whose reason the current event has changed by their place only.</summary>
    public IEnumerable<int> Replaced()
    {
        foreach ((int company, QueueKey before) in _firsts)
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
    public HashSet<int> Touched { get; private set; } = [];

    /// <summary>Starts a pass over the waiting lists. A draft has a single one, since a pass for each event of a log would be garbage.</summary>
    public QueuePass StartPass()
    {
        _pass ??= new(this);
        _pass.Start();
        return _pass;
    }

    /// <summary>Charges a company, or the whole call.</summary>
    public void Charge(int company, long cents)
    {
        SetAccount(company, Account(company).Commit(cents));
        Touched.Add(company);
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
        NeedLess(after.One);
        foreach (int other in after.Others ?? [])
        {
            NeedLess(other);
        }

        void NeedLess(int other)
        {
            if (other < 0 || other == index)
            {
                return;
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
    public long LeftTo(int company) => Math.Min(Totals.Remaining, Account(company).Remaining);

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
        Touched = [];
        _firsts = [];
        Decided = [];
    }

    /// <summary>Opens the accounts that the terms name.</summary>
    protected void OpenAccounts()
    {
        if (Terms.Companies is null)
        {
            SetAccount(0, new(Terms.Budget.Value.Cents, 0, 0, List: null));
        }

        foreach (CompanyBudget company in Terms.Companies?.Value ?? [])
        {
            AddCompany(company.Company, company.Amount.Cents);
        }
    }

    /// <summary>Takes over the companies of a finished draft, whose accounts have been copied.</summary>
    protected void ShareCompanies(LedgerDraft done) => _companies = done._companies;

    private void AddCompany(string company, long budget)
    {
        _companies = _companies.Add(company, Accounts);
        SetAccount(Accounts, new(budget, 0, 0, List: null));
    }

    /// <summary>Whether requests may wait for their household and behind others of their company.</summary>
    private bool PlaceTells => Terms is { Companies: not null, HouseholdCeiling: not null, Shortfall.Value: ShortfallPolicy.Stop };

    private QueueKey FirstOf(int company) => ListOf(company)?.FirstForCompany ?? QueueKey.AfterAll;

    private IEnumerable<WaitingList> Lists() => Enumerable.Range(0, Accounts).Select(company => Account(company).List).OfType<WaitingList>();

    private void SetList(int company, WaitingList? list)
    {
        if (Decided is not null && PlaceTells && !_firsts.ContainsKey(company))
        {
            _firsts.Add(company, FirstOf(company));
        }

        SetAccount(company, Account(company) with { List = list });
        Touched.Add(company);
    }

    private void Write(int index, in LedgerRow row, long need) =>
        SetList(row.Company, WaitingList.With(ListOf(row.Company), row.KeyAt(index), row.Reason, need, _owner));

    /// <summary>Notes whether a request is one of its household that wait for a voucher; returns the amount committed to the household.</summary>
    private long Await(int index, in LedgerRow row, bool waits)
    {
        HouseholdAccount account = HouseholdOf(row.Request.Household!);
        if (waits != account.Awaits(index))
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
