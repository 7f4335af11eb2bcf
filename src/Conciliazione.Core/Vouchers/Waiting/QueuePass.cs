using Conciliazione.Certificates;

namespace Conciliazione.Vouchers;

/// <summary>
/// One pass over the waiting lists, in order, as if it were over every request: it stops only at those whose state may change, and at
/// the first that waits, since no request is shown as waiting behind one that has left.
/// </summary>
internal sealed class QueuePass
{
    private static readonly uint Fresh = WaitingList.SetOf(VoucherReason.None);
    private static readonly uint Voucher = WaitingList.SetOf(VoucherReason.WaitsForVoucher);
    private static readonly uint Household = WaitingList.SetOf(VoucherReason.WaitsForHousehold);
    private static readonly uint Part = WaitingList.SetOf(VoucherReason.GrantedInPart);
    private static readonly uint BehindCompany = WaitingList.SetOf(VoucherReason.WaitsBehindCompany);

    private readonly LedgerDraft _draft;
    private readonly VoucherTerms _terms;
    private readonly bool _stop;
    private readonly HashSet<int> _companies = [];
    private readonly HashSet<int> _behind = [];
    private readonly PriorityQueue<int, QueueKey> _next = new();
    private QueueKey _after = QueueKey.BeforeAll;
    private bool _anybodyWaits;
    private bool _full;

    public QueuePass(LedgerDraft draft)
    {
        _draft = draft;
        _terms = draft.Terms;
        _stop = draft.Terms.Shortfall.Value == ShortfallPolicy.Stop;
    }

    /// <summary>Whether all the requests that follow wait behind another.</summary>
    public bool BehindAll { get; private set; }

    private bool IsFull => _terms.Vouchers is { } maximum && _draft.Totals.Held >= maximum.Value;

    /// <summary>Starts with the companies touched, or with all if vouchers are counted.</summary>
    public void Start()
    {
        _companies.Clear();
        _full = IsFull;
        if (_terms.Companies is null)
        {
            _draft.Touched.Add(0);
        }
        else if (_terms.Vouchers is not null)
        {
            TouchAll();
        }

        Restart();
    }

    /// <summary>Goes back to the start, to the companies that the last pass has been to.</summary>
    public void Restart()
    {
        _after = QueueKey.BeforeAll;
        _anybodyWaits = false;
        BehindAll = false;
        _behind.Clear();
        _next.Clear();
        foreach (int company in _companies)
        {
            _draft.Touched.Add(company);
        }
    }

    /// <summary>Determines whether another request of the same company waits ahead of a request.</summary>
    public bool IsBehindCompany(in LedgerRow row) => _behind.Contains(row.Company);

    /// <summary>Finds the next request to offer something to.</summary>
    public bool TryNext(out int index)
    {
        foreach (int company in _draft.Touched)
        {
            _companies.Add(company);
            Look(company);
        }

        _draft.Touched.Clear();

        index = -1;
        while (index < 0 && _next.TryDequeue(out _, out QueueKey key))
        {
            if (key > _after)
            {
                _after = key;
                index = key.Index;
            }
        }

        return index >= 0;
    }

    /// <summary>Moves on behind a request, after an offer.</summary>
    /// <param name="row">The request.</param>
    /// <param name="waits">Whether it is still on the waiting list.</param>
    public void GoBehind(in LedgerRow row, bool waits)
    {
        bool behindAll = BehindAll;
        if (waits && !row.WaitsForHousehold)
        {
            _anybodyWaits = true;
            BehindAll |= _stop && row.WaitsForAll;
            if (_stop && row.WaitsForCompany)
            {
                _behind.Add(row.Company);
            }
        }

        _draft.Touched.Add(row.Company);
        if (_terms.Companies is not null && (BehindAll != behindAll || IsFull != _full))
        {
            TouchAll();
        }

        _full = IsFull;
    }

    private void TouchAll()
    {
        for (int company = 0; company < _draft.Accounts; company++)
        {
            _draft.Touched.Add(company);
        }
    }

    private void Look(int company)
    {
        if (_draft.ListOf(company) is not { } list)
        {
            return;
        }

        // A company may be touched in mid-pass, when a grant changes what is due to a sibling there: whoever waits before this place
        // was not visited, and still blocks the others.
        bool behind = _behind.Contains(company);
        if (!behind && _stop && _terms.Companies is not null && list.FirstForCompany <= _after)
        {
            behind = _behind.Add(company);
        }

        (uint reasons, long atMost) = Sought(company, list, behind);
        if (list.TryFind(_after, reasons, atMost, out QueueKey found))
        {
            _next.Enqueue(company, found);
        }
    }

    /// <summary>Returns the reasons, and the need up to which, an offer may change the state of a request.</summary>
    private (uint Reasons, long AtMost) Sought(int company, WaitingList list, bool behind)
    {
        const long NoAmount = -1;
        bool single = _terms.Companies is null;
        long left = _draft.LeftTo(company);
        if (single && _anybodyWaits && (BehindAll || NothingMore(list)))
        {
            return (Fresh, NoAmount);
        }

        if (BehindAll)
        {
            return (~WaitingList.SetOf(VoucherReason.WaitsBehindOthers), NoAmount);
        }

        if (behind)
        {
            // Those that wait for their household are told by their place that they wait behind another: see LedgerDraft.Read.
            return (~(BehindCompany | Household), NoAmount);
        }

        bool first = _stop || (single && !_anybodyWaits);
        if (_full)
        {
            return (first ? uint.MaxValue : ~(Voucher | (left > 0 ? 0 : Part)), NoAmount);
        }

        bool part = _terms.Shortfall.Value == ShortfallPolicy.Part && left > 0;
        return (first || part ? ~Household : Fresh | Voucher, left);
    }

    /// <summary>Determines whether no request on the only list can be given anything.</summary>
    private bool NothingMore(WaitingList list)
    {
        bool counted = _terms.HouseholdCeiling is null && !_terms.Amount.IsFree;
        return _terms.Shortfall.Value == ShortfallPolicy.Part
            ? counted && _draft.Totals.Remaining == 0
            : _full || (counted && _draft.Totals.Remaining < list.MinimumNeed);
    }
}
