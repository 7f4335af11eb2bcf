using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>Applies events to a ledger. The defects of an event are found before anything changes.</summary>
internal static class LedgerEvents
{
    private static readonly LocalizedText Own = new("uno", "one");
    private static readonly LocalizedText Protocol = new("il numero di protocollo", "the protocol number");
    private static readonly LocalizedText Arrival = new("il momento di arrivo", "the moment of arrival");
    private static readonly LocalizedText Beneficiary = new("il beneficiario", "the beneficiary");
    private static readonly LocalizedText CompanyWord = new("ogni euro è di un'azienda", "each euro belongs to a company");

    /// <summary>Applies an event, or returns its defects and leaves everything unchanged.</summary>
    public static List<Defect>? Apply(LedgerDraft draft, VoucherEvent @event)
    {
        if (BeyondCalendar(@event) is { } beyond)
        {
            return beyond;
        }

        List<Defect>? defects = null;
        if (draft.Totals.LastAt is { } last && @event.At < last)
        {
            Add(ref defects, DefectCodes.VoucherOutOfOrder, "event.at", Moment(@event.At), Moment(last));
        }

        defects = @event switch
        {
            VoucherEvent.Requested x => Request(draft, x, defects),
            VoucherEvent.WindowClosed x => Close(draft, x, defects),
            VoucherEvent.BudgetIncreased x => Increase(draft, x, defects),
            _ => OfRequest(draft, @event, defects),
        };
        if (defects is null)
        {
            draft.Totals.LastAt = @event.At;
        }

        return defects;
    }

    private static List<Defect>? BeyondCalendar(VoucherEvent @event)
    {
        Defect? at = ItalianTime.Check(@event.At, "event.at");
        Defect? arrived = @event is VoucherEvent.Requested request ? ItalianTime.Check(request.Asked.Arrived, "request.arrived") : null;
        return at is null && arrived is null ? null : [.. new[] { at, arrived }.OfType<Defect>()];
    }

    private static List<Defect>? Request(LedgerDraft draft, VoucherEvent.Requested @event, List<Defect>? defects)
    {
        VoucherTerms terms = draft.Terms;
        VoucherRequest request = @event.Asked;
        Instant arrived = request.Arrived;
        if (arrived > @event.At)
        {
            Add(ref defects, DefectCodes.VoucherRegisteredBeforeArrival, "request.arrived", Moment(arrived), Moment(@event.At));
        }

        if (!terms.Amount.IsFree && request.Amount.Expense <= Euro.Zero)
        {
            Add(ref defects, DefectCodes.VoucherNotPositive, "request.expense", FactValue.Of(request.Amount.Expense), FactValue.Of(Euro.Zero));
        }

        request.Amount.CheckFigures("request", ref defects);
        bool early = arrived < terms.FirstMoment;
        if (early || arrived > terms.LastMoment)
        {
            Add(
                ref defects,
                early ? DefectCodes.VoucherNotOpenYet : DefectCodes.VoucherAfterTerm,
                "request.arrived",
                Moment(arrived),
                Moment(early ? terms.FirstMoment : terms.LastMoment));
        }

        int window = early ? 0 : draft.WindowOf(arrived);
        if (window <= draft.Totals.ClosedThrough && !early)
        {
            if (terms.Late.Value == LateRegistration.Refused)
            {
                Add(ref defects, DefectCodes.VoucherRegisteredLate, "request.arrived", Moment(arrived), Closed(draft));
            }

            window = terms.Late.Value == LateRegistration.OwnPlace ? window : draft.Totals.ClosedThrough + 1;
        }

        // The same look-up adds a request and detects a duplicate: one look-up per valid request.
        if (defects is not null ? draft.Find(request.Protocol) >= 0 : !draft.TryAdd(new(request, window)))
        {
            Add(ref defects, DefectCodes.VoucherProtocolTwice, "request.protocol", Text(request.Protocol), FactValue.Of(Own));
        }

        return defects;
    }

