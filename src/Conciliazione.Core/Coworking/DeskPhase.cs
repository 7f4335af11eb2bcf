namespace Conciliazione.Coworking;

/// <summary>A stretch of months under one price, such as the free first year. Italian term: fase.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskPhase
{
    /// <summary>Builds a phase; terms say what does not fit.</summary>
    /// <param name="label">What it is called and where it stands.</param>
    /// <param name="months">How many months an assignment lasts.</param>
    /// <param name="beneficiaryShare">How much of the desk's value the beneficiary bears; the bodies bear the rest. Unknown while it is open.</param>
    /// <param name="monthsProvenance">Where the length comes from; as the label says, which is about the share, when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="monthsProvenance"/> is not a declared value.</exception>
    public DeskPhase(RuleLabel label, int months, Known<Percentage> beneficiaryShare, Provenance? monthsProvenance = null)
    {
        Guard.Against.Null(label);
        Guard.Against.Undeclared(monthsProvenance ?? label.Provenance, nameof(monthsProvenance));
        Label = label;
        Months = months;
        BeneficiaryShare = beneficiaryShare;
        MonthsProvenance = monthsProvenance ?? label.Provenance;
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>How many months an assignment lasts.</summary>
    public int Months { get; }

    /// <summary>How much of the desk's value the beneficiary bears; the bodies bear the rest.</summary>
    public Known<Percentage> BeneficiaryShare { get; }

    /// <summary>Where the length comes from.</summary>
    public Provenance MonthsProvenance { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Label.Code;
}
