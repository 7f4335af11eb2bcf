using Conciliazione.Eligibility;

namespace Conciliazione.Vouchers;

/// <summary>The state of a request, the reason, and the rule behind it. Italian term: decisione sulla domanda.</summary>
/// <remarks>
/// Remaining amounts are those at the moment of the decision. The findings and the text may reveal personal data. Equality is by
/// content. Immutable and thread-safe.
/// </remarks>
public sealed record VoucherDecision
{
    internal VoucherDecision(VoucherTerms terms, in LedgerRow row)
    {
        Protocol = row.Request.Protocol;
        Status = row.Status;
        Reason = row.Reason;
        Due = Euro.FromCents(row.Due);
        Granted = Euro.FromCents(row.Granted);
        Paid = Euro.FromCents(row.Paid);
        RuleLabel label = ReasonText.Label(terms, row);
        bool ofRequirements = row.Reason is VoucherReason.RequirementsNotMet or VoucherReason.RequirementsUnclear;
        Findings = ofRequirements ? row.Request.Check.Against : [];
        Text = ReasonText.Of(terms, row);
        Order = OrderText.Of(terms, row);
        Source = row.Note?.Source ?? (Findings.Count > 0 ? Findings[0].Finding.Source : label.Source);
        Provenance = row.Note?.Source is not null ? Provenance.Stated : Findings.Count > 0 ? Findings[0].Provenance : label.Provenance;
    }

    /// <summary>The protocol number of the request.</summary>
    public ProtocolNumber Protocol { get; }

    /// <summary>The state of the request.</summary>
    public VoucherStatus Status { get; }

    /// <summary>The reason for the state.</summary>
    public VoucherReason Reason { get; }

    /// <summary>The amount due; zero if it was not computed.</summary>
    public Euro Due { get; }

    /// <summary>The amount held in the budget for the request; after its end, the amount paid.</summary>
    public Euro Granted { get; }

    /// <summary>The amount paid.</summary>
    public Euro Paid { get; }

    /// <summary>The reason, as text.</summary>
    public LocalizedText Text { get; }

    /// <summary>The source of the rule or the act behind the decision.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether the rule is set by the text or is our interpretation.</summary>
    public Provenance Provenance { get; }

    /// <summary>The findings against the request if it was decided by requirements; otherwise empty.</summary>
    public ValueList<RequirementFinding> Findings { get; }

    /// <summary>
    /// For a request that waits or was granted only in part, the rules under which it might have preceded others: the length of a
    /// window, the order of its requests, and the treatment of a late registration; otherwise empty. Each states whether it is
    /// our interpretation.
    /// </summary>
    public ValueList<NamedValue> Order { get; }

    /// <summary>Returns the decision as one sentence: request, reason, order and source.</summary>
    /// <param name="language">The output language; the source is cited in Italian in both languages.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) =>
        $"{Protocol}: {Text.In(language)}{string.Concat(Order.Select(value => "; " + value.Render(language)))} — {Source.Cite()}{ProvenanceNote.Of(Provenance, language)}";

    /// <summary>Returns only the request and its state.</summary>
    public override string ToString() => $"{Protocol}: {StatusText.Of(Status).Italian}";
}