    private static List<Defect>? Close(LedgerDraft draft, VoucherEvent.WindowClosed @event, List<Defect>? defects)
    {
        VoucherTerms terms = draft.Terms;
        if (@event.Day < terms.FirstDay)
        {
            Add(ref defects, DefectCodes.VoucherNoSuchWindow, "event.day", FactValue.Of(@event.Day), FactValue.Of(terms.FirstDay));
            return defects;
        }

        int window = terms.NumberOf(@event.Day);
        if (window <= draft.Totals.ClosedThrough)
        {
            Add(ref defects, DefectCodes.VoucherWindowClosedTwice, "event.day", FactValue.Of(@event.Day), Closed(draft));
        }
        else if (terms.ClosableFrom(@event.Day, window) is var from && @event.At < from)
        {
            Add(ref defects, DefectCodes.VoucherWindowNotOver, "event.at", Moment(@event.At), Moment(from));
        }

        if (defects is null)
        {
            LedgerDecisions.Close(draft, window);
        }

        return defects;
    }

    private static List<Defect>? Increase(LedgerDraft draft, VoucherEvent.BudgetIncreased @event, List<Defect>? defects)
    {
        bool companies = draft.Terms.Companies is not null;
        long amount = @event.Amount.Cents;
        if (@event.At < draft.Terms.FirstMoment)
        {
            Add(ref defects, DefectCodes.VoucherBeforeOpening, "event.at", Moment(@event.At), Moment(draft.Terms.FirstMoment));
        }

        if (amount <= 0)
        {
            Add(ref defects, DefectCodes.VoucherNotPositive, "event.amount", FactValue.Of(@event.Amount), FactValue.Of(Euro.Zero));
        }
        else if (amount > long.MaxValue - draft.Totals.Budget)
        {
            Add(
                ref defects,
                DefectCodes.VoucherBudgetTooLarge,
                "event.amount",
                FactValue.Of(@event.Amount),
                FactValue.Of(Euro.FromCents(long.MaxValue - draft.Totals.Budget)));
        }

        if (@event.Company is null == companies)
        {
            Add(
                ref defects,
                companies ? DefectCodes.VoucherCompanyMissing : DefectCodes.VoucherNoCompanies,
                "event.company",
                companies ? FactValue.Of(@event.Amount) : FactValue.Of(@event.Company!),
                FactValue.Of(companies ? CompanyWord : draft.Terms.Label.Title));
        }

        if (defects is null)
        {
            draft.Totals.Budget += amount;
            draft.Raise(@event.Company, amount);
            LedgerDecisions.OfferAll(draft);
        }

        return defects;
    }

