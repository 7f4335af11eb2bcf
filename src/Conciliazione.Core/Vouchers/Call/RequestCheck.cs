using Conciliazione.Eligibility;

namespace Conciliazione.Vouchers;

/// <summary>
/// The result of checking the requirements of a request, with the findings against it. Italian term: esito dell'istruttoria.
/// </summary>
/// <remarks>
/// The ledger does not evaluate requirements: the verdict and its findings are provided by the caller and kept with the request.
/// Findings may reveal personal data. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record RequestCheck
{
    private RequestCheck(Verdict verdict, ValueList<RequirementFinding> against, bool isExamined = true)
    {
        Verdict = verdict;
        Against = against;
        IsExamined = isExamined;
    }

    /// <summary>A check whose requirements are met, as found by whoever examined the request.</summary>
    public static RequestCheck Passed { get; } = new(Verdict.Met, []);

    /// <summary>The check of a request that nobody has examined yet: unclear, so that it is never granted.</summary>
    public static RequestCheck NotExamined { get; } = new(Verdict.Unclear, [], isExamined: false);

    /// <summary>Whether the requirements were examined, with any verdict.</summary>
    public bool IsExamined { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>
    /// The findings that decide the verdict, not met or unclear like it, as far down as they can be distinguished; empty if the
    /// requirements are met. What an alternative made irrelevant is not among them.
    /// </summary>
    public ValueList<RequirementFinding> Against { get; }

    /// <summary>Creates a check from a report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static RequestCheck From(EligibilityReport report)
    {
        Guard.Against.Null(report);
        return report.Verdict == Verdict.Met
            ? Passed
            : new(report.Verdict, report.Root.Deciding().ToValueList());
    }

    /// <summary>Returns the same check with one more unclear finding; requirements not met stay so.</summary>
    internal RequestCheck Doubting(RequirementFinding unclear) =>
        Verdict == Verdict.NotMet ? this : new(Verdict.Unclear, [.. Against, unclear]);

    /// <summary>Returns only the verdict: findings may reveal personal data.</summary>
    public override string ToString() => Verdict.ToString();
}
