namespace Conciliazione.Vouchers;

/// <summary>The display names of the states of a request.</summary>
internal static class StatusText
{
    public static LocalizedText Of(VoucherStatus status) => status switch
    {
        VoucherStatus.Pending => new("in attesa della chiusura della finestra", "pending"),
        VoucherStatus.Granted => new("concessa", "granted"),
        VoucherStatus.Waiting => new("in lista d'attesa", "on the waiting list"),
        VoucherStatus.Unclear => new("da chiarire", "unclear"),
        VoucherStatus.Refused => new("non ammessa", "not admitted"),
        VoucherStatus.Withdrawn => new("rinuncia", "withdrawn"),
        VoucherStatus.Used => new("utilizzata", "used"),
        VoucherStatus.Refunded => new("rimborsata", "refunded"),
        _ => new("scaduta", "expired"),
    };

    public static LocalizedText Of(VoucherStatus[] statuses) => LocalizedText.Join(new LocalizedText(" o ", " or "), statuses.Select(Of));
}
