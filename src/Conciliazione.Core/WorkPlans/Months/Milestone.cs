using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>Something that happens once, in a month or on a day of the plan. Italian term: tappa.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Milestone
{
    /// <summary>Initializes a new milestone.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="month">The number of the month; from -1,200 to 1,200, both inclusive.</param>
    /// <param name="day">The day, within that month; <see langword="null"/> if the text gives only the month.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> is <see langword="null"/> or has no source, or <paramref name="day"/> is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is outside its bounds.</exception>
    public Milestone(RuleLabel label, int month, LocalDate? day = null)
    {
        Label = Guard.Against.Unsourced(label);
        Month = Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(month, -PlanTerm.MaximumMonths), PlanTerm.MaximumMonths);
        Day = Guard.Against.NonIsoDate(day);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The number of the month.</summary>
    public int Month { get; }

    /// <summary>The day; <see langword="null"/> if the text gives only the month.</summary>
    public LocalDate? Day { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
