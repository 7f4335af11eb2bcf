namespace Conciliazione.WorkPlans;

/// <summary>Consecutive months of a work plan, by their numbers. Italian term: mesi del piano.</summary>
/// <remarks>
/// Month 1 is the first month of year 1; the months of a "year 0" are 0, -1 and so on, the latest first. Both ends are inclusive.
/// Equality is by the two ends. Immutable and thread-safe.
/// </remarks>
public sealed record MonthSpan
{
    /// <summary>Initializes a new span.</summary>
    /// <param name="first">The first month (inclusive); from -1,200 to 1,200.</param>
    /// <param name="last">The last month (inclusive); from -1,200 to 1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">A month is outside its bounds.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public MonthSpan(int first, int last)
    {
        First = Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(first, -PlanTerm.MaximumMonths), PlanTerm.MaximumMonths);
        Last = Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(last, -PlanTerm.MaximumMonths), PlanTerm.MaximumMonths);
        if (last < first)
        {
            throw new ArgumentException("The last month is before the first one.", nameof(last));
        }
    }

    /// <summary>The first month (inclusive).</summary>
    public int First { get; }

    /// <summary>The last month (inclusive).</summary>
    public int Last { get; }

    /// <summary>The number of months; at least 1.</summary>
    public int Count => Last - First + 1;

    /// <summary>Determines whether a month is in the span.</summary>
    /// <param name="month">The number of the month.</param>
    public bool Contains(int month) => month >= First && month <= Last;

    /// <summary>Returns the two ends, such as <c>1..12</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{First}..{Last}");

    /// <summary>Determines whether another span lies within this one.</summary>
    internal bool Contains(MonthSpan other) => Contains(other.First) && Contains(other.Last);

    /// <summary>Returns the same months in order, those that overlap or touch as one span.</summary>
    internal static IEnumerable<MonthSpan> Merge(IEnumerable<MonthSpan> spans)
    {
        MonthSpan? open = null;
        foreach (MonthSpan span in spans.OrderBy(span => span.First))
        {
            if (open is null || span.First > open.Last + 1)
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = span;
            }
            else
            {
                open = new(open.First, Math.Max(open.Last, span.Last));
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
