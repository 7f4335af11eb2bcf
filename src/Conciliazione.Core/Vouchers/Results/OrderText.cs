using Conciliazione.Calendars;

namespace Conciliazione.Vouchers;

/// <summary>Describes the rules that determine the order of requests.</summary>
internal static class OrderText
{
    private static readonly NamedValue InAWindow = new(
        "ORDER",
        new("ordine nella finestra:", "order in a window:"),
        FactValue.Of(new LocalizedText("classe di priorità, carico di cura, arrivo, protocollo", "priority class, care load, arrival, protocol number")),
        Provenance.Reading);

    private static readonly LocalizedText NextWindow = new("decisa con la prima finestra ancora aperta", "decided with the first window still open");

    /// <summary>Returns the rules, only for a request that waits or was granted in part; otherwise an empty list.</summary>
    public static ValueList<NamedValue> Of(VoucherTerms terms, in LedgerRow row)
    {
        if (row.Status != VoucherStatus.Waiting && row.Reason != VoucherReason.GrantedInPart)
        {
            return [];
        }

        RuleLabel window = terms.WindowDays.Label;
        var length = new NamedValue(window.Code, window.Title, FactValue.Of(terms.WindowDays.Value), window.Provenance);
        RuleLabel late = terms.Late.Label;
        return row.Window == terms.NumberOf(ItalianTime.DayOf(row.Request.Arrived))
            ? [length, InAWindow]
            : [length, InAWindow, new(late.Code, late.Title, FactValue.Of(NextWindow), late.Provenance)];
    }
}
