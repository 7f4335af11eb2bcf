using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>A draft for a whole log, made of arrays and tables that grow in place.</summary>
internal sealed class BatchDraft : LedgerDraft
{
    private readonly KeyTable _protocols;
    private readonly KeyTable _heads;
    private readonly SortedDictionary<int, List<int>> _pending = [];
    private readonly List<QueueKey> _taken = [];
    private readonly List<int> _appended = [];
    private readonly Dictionary<string, HouseholdAccount> _households = new(StringComparer.Ordinal);
    private readonly List<CompanyAccount> _accounts = [];
    private readonly Lazy<ImmutableSortedDictionary<int, ImmutableList<int>>> _pendingToShare;
    private readonly Lazy<ImmutableList<CompanyAccount>> _accountsToShare;
    private LedgerRow[] _rows;
    private List<int> _window = [];
    private int _windowNumber = -1;
    private int _count;

    public BatchDraft(VoucherTerms terms, int expected)
        : base(terms)
    {
        _rows = new LedgerRow[Math.Max(expected, 4)];
        _protocols = new(expected);
        _heads = new(expected);
        OpenAccounts();
        _pendingToShare = new(() => _pending.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutableList()));
        _accountsToShare = new(() =>
        {
            PutAppended();
            return [.. _accounts];
        });
    }

    public override int Count => _count;

    public override int Accounts => _accounts.Count;

    public ImmutableSortedDictionary<int, ImmutableList<int>> PendingToShare => _pendingToShare.Value;

    public ImmutableList<CompanyAccount> AccountsToShare => _accountsToShare.Value;

    public override StepDraft Fork() => new(this);

    public override LedgerRow Stored(int index) => _rows[index];

    public override void Set(int index, in LedgerRow row) => _rows[index] = row;

    public override int Find(ProtocolNumber protocol) => _protocols[(ulong)protocol.Key];

    public override bool TryAdd(in LedgerRow row)
    {
        if (!_protocols.TryAdd((ulong)row.Request.Protocol.Key, _count))
        {
            return false;
        }

        if (_count == _rows.Length)
        {
            Array.Resize(ref _rows, _count * 2);
        }

        if (row.Window != _windowNumber)
        {
            if (!_pending.TryGetValue(row.Window, out List<int>? window))
            {
                _pending.Add(row.Window, window = []);
            }

            (_windowNumber, _window) = (row.Window, window);
        }

        _window.Add(_count);
        _rows[_count++] = row;
        return true;
    }

    public override Span<QueueKey> TakePending(int window)
    {
        _taken.Clear();
        while (_taken.Count == 0 && _pending.Count > 0 && _pending.Keys.First() is var number && number <= window)
        {
            foreach (int index in _pending[number])
            {
                if (_rows[index].Status == VoucherStatus.Pending)
                {
                    _taken.Add(_rows[index].KeyAt(index));
                }
            }

            _pending.Remove(number);
        }

        _windowNumber = -1;
        return CollectionsMarshal.AsSpan(_taken);
    }

    public override int HeadOf(ulong stem) => _heads[stem];

    public override void SetHead(ulong stem, int index) => _heads[stem] = index;

    public override HouseholdAccount HouseholdOf(string household) => _households.GetValueOrDefault(household);

    public override void SetHousehold(string household, HouseholdAccount account) => _households[household] = account;

    public override CompanyAccount Account(int company) => _accounts[company];

    public override void SetAccount(int company, CompanyAccount account)
    {
        if (company == _accounts.Count)
        {
            _accounts.Add(account);
        }
        else
        {
            _accounts[company] = account;
        }
    }

    public override bool ComesLast(QueueKey key) =>
        _appended.Count > 0 ? _rows[_appended[^1]].KeyAt(_appended[^1]) < key : base.ComesLast(key);

    public override IEnumerable<QueueKey> Waiting()
    {
        _ = AccountsToShare;
        return base.Waiting();
    }

    /// <summary>
    /// Most calls have one list, to which requests are only appended: they are put into the tree when something is freed.
    /// </summary>
    public override void Append(int index, in LedgerRow row)
    {
        if (Terms.Companies is null)
        {
            _appended.Add(index);
        }
        else
        {
            base.Append(index, row);
        }
    }

    public override WaitingList? ListOf(int company)
    {
        PutAppended();
        return base.ListOf(company);
    }

    private void PutAppended()
    {
        if (_appended.Count == 0)
        {
            return;
        }

        int[] appended = [.. _appended];
        _appended.Clear();
        foreach (int index in appended)
        {
            Enqueue(index, _rows[index]);
        }
    }
}
