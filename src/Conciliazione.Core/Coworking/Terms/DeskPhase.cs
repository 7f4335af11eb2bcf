namespace Conciliazione.Coworking;

/// <summary>A period of months at one price, such as the free first year. Italian term: fase.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskPhase
{
    /// <summary>Initializes a new phase; terms report its defects.</summary>
    /// <param name="label">The phase's code, title, source and provenance.</param>
    /// <param name="months">The length of an assignment, in months.</param>
    /// <param name="beneficiaryShare">
    /// The share of the desk's value borne by the beneficiary; the bodies bear the rest. Unknown while undecided.
    /// </param>
    /// <param name="monthsProvenance">
    /// The provenance of the length; when omitted, that of the label, which concerns the share.
    /// </param>
    /// <param name="payment">
    /// When the fee of the phase is paid, and to whom; <see langword="null"/> if the text does not say, or nothing is due.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="monthsProvenance"/> is not a declared value.</exception>
    public DeskPhase(
        RuleLabel label,
        int months,
        Known<Percentage> beneficiaryShare,
        Provenance? monthsProvenance = null,
        LocalizedText? payment = null)
    {
        Guard.Against.Null(label);
        Guard.Against.Undeclared(monthsProvenance ?? label.Provenance, nameof(monthsProvenance));
        Label = label;
        Months = months;
        BeneficiaryShare = beneficiaryShare;
        MonthsProvenance = monthsProvenance ?? label.Provenance;
        Payment = payment;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The length of an assignment, in months.</summary>
    public int Months { get; }

    /// <summary>The share of the desk's value borne by the beneficiary; the bodies bear the rest.</summary>
    public Known<Percentage> BeneficiaryShare { get; }

    /// <summary>The provenance of the length.</summary>
    public Provenance MonthsProvenance { get; }

    /// <summary>
    /// When the fee of the phase is paid, and to whom; <see langword="null"/> if the text does not say, or nothing is due.
    /// </summary>
    public LocalizedText? Payment { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
