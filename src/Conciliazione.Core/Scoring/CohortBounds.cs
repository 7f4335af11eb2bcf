namespace Conciliazione.Scoring;

/// <summary>
/// The lowest and the highest of those who compete, by each rule that scales between them. Italian term: estremi della platea.
/// </summary>
/// <remarks>
/// Parts of a cohort can be measured apart and put together: the result does not depend on how it was parted. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public sealed record CohortBounds
{
    internal CohortBounds(string gridCode, int gridVersion, ValueList<CohortLimits> limits)
    {
        GridCode = gridCode;
        GridVersion = gridVersion;
        Limits = limits;
    }

    /// <summary>The code of the grid that they were measured for.</summary>
    public string GridCode { get; }

    /// <summary>The version of the grid.</summary>
    public int GridVersion { get; }

    /// <summary>One for each rule by which somebody's value is known, by its code, ordinally.</summary>
    public ValueList<CohortLimits> Limits { get; }

    /// <summary>The bounds of a cohort in which nobody is: merged with others, they change nothing.</summary>
    internal static CohortBounds Nobody(string gridCode, int gridVersion) => new(gridCode, gridVersion, []);

    /// <summary>The bounds of both cohorts together.</summary>
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

    /// <summary>The same bounds, and those of another cohort for rules by which nobody's value was known here.</summary>
    internal CohortBounds CompletedBy(CohortBounds other) => Find(other) is { Length: > 0 } more
        ? new(GridCode, GridVersion, Limits.Concat(more).OrderBy(limits => limits.RuleCode, StringComparer.Ordinal).ToValueList())
        : this;

    /// <summary>The grid and how many rules, never whose values.</summary>
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
