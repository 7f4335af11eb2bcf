using Conciliazione.Eligibility;

namespace Conciliazione.Vouchers;

/// <summary>What checking the requirements of a request came to, with what stands against it. Italian term: esito dell'istruttoria.</summary>
/// <remarks>
/// The ledger does not judge requirements: whoever checks them hands in the verdict with its findings, and both stay with the
/// request. Findings may tell personal data. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record RequestCheck
{
    private RequestCheck(Verdict verdict, ValueList<RequirementFinding> against)
    {
        Verdict = verdict;
        Against = against;
    }

    /// <summary>The requirements are met.</summary>
    public static RequestCheck Passed { get; } = new(Verdict.Met, []);

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The findings that are not met, or those that are unclear where none is; empty where the requirements are met.</summary>
    public ValueList<RequirementFinding> Against { get; }

    /// <summary>The check that a report stands for.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static RequestCheck Of(EligibilityReport report)
    {
        Guard.Against.Null(report);
        return report.Verdict == Verdict.Met
            ? Passed
            : new(report.Verdict, report.Findings.Where(finding => finding.Parts.Count == 0 && finding.Verdict == report.Verdict).ToValueList());
    }

    /// <summary>The same check with one more thing unclear; what is not met stays so.</summary>
    internal RequestCheck Doubting(RequirementFinding unclear) =>
        Verdict == Verdict.NotMet ? this : new(Verdict.Unclear, [.. Against, unclear]);

    /// <summary>The verdict alone: findings may tell personal data.</summary>
    public override string ToString() => Verdict.ToString();
}
