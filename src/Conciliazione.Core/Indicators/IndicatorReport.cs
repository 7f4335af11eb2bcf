using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>Results read against the indicators of a project. Italian term: relazione sugli indicatori.</summary>
/// <remarks>
/// Of a cumulative indicator the newest result up to a day counts; of one that is measured anew in each
/// period, the newest of the period. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record IndicatorReport
{
    internal IndicatorReport(IndicatorSet set, ValueList<IndicatorResult> results)
    {
        Set = set;
        Results = results;
    }

    /// <summary>The indicators.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The results, in the order of their days.</summary>
    public ValueList<IndicatorResult> Results { get; }

    /// <summary>Returns each indicator as it stands on a day, one line for each period that has begun where it is measured by periods.</summary>
    /// <param name="day">The day; results after it are not seen.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<IndicatorProgress> On(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        ILookup<string, IndicatorResult> seen = Results.TakeWhile(result => result.On <= day).ToLookup(result => result.Indicator, StringComparer.Ordinal);
        return Set.Indicators.SelectMany(indicator => Of(indicator, seen[indicator.Label.Code].ToValueList(), day)).ToValueList();
    }

    /// <summary>
    /// Returns what the report still lacks on a day: the indicators without a result, in each period that is over where they are measured
    /// by periods, results that leave something unclear, and results without evidence. Before the plan begins nothing lacks.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<IndicatorProgress> LackingOn(LocalDate day) => On(day)
        .Where(progress => Set.Term.Days!.Start <= day && (progress.Result is { } result
            ? result.Evidence is null || progress.Finding.Outcome is Outcome.Unclear
            : progress.Period is null || progress.Due < day))
        .ToValueList();

    /// <summary>
    /// Returns the report without the results that were measured after the last day of their indicator. One that is measured by periods has
    /// none: each result lies in a period.
    /// </summary>
    internal IndicatorReport InTime()
    {
        Dictionary<string, LocalDate> due = Set.Indicators
            .Where(indicator => indicator.Cadence is null)
            .ToDictionary(indicator => indicator.Label.Code, indicator => WindowOf(indicator).End, StringComparer.Ordinal);
        return new(Set, Results.Where(result => !due.TryGetValue(result.Indicator, out LocalDate last) || result.On <= last).ToValueList());
    }

    /// <summary>Returns the days of a cumulative indicator; every set with results has a start.</summary>
    private DateInterval WindowOf(Indicator indicator) => Set.Term.DaysOf(new(Set.Term.Months.First, indicator.DueIn ?? Set.Term.Months.Last))!;

    private IEnumerable<IndicatorProgress> Of(Indicator indicator, ValueList<IndicatorResult> results, LocalDate day)
    {
        PlanTerm term = Set.Term;
        if (indicator.Cadence is not { } cadence)
        {
            yield return IndicatorProgress.Judge(indicator, period: null, WindowOf(indicator), results, day);
            yield break;
        }

        int next = 0;
        foreach (DateInterval period in term.PeriodsOf(cadence).Select(period => term.DaysOf(period)!).TakeWhile(period => period.Start <= day))
        {
            // Results are in the order of their days, as periods are, and each lies in one.
            int first = next;
            while (next < results.Count && results[next].On <= period.End)
            {
                next++;
            }

            yield return IndicatorProgress.Judge(indicator, period, period, results.Skip(first).Take(next - first).ToValueList(), day);
        }
    }
}
