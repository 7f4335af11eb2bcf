using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Tests.Vouchers;

/// <summary>
/// The ledger once more, as plainly as it can be written: one mutable list, walked anew at each event, every sum counted again when
/// it is needed. Events handed in are right. It knows states, reasons, amounts and the figures that the reasons quote.
/// </summary>
internal sealed class LedgerOracle(VoucherTerms terms)
{
    private readonly List<LedgerOracleLine> _lines = [];
    private readonly Dictionary<string, long> _companies =
        (terms.Companies?.Value ?? []).ToDictionary(each => each.Company, each => each.Amount.Cents, StringComparer.Ordinal);

    private readonly bool _stops = terms.Shortfall.Value == ShortfallPolicy.Stop;
    private long _budget = terms.Budget.Value.Cents;
    private int _closed = -1;

    public long Budget => _budget;

    public long Committed => _lines.Sum(line => line.Granted);

    public IReadOnlyList<LedgerOracleLine> Lines => _lines;

    private int Held => _lines.Count(line => line.Status == VoucherStatus.Granted || line.Paid > 0);

    private bool IsFull => terms.Vouchers is { } maximum && Held >= maximum.Value;

    private IEnumerable<LedgerOracleLine> WaitingList => InOrder(_lines.Where(line => line.IsListed));

