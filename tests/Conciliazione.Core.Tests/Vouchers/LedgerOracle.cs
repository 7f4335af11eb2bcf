using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Tests.Vouchers;

/// <summary>
/// The ledger once more, as plainly as it can be written: one mutable list, everything looked for anew after each event. Events handed
/// in are right. It knows states and amounts, no reasons.
/// </summary>
internal sealed class LedgerOracle(VoucherTerms terms)
{
    private readonly List<Line> _lines = [];
    private readonly Dictionary<string, long> _companies = (terms.Companies?.Value ?? []).ToDictionary(each => each.Company, each => each.Amount.Cents, StringComparer.Ordinal);
    private long _budget = terms.Budget.Value.Cents;
    private int _closed = -1;

    // Counted anew before each pass over the waiting list.
    private long _committed;
    private int _held;

    public long Budget => _budget;

    public long Committed => _lines.Sum(line => line.Granted);

    public IEnumerable<(ProtocolNumber Protocol, VoucherStatus Status, long Granted, long Paid)> Lines =>
        _lines.Select(line => (line.Request.Protocol, line.Status, line.Granted, line.Paid));

    public void Apply(VoucherEvent @event)
    {
        Line? line = _lines.Find(each => each.Request.Protocol == @event.Protocol);
        switch (@event)
        {
            case VoucherEvent.Requested x:
                int own = WindowOf(ItalianTime.DayOf(x.Asked.Arrived));
                bool late = own <= _closed && terms.Late.Value == LateRegistration.NextWindow;
                _lines.Add(new(x.Asked) { Window = late ? _closed + 1 : own });
                break;
            case VoucherEvent.WindowClosed x:
                Close(WindowOf(x.Day));
                break;
            case VoucherEvent.BudgetIncreased x:
                _budget += x.Amount.Cents;
                if (x.Company is not null)
                {
                    _companies[x.Company] = _companies.GetValueOrDefault(x.Company) + x.Amount.Cents;
                }

                break;
            case VoucherEvent.Withdrawn:
                line!.End(VoucherStatus.Withdrawn);
                break;
            case VoucherEvent.Expired:
                line!.End(VoucherStatus.Expired);
                break;
            case VoucherEvent.Spent x:
                line!.Paid += x.Amount.Cents;
                line.Status = line.Paid == line.Due ? VoucherStatus.Used : line.Status;
                break;
            case VoucherEvent.Settled x:
                line!.Paid = Math.Max(line.Paid, Math.Min(line.Granted, Math.Min(x.Receipts.Cents, terms.Amount.Due(line.Request.Amount.On(x.Receipts))!.Value.Cents)));
                line.End(VoucherStatus.Refunded);
                break;
            case VoucherEvent.AppealUpheld x:
                Readmit(line!, x.Corrected);
                break;
            case VoucherEvent.Reviewed { Admitted: true } x:
                Readmit(line!, x.Completed);
                break;
            case VoucherEvent.Reviewed:
                line!.Status = VoucherStatus.Refused;
                break;
        }

        if (@event is not VoucherEvent.Requested)
        {
            Offer();
        }
    }

    private void Readmit(Line line, VoucherRequest? corrected)
    {
        line.Request = corrected ?? line.Request;
        bool shown = !line.VariantShown && Others(line).Count > 0;
        line.VariantShown |= shown;
        line.Status = shown ? VoucherStatus.Unclear : VoucherStatus.Waiting;
    }

    private void Close(int window)
    {
        foreach (IGrouping<int, Line> each in _lines.Where(line => line.Status == VoucherStatus.Pending && line.Window <= window)
            .GroupBy(line => line.Window).OrderBy(group => group.Key).ToList())
        {
            foreach (Line line in InOrder(each))
            {
                line.Status = Admit(line);
            }

            Offer();
        }

        _closed = window;
    }

    private VoucherStatus Admit(Line line)
    {
        VoucherRequest request = line.Request;
        List<Line> others = Others(line);
        if (request.Check.Verdict == Verdict.NotMet
            || (terms.Companies is not null && !_companies.ContainsKey(request.Company ?? ""))
            || others.Exists(other => other.Request.Beneficiary == request.Beneficiary))
        {
            return VoucherStatus.Refused;
        }

        bool lacks = (terms.OneEach is not null && request.Beneficiary is null) || (terms.HouseholdCeiling is not null && request.Household is null);
        if (request.Check.Verdict == Verdict.Unclear || !request.Check.IsExamined || lacks || terms.Amount.Due(request.Amount) is null)
        {
            return VoucherStatus.Unclear;
        }

        if (terms.Amount.Due(request.Amount) == Euro.Zero)
        {
            return VoucherStatus.Refused;
        }

        line.VariantShown |= others.Count > 0;
        return line.VariantShown ? VoucherStatus.Unclear : VoucherStatus.Waiting;
    }

