using Conciliazione.Certificates;
using Conciliazione.Eligibility;

namespace Conciliazione.Vouchers;

/// <summary>
/// Decides which requests get a voucher. Requests are decided in one order: window, priority class, heavier care load, arrival,
/// protocol number. After each event, no request on the waiting list could be given anything.
/// </summary>
internal static class LedgerDecisions
{
    /// <summary>Decides the requests of all windows up to the given one, window by window.</summary>
    public static void Close(LedgerDraft draft, int window)
    {
        for (Span<QueueKey> keys = draft.TakePending(window); keys.Length > 0; keys = draft.TakePending(window))
        {
            Sort(keys);
            if (draft.ComesLast(keys[0]))
            {
                Append(draft, keys);
            }
            else
            {
                Insert(draft, keys);
            }
        }

        draft.Totals.ClosedThrough = window;
    }

    /// <summary>Puts a request admitted by a person or an act back in its place, whatever was decided since.</summary>
    public static void Readmit(LedgerDraft draft, int index, LedgerRow row, long due)
    {
        row.Due = due;
        Link(draft, index, ref row);
        Enqueue(draft, index, ref row);
        draft.Set(index, row);
        draft.Decided?.Add(index);
        OfferAll(draft);
    }

    /// <summary>
    /// Marks a request as unclear again: its other doubts are cleared, but it differs from another only by omocodia, which no
    /// person has reviewed yet.
    /// </summary>
    public static void DoubtVariant(LedgerDraft draft, int index, LedgerRow row, int variant)
    {
        Doubt(draft, index, ref row, VoucherReason.MayBeSameBeneficiary, ProtocolOf(draft, variant));
        draft.Set(index, row);
        draft.Decided?.Add(index);
    }

    /// <summary>Offers the free amounts to the waiting list, in order.</summary>
    public static void OfferAll(LedgerDraft draft)
    {
        // A grant to one child of a household reduces the amount due to its siblings, including those earlier in the list.
        bool ceiling = draft.Terms.HouseholdCeiling is not null;
        QueuePass pass = draft.StartPass();
        while (OfferOnce(draft, pass) && ceiling)
        {
            pass.Restart();
        }
    }

    /// <summary>Makes one pass over the waiting list; returns whether any state changed.</summary>
    private static bool OfferOnce(LedgerDraft draft, QueuePass pass)
    {
        bool changed = false;
        while (pass.TryNext(out int index))
        {
            LedgerRow row = draft.Stored(index);
            (VoucherStatus Status, VoucherReason Reason, long Granted) before = (row.Status, row.Reason, row.Granted);
            bool done = Offer(draft, index, ref row, pass.BehindAll, pass.IsBehindCompany(row));
            if (before != (row.Status, row.Reason, row.Granted))
            {
                changed = true;
                row.Queued = !done;
                draft.Set(index, row);
                draft.Decided?.Add(index);
                if (done)
                {
                    draft.Dequeue(index, row);
                }
                else
                {
                    draft.Enqueue(index, row);
                }
            }

            pass.GoBehind(row, waits: !done);
        }

        return changed;
    }

    /// <summary>Ends a voucher or a wait: the amount not paid becomes free again.</summary>
    public static void End(LedgerDraft draft, int index, LedgerRow row, VoucherStatus status, VoucherReason reason, long keep)
    {
        long freed = row.Granted - keep;
        bool held = row.Holds;
        if (row.Status == VoucherStatus.Granted)
        {
            draft.Totals.Committed -= freed;
            draft.Charge(row.Company, -freed);
            draft.ChargeHousehold(index, row.Request, keep - row.Due);
        }

        if (row.Queued)
        {
            draft.Dequeue(index, row);
            row.Queued = false;
        }

        row.Granted = keep;
        row.Paid = keep;
        row.Figure = freed;
        Move(draft, ref row, status, reason);
        draft.Totals.Held -= held && !row.Holds ? 1 : 0;
        draft.Set(index, row);
        draft.Decided?.Add(index);
        OfferAll(draft);
    }

    /// <summary>Refuses a request that is not granted.</summary>
    public static void Refuse(LedgerDraft draft, ref LedgerRow row, VoucherReason reason, long other = 0)
    {
        row.Figure = other;
        Move(draft, ref row, VoucherStatus.Refused, reason);
    }

