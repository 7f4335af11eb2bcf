using System.Collections.Immutable;

namespace Conciliazione.Vouchers;

/// <summary>
/// A draft for one event: persistent collections on top of a batch, if any, so that earlier ledgers do not change.
/// </summary>
internal sealed class StepDraft : LedgerDraft
{
    private readonly BatchDraft? _base;
    private ImmutableDictionary<int, LedgerRow> _rows = ImmutableDictionary<int, LedgerRow>.Empty;
    private ImmutableDictionary<long, int> _protocols = ImmutableDictionary<long, int>.Empty;
    private ImmutableDictionary<ulong, int> _heads = ImmutableDictionary<ulong, int>.Empty;
    private ImmutableDictionary<string, HouseholdAccount> _households = ImmutableDictionary.Create<string, HouseholdAccount>(StringComparer.Ordinal);
    private ImmutableList<CompanyAccount> _accounts = [];
    private ImmutableSortedDictionary<int, ImmutableList<int>> _pending = ImmutableSortedDictionary<int, ImmutableList<int>>.Empty;
    private int _count;

    public StepDraft(VoucherTerms terms)
        : base(terms) => OpenAccounts();

    /// <summary>Creates a draft on top of a finished batch.</summary>
    public StepDraft(BatchDraft done)
        : base(done.Terms)
    {
        _base = done;
        _accounts = done.AccountsToShare;
        _pending = done.PendingToShare;
        ShareCompanies(done);
        _count = done.Count;
        Totals = done.Totals;
        Decided = [];
    }

    public override int Count => _count;

    public override int Accounts => _accounts.Count;

    public override StepDraft Fork()
    {
        var fork = (StepDraft)MemberwiseClone();
        fork.Separate();
        return fork;
    }

    public override LedgerRow Stored(int index) => _rows.TryGetValue(index, out LedgerRow row) ? row : _base!.Stored(index);

    public override void Set(int index, in LedgerRow row) => _rows = _rows.SetItem(index, row);

    public override int Find(ProtocolNumber protocol) =>
        _protocols.TryGetValue(protocol.Key, out int index) ? index : _base?.Find(protocol) ?? -1;

    public override bool TryAdd(in LedgerRow row)
    {
        ProtocolNumber protocol = row.Request.Protocol;
        if (Find(protocol) >= 0)
        {
            return false;
        }

        int index = _count++;
        _protocols = _protocols.Add(protocol.Key, index);
        _rows = _rows.Add(index, row);
        _pending = _pending.SetItem(row.Window, _pending.GetValueOrDefault(row.Window, []).Add(index));
        return true;
    }

    public override Span<QueueKey> TakePending(int window)
    {
        QueueKey[] keys = [];
        while (keys.Length == 0 && !_pending.IsEmpty && _pending.First() is var earliest && earliest.Key <= window)
        {
            keys =
            [
                .. earliest.Value.Select(index => (Row: Stored(index), Index: index))
                    .Where(pair => pair.Row.Status == VoucherStatus.Pending).Select(pair => pair.Row.KeyAt(pair.Index)),
            ];
            _pending = _pending.Remove(earliest.Key);
        }

        return keys;
    }

    public override int HeadOf(ulong stem) => _heads.TryGetValue(stem, out int index) ? index : _base?.HeadOf(stem) ?? -1;

    public override void SetHead(ulong stem, int index) => _heads = _heads.SetItem(stem, index);

    public override HouseholdAccount HouseholdOf(string household) =>
        _households.TryGetValue(household, out HouseholdAccount account) ? account : _base?.HouseholdOf(household) ?? default;

    public override void SetHousehold(string household, HouseholdAccount account) => _households = _households.SetItem(household, account);

    public override CompanyAccount Account(int company) => _accounts[company];

    public override void SetAccount(int company, CompanyAccount account) =>
        _accounts = company == _accounts.Count ? _accounts.Add(account) : _accounts.SetItem(company, account);
}
