using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>What the ledger holds of a request, flat, so that a million of them stand in one array. Amounts in cents.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LedgerRow
{
    public LedgerRow(VoucherRequest request, int window)
    {
        Request = request;
        Window = window;
        NextOfStem = -1;
    }

    public VoucherRequest Request;

    /// <summary>What a person or an act says of it, where one does.</summary>
    public RowNote? Note;

    /// <summary>What the amount rule gives, cut to what the household's ceiling leaves where it was offered a voucher.</summary>
    public long Due;

    /// <summary>What the ledger holds for it; after its end, what was paid.</summary>
    public long Granted;

    public long Paid;

    /// <summary>By its reason: what was left when it began to wait, what its end freed, or the protocol number of another request.</summary>
    public long Figure;

    /// <summary>The window with which it is decided.</summary>
    public int Window;

    /// <summary>The next request of a beneficiary with the same stem; -1 for none.</summary>
    public int NextOfStem;

    private byte _status;

    private byte _reason;

    /// <summary>Whether it is on the waiting list: for the whole, or for the rest of a part.</summary>
    public bool Queued;

    /// <summary>Whether it was on the waiting list before: a batch then has to look for where it stood.</summary>
    public bool Listed;

    /// <summary>Whether it stands among those of its beneficiary.</summary>
    public bool Linked;

    /// <summary>Whether a person was shown that another code differs by omocodia alone.</summary>
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

    /// <summary>Whether it counts against one request each: who withdrew before anything was paid may ask again.</summary>
    public readonly bool Counts => Status is not (VoucherStatus.Pending or VoucherStatus.Refused or VoucherStatus.Withdrawn) || Paid > 0;

    /// <summary>Whether it takes one of the vouchers.</summary>
    public readonly bool Holds => Status == VoucherStatus.Granted || Paid > 0;

    public readonly bool WaitsForCompany => Status == VoucherStatus.Waiting && Reason is VoucherReason.WaitsForCompany or VoucherReason.WaitsBehindCompany;

    public readonly bool WaitsForAll =>
        Status == VoucherStatus.Waiting && Reason is VoucherReason.WaitsForBudget or VoucherReason.WaitsForVoucher or VoucherReason.WaitsBehindOthers;

    public readonly QueueKey KeyAt(int index) => new(Window, Request, index);

    /// <summary>Whether two rows say the same of the same request, wherever they stand.</summary>
    public readonly bool Says(in LedgerRow other) =>
        (Due, Granted, Paid, Figure) == (other.Due, other.Granted, other.Paid, other.Figure)
        && (Window, Status, Reason, Queued, VariantShown) == (other.Window, other.Status, other.Reason, other.Queued, other.VariantShown)
        && Equals(Note, other.Note)
        && Request == other.Request;
}
