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
    private readonly List<int> _queue = [];
    private readonly SortedSet<QueueKey> _inserted = [];
    private readonly Dictionary<string, long> _households = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompanyAccount> _companies = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableSortedDictionary<int, ImmutableList<int>>> _pendingToShare;
    private readonly Lazy<ImmutableSortedSet<QueueKey>> _queueToShare;
    private LedgerRow[] _rows;
    private List<int> _window = [];
    private int _windowNumber = -1;
    private int _count;
    private int _head;

    public BatchDraft(VoucherTerms terms, int expected)
        : base(terms)
    {
        _rows = new LedgerRow[Math.Max(expected, 4)];
        _protocols = new(expected);
        _heads = new(expected);
        foreach (CompanyBudget company in terms.Companies?.Value ?? [])
        {
            _companies[company.Company] = new(company.Amount.Cents, 0, 0);
        }

        _pendingToShare = new(() => _pending.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutableList()));
        _queueToShare = new(() => Queue().Where(index => _rows[index].Queued).Select(index => _rows[index].KeyAt(index)).ToImmutableSortedSet());
    }

    public override int Count => _count;

    public ImmutableSortedDictionary<int, ImmutableList<int>> PendingToShare => _pendingToShare.Value;

    public ImmutableSortedSet<QueueKey> QueueToShare => _queueToShare.Value;

    public override StepDraft Fork() => new(this);

    public override LedgerRow Get(int index) => _rows[index];

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

    public override long HouseholdOf(string household) => _households.GetValueOrDefault(household);

    public override void SetHousehold(string household, long cents) => _households[household] = cents;

    public override bool TryCompany(string company, out CompanyAccount account) => _companies.TryGetValue(company, out account);

    public override void SetCompany(string company, CompanyAccount account) => _companies[company] = account;

    public override IEnumerable<KeyValuePair<string, CompanyAccount>> Companies() => _companies;

    public override bool ComesLast(QueueKey key)
    {
        while (_queue.Count > 0 && !_rows[_queue[^1]].Queued)
        {
            _queue.RemoveAt(_queue.Count - 1);
        }

        _head = Math.Min(_head, _queue.Count);
        return ComesAfterQueue(key) && (_inserted.Count == 0 || _inserted.Max < key);
    }

    public override void Enqueue(QueueKey key)
    {
        // A corrected request may return to a different position; its old position is no longer valid.
        if (_rows[key.Index].Listed && _queue.Remove(key.Index))
        {
            _head = 0;
        }

        if (ComesAfterQueue(key))
        {
            _queue.Add(key.Index);
        }
        else
        {
            _inserted.Add(key);
        }
    }

    /// <summary>The row records that it left the list, which is only cleaned up at its head.</summary>
    public override void Dequeue(QueueKey key) => _inserted.Remove(key);

    public override IEnumerable<int> Queue()
    {
        int head = _head;
        while (head < _queue.Count && !_rows[_queue[head]].Queued)
        {
            head++;
        }

        _head = head;
        QueueKey[] inserted = [.. _inserted];
        int next = 0;
        int end = _queue.Count;
        for (int at = head; at < end; at++)
        {
            int index = _queue[at];
            for (; next < inserted.Length && inserted[next] < _rows[index].KeyAt(index); next++)
            {
                yield return inserted[next].Index;
            }

            yield return index;
        }

        for (; next < inserted.Length; next++)
        {
            yield return inserted[next].Index;
        }
    }

    private bool ComesAfterQueue(QueueKey key) => _queue.Count == 0 || _rows[_queue[^1]].KeyAt(_queue[^1]) < key;
}
