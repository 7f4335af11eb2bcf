using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>The ledger's data about a request, flat, so that a million of them fit in one array. Amounts are in cents.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LedgerRow
{
    public LedgerRow(VoucherRequest request, int window)
    {
        Request = request;
        Window = window;
        Company = -1;
        NextOfStem = -1;
    }

    public VoucherRequest Request;

    /// <summary>The note of a person or an act, if any.</summary>
    public RowNote? Note;

    /// <summary>
    /// The amount given by the amount rule, reduced to what the household's ceiling leaves when a voucher was offered.
    /// </summary>
    public long Due;

    /// <summary>The amount held for the request; after its end, the amount paid.</summary>
    public long Granted;

    public long Paid;

    /// <summary>
    /// Depending on the reason: the amount left when the wait began, the amount freed at the end, or the protocol number of
    /// another request.
    /// </summary>
    public long Figure;

    /// <summary>The window with which the request is decided.</summary>
    public int Window;

    /// <summary>
    /// The number of the account that it is granted from, see <see cref="LedgerDraft.CompanyOf"/>; -1 before it is decided, or if its
    /// company has no budget.
    /// </summary>
    public int Company;

    /// <summary>The next request of a beneficiary with the same stem; -1 if there is none.</summary>
    public int NextOfStem;

    private byte _status;

    private byte _reason;

    /// <summary>Whether it is on the waiting list, for the whole amount or the rest of a part.</summary>
    public bool Queued;

    /// <summary>Whether it is linked to the requests of its beneficiary.</summary>
    public bool Linked;

    /// <summary>Whether a person was shown another code that differs only by omocodia.</summary>
    public bool VariantShown;

    public VoucherStatus Status
    {
        readonly get => (VoucherStatus)_status;
        set => _status = (byte)value;
    }

    public VoucherReason Reason
    {
        readonly get => (VoucherReason)_reason;
        set => _reason = (byte)value;
    }

    /// <summary>
    /// Whether it counts toward the limit of one request per beneficiary: after a withdrawal before any payment, a new request is
    /// allowed.
    /// </summary>
    public readonly bool Counts => Status is not (VoucherStatus.Pending or VoucherStatus.Refused or VoucherStatus.Withdrawn) || Paid > 0;

    /// <summary>Whether it takes one of the vouchers.</summary>
    public readonly bool Holds => Status == VoucherStatus.Granted || Paid > 0;

    public readonly bool WaitsForCompany => Status == VoucherStatus.Waiting && Reason is VoucherReason.WaitsForCompany or VoucherReason.WaitsBehindCompany;

    /// <summary>Whether it waits for its own household only, and so blocks nobody.</summary>
    public readonly bool WaitsForHousehold => Status == VoucherStatus.Waiting && Reason == VoucherReason.WaitsForHousehold;

    public readonly bool WaitsForAll =>
        Status == VoucherStatus.Waiting && Reason is VoucherReason.WaitsForBudget or VoucherReason.WaitsForVoucher or VoucherReason.WaitsBehindOthers;

    public readonly QueueKey KeyAt(int index) => new(Window, Request, index);

    /// <summary>Determines whether two rows have the same content for the same request, regardless of their positions.</summary>
    public readonly bool Says(in LedgerRow other) =>
        (Due, Granted, Paid, Figure) == (other.Due, other.Granted, other.Paid, other.Figure)
        && (Window, Status, Reason, Queued, VariantShown) == (other.Window, other.Status, other.Reason, other.Queued, other.VariantShown)
        && Equals(Note, other.Note)
        && Request == other.Request;
}