    /// <summary>Returns the request that conflicts with another for the same beneficiary; -1 if there is none.</summary>
    public static int Conflict(LedgerDraft draft, int index, VoucherRequest request, out int variant)
    {
        variant = -1;
        int found = -1;
        for (int at = draft.HeadOf(request.BeneficiaryStem); at >= 0;)
        {
            LedgerRow other = draft.Stored(at);
            if (at != index && other.Counts)
            {
                if (other.Request.Beneficiary == request.Beneficiary)
                {
                    found = Earlier(draft, found, at);
                }
                else
                {
                    variant = Earlier(draft, variant, at);
                }
            }

            at = other.NextOfStem;
        }

        return found;
    }

    /// <summary>Returns what the ledger needs and the request lacks; <see langword="null"/> if nothing is missing.</summary>
    public static VoucherReason? Lacks(VoucherTerms terms, VoucherRequest request) =>
        !request.Check.IsExamined ? VoucherReason.NotExamined
        : terms.HouseholdCeiling is not null && request.Household is null ? VoucherReason.NoHousehold
        : terms.OneEach is not null && request.Beneficiary is null ? VoucherReason.NoBeneficiary
        : terms.Amount.Missing(request.Amount) is not null ? VoucherReason.AmountUnclear
        : null;

    /// <summary>Handles requests that come after all others on the waiting list: each is offered what is left, before it is put there.</summary>
    private static void Append(LedgerDraft draft, ReadOnlySpan<QueueKey> keys)
    {
        bool stop = draft.Terms.Shortfall.Value == ShortfallPolicy.Stop;
        foreach (QueueKey key in keys)
        {
            LedgerRow row = draft.Stored(key.Index);
            if (Admit(draft, key.Index, ref row))
            {
                bool behindAll = stop && draft.Totals.WaitingForAll > 0;
                bool behindCompany = stop && draft.Account(row.Company).Waiting > 0;
                row.Queued = !Offer(draft, key.Index, ref row, behindAll, behindCompany);
            }

            draft.Set(key.Index, row);
            if (row.Queued)
            {
                draft.Append(key.Index, row);
            }

            draft.Decided?.Add(key.Index);
        }

        // A grant to one child of a household reduces what is due to its siblings, including those earlier in the list.
        if (draft.Terms.HouseholdCeiling is not null)
        {
            OfferAll(draft);
        }
    }

    /// <summary>Handles a position before other waiting requests: everything is offered again, in order.</summary>
    private static void Insert(LedgerDraft draft, ReadOnlySpan<QueueKey> keys)
    {
        foreach (QueueKey key in keys)
        {
            LedgerRow row = draft.Stored(key.Index);
            if (Admit(draft, key.Index, ref row))
            {
                Enqueue(draft, key.Index, ref row);
            }

            draft.Set(key.Index, row);
            draft.Decided?.Add(key.Index);
        }

        OfferAll(draft);
    }

    private static void Sort(Span<QueueKey> keys)
    {
        for (int at = 1; at < keys.Length; at++)
        {
            if (keys[at] < keys[at - 1])
            {
                keys.Sort();
                return;
            }
        }
    }

    /// <summary>Applies every check except the limits; returns whether the request may be offered a voucher.</summary>
    private static bool Admit(LedgerDraft draft, int index, ref LedgerRow row)
    {
        VoucherTerms terms = draft.Terms;
        VoucherRequest request = row.Request;
        if (request.Check.Verdict == Verdict.NotMet)
        {
            Refuse(draft, ref row, VoucherReason.RequirementsNotMet);
            return false;
        }

        row.Company = draft.CompanyOf(request);
        if (row.Company < 0)
        {
            Refuse(draft, ref row, VoucherReason.NoCompanyBudget);
            return false;
        }

        int variant = -1;
        if (terms.OneEach is not null && request.Beneficiary is not null
            && Conflict(draft, index, request, out variant) is var second and >= 0)
        {
            Refuse(draft, ref row, VoucherReason.SecondRequest, ProtocolOf(draft, second));
            return false;
        }

        if (Unclear(terms, request) is { } missing)
        {
            return Doubt(draft, index, ref row, missing, other: 0);
        }

        long due = terms.Amount.Cents(request.Amount);
        if (due == 0 && !terms.Amount.IsFree)
        {
            Refuse(draft, ref row, VoucherReason.NothingDue);
            return false;
        }

        if (variant >= 0)
        {
            return Doubt(draft, index, ref row, VoucherReason.MayBeSameBeneficiary, ProtocolOf(draft, variant));
        }

        row.Due = due;
        Link(draft, index, ref row);
        return true;
    }

    private static VoucherReason? Unclear(VoucherTerms terms, VoucherRequest request) =>
        request.Check is { IsExamined: true, Verdict: Verdict.Unclear } ? VoucherReason.RequirementsUnclear : Lacks(terms, request);