    public void Apply(VoucherEvent @event)
    {
        LedgerOracleLine? line = _lines.Find(each => each.Request.Protocol == @event.Protocol);
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

                OfferAll();
                break;
            case VoucherEvent.Withdrawn:
                End(line!, VoucherStatus.Withdrawn, VoucherReason.Withdrawn);
                break;
            case VoucherEvent.Expired:
                End(line!, VoucherStatus.Expired, VoucherReason.Expired);
                break;
            case VoucherEvent.Spent x:
                line!.Paid += x.Amount.Cents;
                if (line.Paid == line.Due)
                {
                    End(line, VoucherStatus.Used, VoucherReason.Used);
                }

                break;
            case VoucherEvent.Settled x:
                line!.Paid = Math.Max(line.Paid, Math.Min(line.Granted, Math.Min(x.Receipts.Cents, DueOn(line.Request.Amount.On(x.Receipts)))));
                End(line, VoucherStatus.Refunded, VoucherReason.Refunded);
                break;
            case VoucherEvent.AppealUpheld x:
                Readmit(line!, x.Corrected);
                break;
            case VoucherEvent.Reviewed { Admitted: true } x:
                Readmit(line!, x.Completed);
                break;
            case VoucherEvent.Reviewed:
                line!.Become(VoucherStatus.Refused, VoucherReason.RefusedOnReview);
                break;
        }
    }

    private void End(LedgerOracleLine line, VoucherStatus status, VoucherReason reason)
    {
        line.Become(status, reason, line.Granted - line.Paid);
        line.Granted = line.Paid;
        OfferAll();
    }

    private void Readmit(LedgerOracleLine line, VoucherRequest? corrected)
    {
        line.Request = corrected ?? line.Request;
        if (!line.VariantShown && Others(line).FirstOrDefault() is { } variant)
        {
            line.VariantShown = true;
            line.Become(VoucherStatus.Unclear, VoucherReason.MayBeSameBeneficiary, other: variant.Request.Protocol);
            return;
        }

        line.Due = DueOn(line.Request.Amount);
        line.Become(VoucherStatus.Waiting, VoucherReason.None);
        OfferAll();
    }

    private void Close(int window)
    {
        foreach (IGrouping<int, LedgerOracleLine> each in _lines.Where(line => line.Status == VoucherStatus.Pending && line.Window <= window)
            .GroupBy(line => line.Window).OrderBy(group => group.Key).ToList())
        {
            LedgerOracleLine[] lines = [.. InOrder(each)];

            // Nothing was freed: those who wait already are asked again only if they come after somebody new, or if a grant may
            // change what is due to them.
            bool last = terms.HouseholdCeiling is null && InOrder(_lines.Where(line => line.IsListed).Append(lines[0])).Last() == lines[0];
            foreach (LedgerOracleLine line in lines)
            {
                if (Admit(line))
                {
                    line.Become(VoucherStatus.Waiting, VoucherReason.None);
                    if (last)
                    {
                        IEnumerable<LedgerOracleLine> before = WaitingList.Where(other => other != line);
                        Offer(line, _stops && before.Any(Blocks), _stops && before.Any(other => BlocksCompany(other) && other.Request.Company == line.Request.Company));
                    }
                }
            }

            if (!last)
            {
                OfferAll();
            }
        }

        _closed = window;
    }

    private bool Admit(LedgerOracleLine line)
    {
        VoucherRequest request = line.Request;
        List<LedgerOracleLine> others = Others(line);
        LedgerOracleLine? same = others.Find(other => other.Request.Beneficiary == request.Beneficiary);
        LedgerOracleLine? variant = others.Find(other => other.Request.Beneficiary != request.Beneficiary);
        (VoucherStatus Status, VoucherReason Reason, ProtocolNumber? Other)? against = request switch
        {
            { Check.Verdict: Verdict.NotMet } => (VoucherStatus.Refused, VoucherReason.RequirementsNotMet, null),
            _ when terms.Companies is not null && !_companies.ContainsKey(request.Company ?? "") => (VoucherStatus.Refused, VoucherReason.NoCompanyBudget, null),
            _ when same is not null => (VoucherStatus.Refused, VoucherReason.SecondRequest, same.Request.Protocol),
            { Check.IsExamined: false } => (VoucherStatus.Unclear, VoucherReason.NotExamined, null),
            { Check.Verdict: Verdict.Unclear } => (VoucherStatus.Unclear, VoucherReason.RequirementsUnclear, null),
            { Household: null } when terms.HouseholdCeiling is not null => (VoucherStatus.Unclear, VoucherReason.NoHousehold, null),
            { Beneficiary: null } when terms.OneEach is not null => (VoucherStatus.Unclear, VoucherReason.NoBeneficiary, null),
            _ when terms.Amount.Due(request.Amount) is null => (VoucherStatus.Unclear, VoucherReason.AmountUnclear, null),
            _ when DueOn(request.Amount) == 0 && !terms.Amount.IsFree => (VoucherStatus.Refused, VoucherReason.NothingDue, null),
            _ when variant is not null => (VoucherStatus.Unclear, VoucherReason.MayBeSameBeneficiary, variant.Request.Protocol),
            _ => null,
        };
        if (against is { } found)
        {
            line.VariantShown |= found.Reason == VoucherReason.MayBeSameBeneficiary;
            line.Become(found.Status, found.Reason, other: found.Other);
            return false;
        }

        line.Due = DueOn(request.Amount);
        return true;
    }

    /// <summary>Those that count for the same child, or for one whose code differs only by omocodia, first in order first.</summary>
    private List<LedgerOracleLine> Others(LedgerOracleLine line) => line.Request.Beneficiary is not { } beneficiary || terms.OneEach is null
        ? []
        : [.. InOrder(_lines.Where(other => other != line && other.Status is not (VoucherStatus.Pending or VoucherStatus.Refused)
            && (other.Status != VoucherStatus.Withdrawn || other.Paid > 0)
            && other.Request.Beneficiary?.MayBeSamePersonAs(beneficiary) == true))];

    /// <summary>A grant to one child of a household changes what is due to its siblings, some of them earlier in the list.</summary>
    private void OfferAll()
    {
        while (OfferInOrder() && terms.HouseholdCeiling is not null)
        {
        }
    }

    /// <summary>
    /// Asks each in order; without company budgets, only as long as anybody could be given something. Those who were never offered
    /// anything are asked in any case.
    /// </summary>
    private bool OfferInOrder()
    {
        bool changed = false;
        bool somebody = false;
        bool behindAll = false;
        var behind = new HashSet<string>(StringComparer.Ordinal);
        foreach (LedgerOracleLine line in WaitingList.ToList())
        {
            bool over = terms.Companies is null && somebody && (behindAll || NobodyCouldBeGivenAnything());
            if (!over || line.Reason == VoucherReason.None)
            {
                (VoucherStatus, VoucherReason, long) before = (line.Status, line.Reason, line.Granted);
                bool done = Offer(line, behindAll, behind.Contains(line.Request.Company ?? ""));
                changed |= before != (line.Status, line.Reason, line.Granted);
                if (done)
                {
                    continue;
                }
            }

            somebody |= line.Reason != VoucherReason.WaitsForHousehold;
            behindAll |= _stops && Blocks(line);
            if (_stops && BlocksCompany(line))
            {
                behind.Add(line.Request.Company!);
            }
        }

        return changed;
    }

    private bool NobodyCouldBeGivenAnything()
    {
        long left = _budget - Committed;
        return terms.Shortfall.Value == ShortfallPolicy.Part
            ? terms.HouseholdCeiling is null && !terms.Amount.IsFree && left == 0
            : IsFull || (terms.HouseholdCeiling is null && !terms.Amount.IsFree && WaitingList.All(line => left < DueOn(line.Request.Amount)));
    }

    /// <summary>Returns whether it needs no more.</summary>
    private bool Offer(LedgerOracleLine line, bool behindAll, bool behindCompany)
    {
        bool first = line.Status == VoucherStatus.Waiting;
        if (behindAll || behindCompany)
        {
            return line.Wait(behindAll ? VoucherReason.WaitsBehindOthers : VoucherReason.WaitsBehindCompany, line.Due, left: 0);
        }

        if (first && IsFull)
        {
            return line.Wait(VoucherReason.WaitsForVoucher, line.Due, left: 0);
        }

        long due = line.Due;
        if (first && terms.HouseholdCeiling is { } ceiling)
        {
            long has = _lines.Where(other => other.Request.Household == line.Request.Household)
                .Sum(other => other.Status == VoucherStatus.Granted ? other.Due : other.Granted);
            due = Math.Min(DueOn(line.Request.Amount), ceiling.Value.Cents - has);
            if (due <= 0 && !terms.Amount.IsFree)
            {
                return line.Wait(VoucherReason.WaitsForHousehold, due: 0, left: 0);
            }
        }

        long left = _budget - Committed;
        if (terms.Companies is not null)
        {
            left = Math.Min(left, _companies[line.Request.Company!] - _lines.Where(other => other.Request.Company == line.Request.Company).Sum(other => other.Granted));
        }

        long need = due - line.Granted;
        if (need > left && (terms.Shortfall.Value != ShortfallPolicy.Part || left == 0))
        {
            return first && line.Wait(terms.Companies is null ? VoucherReason.WaitsForBudget : VoucherReason.WaitsForCompany, due, left);
        }

        line.Due = due;
        line.Granted += Math.Min(need, left);
        line.Status = VoucherStatus.Granted;
        line.Reason = need <= left ? VoucherReason.Granted : VoucherReason.GrantedInPart;
        return need <= left;
    }

    private long DueOn(AmountFacts facts) => terms.Amount.Due(facts)!.Value.Cents;

    private int WindowOf(LocalDate day) => Period.DaysBetween(terms.Open.Opens.Date, day) / terms.WindowDays.Value;

    private static bool Blocks(LedgerOracleLine line) =>
        line.Status == VoucherStatus.Waiting && line.Reason is VoucherReason.WaitsForBudget or VoucherReason.WaitsForVoucher or VoucherReason.WaitsBehindOthers;

    private static bool BlocksCompany(LedgerOracleLine line) =>
        line.Status == VoucherStatus.Waiting && line.Reason is VoucherReason.WaitsForCompany or VoucherReason.WaitsBehindCompany;

    private static IOrderedEnumerable<LedgerOracleLine> InOrder(IEnumerable<LedgerOracleLine> lines) => lines.OrderBy(line => line.Window)
        .ThenBy(line => line.Request.PriorityClass).ThenByDescending(line => line.Request.CareLoad).ThenBy(line => line.Request.Arrived)
        .ThenBy(line => line.Request.Protocol);
}