    private static List<Defect>? OfRequest(LedgerDraft draft, VoucherEvent @event, List<Defect>? defects)
    {
        ProtocolNumber protocol = @event.Protocol!.Value;
        int index = draft.Find(protocol);
        if (index < 0)
        {
            Add(ref defects, DefectCodes.VoucherUnknownRequest, "event.protocol", Text(protocol), FactValue.Of(draft.Count));
            return defects;
        }

        LedgerRow row = draft.Stored(index);
        VoucherStatus[] allowed = @event switch
        {
            VoucherEvent.Withdrawn => [VoucherStatus.Pending, VoucherStatus.Granted, VoucherStatus.Waiting, VoucherStatus.Unclear],
            VoucherEvent.AppealUpheld => [VoucherStatus.Refused],
            VoucherEvent.Reviewed => [VoucherStatus.Unclear],
            _ => [VoucherStatus.Granted],
        };
        if (!allowed.Contains(row.Status))
        {
            Add(ref defects, DefectCodes.VoucherWrongStatus, "event.protocol", FactValue.Of(StatusText.Of(row.Status)), FactValue.Of(StatusText.Of(allowed)));
            return defects;
        }

        RowNote? note = @event.Source is null ? row.Note : new(@event.Title, @event.Source, Reason: null);
        return @event switch
        {
            VoucherEvent.Withdrawn => End(draft, index, row, VoucherStatus.Withdrawn, VoucherReason.Withdrawn, note, defects),
            VoucherEvent.Expired => End(draft, index, row, VoucherStatus.Expired, VoucherReason.Expired, note, defects),
            VoucherEvent.Spent x => Use(draft, index, row, x, defects),
            VoucherEvent.Settled x => Refund(draft, index, row, x, defects),
            VoucherEvent.AppealUpheld x => Readmit(draft, index, row, x.Corrected, note!, defects),
            VoucherEvent.Reviewed { Admitted: true } x => Readmit(draft, index, row, x.Completed, new(x.Title, Source: null, x.Reason), defects),
            VoucherEvent.Reviewed x => Refuse(draft, index, row, new(x.Title, Source: null, x.Reason), defects),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static List<Defect>? End(
        LedgerDraft draft, int index, LedgerRow row, VoucherStatus status, VoucherReason reason, RowNote? note, List<Defect>? defects)
    {
        if (defects is null)
        {
            row.Note = note;
            LedgerDecisions.End(draft, index, row, status, reason, keep: row.Paid);
        }

        return defects;
    }

    private static List<Defect>? Use(LedgerDraft draft, int index, LedgerRow row, VoucherEvent.Spent @event, List<Defect>? defects)
    {
        if (draft.Terms.Amount.IsFree)
        {
            Add(ref defects, DefectCodes.VoucherNoMoneyMoves, "event.amount", FactValue.Of(@event.Amount), FactValue.Of(draft.Terms.Amount.Label.Title));
        }
        else if (@event.Amount <= Euro.Zero)
        {
            Add(ref defects, DefectCodes.VoucherNotPositive, "event.amount", FactValue.Of(@event.Amount), FactValue.Of(Euro.Zero));
        }
        else if (@event.Amount.Cents > row.Granted - row.Paid)
        {
            Add(ref defects, DefectCodes.VoucherUseAboveVoucher, "event.amount", FactValue.Of(@event.Amount), FactValue.Of(Euro.FromCents(row.Granted - row.Paid)));
        }

        if (defects is not null)
        {
            return defects;
        }

        row.Paid += @event.Amount.Cents;
        draft.Totals.Paid += @event.Amount.Cents;
        if (row.Paid == row.Due)
        {
            LedgerDecisions.End(draft, index, row, VoucherStatus.Used, VoucherReason.Used, keep: row.Paid);
        }
        else
        {
            draft.Set(index, row);
            draft.Decided?.Add(index);
        }

        return null;
    }

    private static List<Defect>? Refund(LedgerDraft draft, int index, LedgerRow row, VoucherEvent.Settled @event, List<Defect>? defects)
    {
        if (draft.Terms.Amount.IsFree)
        {
            Add(ref defects, DefectCodes.VoucherNoMoneyMoves, "event.receipts", FactValue.Of(@event.Receipts), FactValue.Of(draft.Terms.Amount.Label.Title));
        }
        else if (@event.Receipts <= Euro.Zero)
        {
            Add(ref defects, DefectCodes.VoucherNotPositive, "event.receipts", FactValue.Of(@event.Receipts), FactValue.Of(Euro.Zero));
        }

        // Receipts may fall into a band that reads what the band of the planned expense did not.
        AmountFacts proven = row.Request.Amount.On(@event.Receipts, @event.Stated);
        proven.CheckFigures("event", ref defects);
        if (draft.Terms.Amount.Missing(proven) is { } missing)
        {
            Add(ref defects, DefectCodes.VoucherFigureMissing, "event.receipts", FactValue.Of(missing.Title), FactValue.Of(draft.Terms.Amount.Label.Title));
        }

        if (defects is not null)
        {
            return defects;
        }

        long owed = draft.Terms.Amount.Cents(proven);
        long proved = Math.Min(owed, @event.Receipts.Cents);
        long paid = Math.Max(row.Paid, Math.Min(proved, row.Granted));
        draft.Totals.Paid += paid - row.Paid;
        row.Paid = paid;
        LedgerDecisions.End(draft, index, row, VoucherStatus.Refunded, VoucherReason.Refunded, keep: paid);
        return null;
    }

    private static List<Defect>? Refuse(LedgerDraft draft, int index, LedgerRow row, RowNote note, List<Defect>? defects)
    {
        if (defects is null)
        {
            row.Note = note;
            LedgerDecisions.Refuse(draft, ref row, VoucherReason.RefusedOnReview);
            draft.Set(index, row);
            draft.Decided?.Add(index);
        }

        return defects;
    }

    /// <summary>
    /// An appeal or a review cannot override the limits: a single request per beneficiary, a company's budget, the facts that the
    /// amount depends on; nor can it replace the examination of the requirements, or grant against it.
    /// </summary>
    private static List<Defect>? Readmit(
        LedgerDraft draft, int index, LedgerRow row, VoucherRequest? corrected, RowNote note, List<Defect>? defects)
    {
        VoucherTerms terms = draft.Terms;
        VoucherRequest request = corrected ?? row.Request;
        Corrections(row.Request, request, ref defects);
        corrected?.Amount.CheckFigures("event.request", ref defects);
        int company = draft.CompanyOf(request);
        if (company < 0)
        {
            Add(ref defects, DefectCodes.VoucherStillMissing, "event.protocol", Text(request.Protocol), FactValue.Of(ReasonText.Missing(VoucherReason.NoCompanyBudget)));
        }

        VoucherReason? lacks = request.Check.Verdict == Verdict.NotMet ? VoucherReason.RequirementsNotMet : LedgerDecisions.Lacks(terms, request);
        long due = lacks is null ? terms.Amount.Cents(request.Amount) : 0;
        if (lacks is null && due == 0 && !terms.Amount.IsFree)
        {
            lacks = VoucherReason.NothingDue;
        }

        if (lacks is { } missing)
        {
            Add(ref defects, DefectCodes.VoucherStillMissing, "event.protocol", Text(request.Protocol), FactValue.Of(ReasonText.Missing(missing)));
        }

        int variant = -1;
        if (terms.OneEach is not null && request.Beneficiary is not null
            && LedgerDecisions.Conflict(draft, index, request, out variant) is var second and >= 0)
        {
            Add(ref defects, DefectCodes.VoucherBeneficiaryTaken, "event.protocol", Text(request.Protocol), Text(draft.Stored(second).Request.Protocol));
        }

        if (defects is null)
        {
            row.Request = request;
            row.Company = company;
            row.Note = note;
            if (variant >= 0 && !row.VariantShown)
            {
                row.Note = note with { Source = null };
                LedgerDecisions.DoubtVariant(draft, index, row, variant);
            }
            else
            {
                LedgerDecisions.Readmit(draft, index, row, due);
            }
        }

        return defects;
    }

    private static void Corrections(VoucherRequest before, VoucherRequest after, ref List<Defect>? defects)
    {
        if (before.Protocol != after.Protocol)
        {
            Add(ref defects, DefectCodes.VoucherCorrectionChanges, "event.request", FactValue.Of(Protocol), Text(before.Protocol));
        }

        if (before.Arrived != after.Arrived)
        {
            Add(ref defects, DefectCodes.VoucherCorrectionChanges, "event.request", FactValue.Of(Arrival), Text(before.Protocol));
        }

        if (before.Beneficiary is not null && before.Beneficiary != after.Beneficiary)
        {
            Add(ref defects, DefectCodes.VoucherCorrectionChanges, "event.request", FactValue.Of(Beneficiary), Text(before.Protocol));
        }
    }

    private static FactValue Text(ProtocolNumber protocol) => FactValue.Of(protocol.ToString());

    private static FactValue Moment(Instant moment) => ItalianTime.Show(moment);

    private static FactValue Closed(LedgerDraft draft) => FactValue.Of(draft.Terms.WindowOf(draft.Totals.ClosedThrough).End);

    private static void Add(ref List<Defect>? defects, DefectCode code, string path, FactValue value, FactValue limit) =>
        (defects ??= []).Add(DefectCodes.VoucherFound(code, path, source: null, value, limit));
}
