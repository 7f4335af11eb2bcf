using Conciliazione.Vouchers;

namespace Conciliazione.Tests.Vouchers;

/// <summary>A request in the plain ledger.</summary>
internal sealed class LedgerOracleLine(VoucherRequest request)
{
    private long _figure;
    private ProtocolNumber? _other;
    private (VoucherStatus, VoucherReason, long, long) _settled;

    public VoucherRequest Request { get; set; } = request;

    public int Window { get; set; }

    public VoucherStatus Status { get; set; }

    public VoucherReason Reason { get; set; }

    public bool VariantShown { get; set; }

    public long Due { get; set; }

    public long Granted { get; set; }

    public long Paid { get; set; }

    public bool IsListed => Status == VoucherStatus.Waiting || (Status == VoucherStatus.Granted && Granted < Due);

    /// <summary>Whether its state, its reason or an amount has changed since it was settled.</summary>
    public bool HasChanged => _settled != (Status, Reason, Granted, Paid);

    /// <summary>The amounts or the request that the text of the reason quotes.</summary>
    public string[] Quoted => Reason switch
    {
        VoucherReason.WaitsForBudget or VoucherReason.WaitsForCompany => [Money(_figure), Money(Due)],
        VoucherReason.GrantedInPart => [Money(Granted), Money(Due)],
        VoucherReason.Withdrawn => [Money(_figure)],
        VoucherReason.Used => [Money(Paid)],
        VoucherReason.Refunded or VoucherReason.Expired => [Money(Paid), Money(_figure)],
        VoucherReason.Granted => [Money(Granted)],
        VoucherReason.SecondRequest or VoucherReason.MayBeSameBeneficiary => [_other!.Value.ToString()],
        _ => [],
    };

    public void Settle() => _settled = (Status, Reason, Granted, Paid);

    public void Become(VoucherStatus status, VoucherReason reason, long figure = 0, ProtocolNumber? other = null) =>
        (Status, Reason, _figure, _other) = (status, reason, figure, other);

    /// <summary>A wait that goes on for the same reason keeps the figures with which it began.</summary>
    public bool Wait(VoucherReason reason, long due, long left)
    {
        if (Reason != reason)
        {
            Due = due;
            Become(VoucherStatus.Waiting, reason, left);
        }

        return false;
    }

    private static string Money(long cents) => Euro.FromCents(cents).ToString(Language.English);
}
