namespace Conciliazione.Scoring;

/// <summary>
/// The lowest and highest values of a cohort, for each rule that scales between them. Italian term: estremi della platea.
/// </summary>
/// <remarks>
/// Parts of a cohort can be measured separately and merged: the result does not depend on how the cohort was divided. Equality is
/// by content. Immutable and thread-safe.
/// </remarks>
public sealed record CohortBounds
{
    internal CohortBounds(string gridCode, int gridVersion, ValueList<CohortLimits> limits)
    {
        GridCode = gridCode;
        GridVersion = gridVersion;
        Limits = limits;
    }

    /// <summary>The code of the grid for which the bounds were measured.</summary>
    public string GridCode { get; }

    /// <summary>The version of the grid.</summary>
    public int GridVersion { get; }

    /// <summary>The limits for each rule for which at least one value is known, in ordinal order of the rule's code.</summary>
    public ValueList<CohortLimits> Limits { get; }

    /// <summary>Returns the bounds of an empty cohort; merging them with others changes nothing.</summary>
    internal static CohortBounds Nobody(string gridCode, int gridVersion) => new(gridCode, gridVersion, []);

    /// <summary>Returns the bounds of both cohorts combined.</summary>
    /// <param name="other">Bounds measured for the same grid.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> was measured for another grid or version.</exception>
    public CohortBounds Merge(CohortBounds other)
    {
        Guard.Against.Null(other);
        if (!string.Equals(GridCode, other.GridCode, StringComparison.Ordinal) || GridVersion != other.GridVersion)
        {
            throw new ArgumentException("The bounds were measured for another grid.", nameof(other));
        }

        return new(GridCode, GridVersion, Limits.Concat(other.Limits)
            .GroupBy(limits => limits.RuleCode, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Aggregate((one, two) => one.And(two)))
            .ToValueList());
    }

    /// <summary>
    /// Returns these bounds, completed with those of another cohort for rules for which no value was known here.
    /// </summary>
    internal CohortBounds CompletedBy(CohortBounds other) => Find(other) is { Length: > 0 } more
        ? new(GridCode, GridVersion, Limits.Concat(more).OrderBy(limits => limits.RuleCode, StringComparer.Ordinal).ToValueList())
        : this;

    /// <summary>Returns the grid and the number of rules, but no values.</summary>
    public override string ToString() => FormattableString.Invariant($"{GridCode} v{GridVersion}: {Limits.Count}");

    internal CohortSpan? Find(string ruleCode)
    {
        foreach (CohortLimits limits in Limits)
        {
            if (string.Equals(limits.RuleCode, ruleCode, StringComparison.Ordinal))
            {
                return limits.Span;
            }
        }

        return null;
    }

    private CohortLimits[] Find(CohortBounds other) => [.. other.Limits.Where(limits => Find(limits.RuleCode) is null)];
}
