using Conciliazione.Eligibility;

namespace Conciliazione.Vouchers;

/// <summary>In which state a request is, why, and by which rule. Italian term: decisione sulla domanda.</summary>
/// <remarks>
/// Amounts left are those of the moment of the decision. Its findings and its text may tell personal data. Equality is by content.
/// Immutable, safe for any thread.
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

    /// <summary>The request.</summary>
    public ProtocolNumber Protocol { get; }

    /// <summary>The state in which it is.</summary>
    public VoucherStatus Status { get; }

    /// <summary>Why.</summary>
    public VoucherReason Reason { get; }

    /// <summary>What is due to it; zero where it was not worked out.</summary>
    public Euro Due { get; }

    /// <summary>What the budget holds for it; after its end, what was paid.</summary>
    public Euro Granted { get; }

    /// <summary>What was paid.</summary>
    public Euro Paid { get; }

    /// <summary>Why, in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where the rule or the act behind it stands.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether the text says it, or it is a reading of ours.</summary>
    public Provenance Provenance { get; }

    /// <summary>The findings against the request, where requirements decide; otherwise empty.</summary>
    public ValueList<RequirementFinding> Findings { get; }

    /// <summary>
    /// Where who waits, or has a part alone, might have come before others under other rules: how long a window is, in which order its
    /// requests are decided, and what became of a late registration; otherwise empty. Each says whether it is a reading of ours.
    /// </summary>
    public ValueList<NamedValue> Order { get; }

    /// <summary>The decision as one sentence: request, reason, order, source.</summary>
    /// <param name="language">The language wanted; the source is cited in Italian in both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) =>
        $"{Protocol}: {Text.In(language)}{string.Concat(Order.Select(value => "; " + value.Render(language)))} — {Source.Cite()}{ProvenanceNote.Of(Provenance, language)}";

    /// <summary>Request and state alone.</summary>
    public override string ToString() => $"{Protocol}: {StatusText.Of(Status).Italian}";
}