    private static bool Doubt(LedgerDraft draft, int index, ref LedgerRow row, VoucherReason reason, long other)
    {
        row.Figure = other;
        row.VariantShown |= reason == VoucherReason.MayBeSameBeneficiary;
        Move(draft, ref row, VoucherStatus.Unclear, reason);
        Link(draft, index, ref row);
        return false;
    }

    /// <summary>Offers the free amount to one request; returns whether it needs no more.</summary>
    private static bool Offer(LedgerDraft draft, int index, ref LedgerRow row, bool behindAll, bool behindCompany)
    {
        VoucherTerms terms = draft.Terms;
        bool first = row.Status != VoucherStatus.Granted;
        if (behindAll || behindCompany)
        {
            return Wait(draft, ref row, behindAll ? VoucherReason.WaitsBehindOthers : VoucherReason.WaitsBehindCompany, left: 0);
        }

        if (first && terms.Vouchers is { } maximum && draft.Totals.Held >= maximum.Value)
        {
            return Wait(draft, ref row, VoucherReason.WaitsForVoucher, left: 0);
        }

        if (first && terms.HouseholdCeiling is { } ceiling)
        {
            row.Due = Math.Min(terms.Amount.Cents(row.Request.Amount), ceiling.Value.Cents - draft.HouseholdOf(row.Request.Household!).Committed);
            if (row.Due <= 0 && !terms.Amount.IsFree)
            {
                row.Due = 0;
                return Wait(draft, ref row, VoucherReason.WaitsForHousehold, left: 0);
            }
        }

        long left = draft.LeftTo(row.Company);
        long need = row.Due - row.Granted;
        if (need <= left)
        {
            Give(draft, index, ref row, need, first, VoucherReason.Granted);
            return true;
        }

        if (terms.Shortfall.Value == ShortfallPolicy.Part && left > 0)
        {
            Give(draft, index, ref row, left, first, VoucherReason.GrantedInPart);
            return false;
        }

        return first && Wait(draft, ref row, terms.Companies is not null ? VoucherReason.WaitsForCompany : VoucherReason.WaitsForBudget, left);
    }

    private static void Give(LedgerDraft draft, int index, ref LedgerRow row, long amount, bool first, VoucherReason reason)
    {
        row.Granted += amount;
        draft.Totals.Committed += amount;
        draft.Charge(row.Company, amount);
        Move(draft, ref row, VoucherStatus.Granted, reason);
        if (first)
        {
            draft.Totals.Held++;
            draft.ChargeHousehold(index, row.Request, row.Due);
        }
    }

    /// <summary>A request already waiting for the same reason keeps its original figures.</summary>
    private static bool Wait(LedgerDraft draft, ref LedgerRow row, VoucherReason reason, long left)
    {
        if (row.Reason != reason)
        {
            row.Figure = left;
            Move(draft, ref row, VoucherStatus.Waiting, reason);
        }

        return false;
    }

    private static void Enqueue(LedgerDraft draft, int index, ref LedgerRow row)
    {
        row.Figure = 0;
        Move(draft, ref row, VoucherStatus.Waiting, VoucherReason.None);
        row.Queued = true;
        draft.Enqueue(index, row);
    }

    /// <summary>Performs every change of state, so that the counts of waiting requests stay correct.</summary>
    private static void Move(LedgerDraft draft, ref LedgerRow row, VoucherStatus status, VoucherReason reason)
    {
        Count(draft, row, -1);
        row.Status = status;
        row.Reason = reason;
        Count(draft, row, 1);
    }

    private static void Count(LedgerDraft draft, in LedgerRow row, int change)
    {
        if (row.WaitsForAll)
        {
            draft.Totals.WaitingForAll += change;
        }
        else if (row.WaitsForCompany)
        {
            draft.SetAccount(row.Company, draft.Account(row.Company).Queue(change));
        }
    }

    private static void Link(LedgerDraft draft, int index, ref LedgerRow row)
    {
        if (draft.Terms.OneEach is not null && row.Request.Beneficiary is not null && !row.Linked)
        {
            row.NextOfStem = draft.HeadOf(row.Request.BeneficiaryStem);
            row.Linked = true;
            draft.SetHead(row.Request.BeneficiaryStem, index);
        }
    }

    private static long ProtocolOf(LedgerDraft draft, int index) => draft.Stored(index).Request.Protocol.Key;

    /// <summary>Returns the first of two requests in the order of decisions, regardless of their registration order.</summary>
    private static int Earlier(LedgerDraft draft, int one, int other) =>
        one < 0 || draft.Stored(other).KeyAt(other) < draft.Stored(one).KeyAt(one) ? other : one;
}
