using Conciliazione.CostPlans;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Projects;

/// <summary>All that a project plans and a change of plan may alter. Italian term: piano del progetto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ProjectPlan
{
    /// <summary>Initializes a new plan.</summary>
    /// <param name="costs">The costs and who bears them.</param>
    /// <param name="services">The services; no code twice. None when omitted.</param>
    /// <param name="activities">The activities, months and duties; <see langword="null"/> if the text gives none.</param>
    /// <param name="indicators">The indicators; <see langword="null"/> if the text gives none.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="costs"/> or a service is <see langword="null"/>, or a service is listed twice.
    /// </exception>
    public ProjectPlan(CostPlan costs, ValueList<PlannedService>? services = null, WorkPlan? activities = null, IndicatorSet? indicators = null)
    {
        Costs = Guard.Against.Null(costs);
        Services = Guard.Against.NullItem(services ?? [], nameof(services));
        Activities = activities;
        Indicators = indicators;
        if (Services.Repeated(service => service.Label.Code).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' is listed twice.", nameof(services));
        }
    }

    /// <summary>The services.</summary>
    public ValueList<PlannedService> Services { get; }

    /// <summary>The activities, months and duties; <see langword="null"/> if the text gives none.</summary>
    public WorkPlan? Activities { get; }

    /// <summary>The indicators; <see langword="null"/> if the text gives none.</summary>
    public IndicatorSet? Indicators { get; }

    /// <summary>The costs and who bears them.</summary>
    public CostPlan Costs { get; }

    /// <summary>
    /// Returns every difference from an earlier plan: services, activities, precedences, duties, indicators and costs that were added or
    /// removed, and each part of them that changed.
    /// </summary>
    /// <param name="earlier">The plan to compare with; any version, also a later one.</param>
    /// <returns>
    /// The changes; empty if the plans hold the same. The order of services, activities, indicators and costs does not count, nor how many
    /// lines a sum is written in. What changed in something that no single part shows is listed as a whole.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">
    /// The sum of several lines of a category or body is outside the bounds of <see cref="Euro"/>.
    /// </exception>
    public ValueList<PlanChange> ChangesFrom(ProjectPlan earlier)
    {
        Guard.Against.Null(earlier);
        return PlanItem.Changes(ProjectPlanItems.Of(earlier), ProjectPlanItems.Of(this)).ToValueList();
    }

    /// <summary>Returns the same plan with a start: month 1 is that calendar month, of activities and indicators.</summary>
    /// <param name="start">The calendar month of month 1.</param>
    /// <returns>The plan, or the defects of <see cref="WorkPlan.StartingIn"/> and <see cref="IndicatorSet.StartingIn"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A month of the plan would be outside the supported years.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not in the ISO calendar.</exception>
    public Validated<ProjectPlan> StartingIn(YearMonth start)
    {
        Validated<WorkPlan>? activities = Activities?.StartingIn(start);
        Validated<IndicatorSet>? indicators = Indicators?.StartingIn(start);
        ValueList<Defect> defects = [.. activities?.DefectsOrEmpty() ?? [], .. indicators?.DefectsOrEmpty() ?? []];
        return Validated<ProjectPlan>.From(defects, () => new(Costs, Services, activities?.OrThrow(), indicators?.OrThrow()));
    }

    /// <summary>Returns the number of services, activities and indicators.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Services.Count} services, {Activities?.Activities.Count ?? 0} activities, {Indicators?.Indicators.Count ?? 0} indicators");
}