    private List<Line> Others(Line line) => line.Request.Beneficiary is not { } beneficiary || terms.OneEach is null
        ? []
        : _lines.FindAll(other => other != line && other.Status is not (VoucherStatus.Pending or VoucherStatus.Refused)
            && (other.Status != VoucherStatus.Withdrawn || other.Paid > 0)
            && other.Request.Beneficiary?.MayBeSamePersonAs(beneficiary) == true);

    private void Offer()
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            _committed = Committed;
            _held = _lines.Count(line => line.Status == VoucherStatus.Granted || line.Paid > 0);
            bool stopped = false;
            var stoppedCompanies = new HashSet<string>(StringComparer.Ordinal);
            foreach (Line line in InOrder(_lines.Where(each => each.Status == VoucherStatus.Waiting || (each.Status == VoucherStatus.Granted && each.Granted < each.Due))).ToList())
            {
                if (stopped || (line.Request.Company is { } behind && stoppedCompanies.Contains(behind)))
                {
                    continue;
                }

                (bool more, Blocks blocks) = Offer(line);
                changed |= more;
                if (terms.Shortfall.Value == ShortfallPolicy.Stop)
                {
                    stopped |= blocks == Blocks.All;
                    if (blocks == Blocks.Company)
                    {
                        stoppedCompanies.Add(line.Request.Company!);
                    }
                }
            }
        }
    }

    private (bool Changed, Blocks Whom) Offer(Line line)
    {
        bool first = line.Status == VoucherStatus.Waiting;
        if (first && terms.Vouchers is { } maximum && _held >= maximum.Value)
        {
            return (false, Blocks.All);
        }

        if (first)
        {
            line.Due = terms.Amount.Due(line.Request.Amount)!.Value.Cents;
            if (terms.HouseholdCeiling is { } ceiling)
            {
                long has = _lines.Where(other => other.Request.Household == line.Request.Household).Sum(other => other.Status == VoucherStatus.Granted ? other.Due : other.Granted);
                line.Due = Math.Min(line.Due, ceiling.Value.Cents - has);
                if (line.Due <= 0)
                {
                    return (false, Blocks.Nobody);
                }
            }
        }

        long left = _budget - _committed;
        long ofCompany = terms.Companies is null
            ? long.MaxValue
            : _companies[line.Request.Company!] - _lines.Where(other => other.Request.Company == line.Request.Company).Sum(other => other.Granted);
        long give = Math.Min(line.Due - line.Granted, Math.Min(left, ofCompany));
        bool enough = give == line.Due - line.Granted;
        if (!enough && (terms.Shortfall.Value != ShortfallPolicy.Part || give == 0))
        {
            return (false, ofCompany <= left ? Blocks.Company : Blocks.All);
        }

        _committed += give;
        _held += first ? 1 : 0;
        line.Granted += give;
        line.Status = VoucherStatus.Granted;
        return (true, Blocks.Nobody);
    }

    private int WindowOf(LocalDate day) => Period.DaysBetween(terms.Open.Opens.Date, day) / terms.WindowDays.Value;

    private static IOrderedEnumerable<Line> InOrder(IEnumerable<Line> lines) => lines.OrderBy(line => line.Window).ThenBy(line => line.Request.PriorityClass)
        .ThenByDescending(line => line.Request.CareLoad).ThenBy(line => line.Request.Arrived).ThenBy(line => line.Request.Protocol);

    /// <summary>Who has to wait behind a request that got nothing, under Stop.</summary>
    private enum Blocks
    {
        Nobody,
        Company,
        All,
    }

    private sealed class Line(VoucherRequest request)
    {
        public VoucherRequest Request { get; set; } = request;

        public int Window { get; set; }

        public VoucherStatus Status { get; set; }

        public bool VariantShown { get; set; }

        public long Due { get; set; }

        public long Granted { get; set; }

        public long Paid { get; set; }

        public void End(VoucherStatus status)
        {
            Granted = Paid;
            Status = status;
        }
    }
}
