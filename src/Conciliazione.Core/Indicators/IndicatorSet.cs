using Conciliazione.WorkPlans;

namespace Conciliazione.Indicators;

/// <summary>The indicators of a project, and the months in which they are measured. Italian term: indicatori del progetto.</summary>
/// <remarks>
/// Checked when it is made. A replanned project gets a new set; a set reads the results of the days on which it is in force. Equality is by
/// content. Immutable and thread-safe.
/// </remarks>
public sealed record IndicatorSet
{
    private IndicatorSet(RuleLabel label, PlanTerm term, ValueList<Indicator> indicators)
    {
        Label = label;
        Term = term;
        Indicators = indicators;
    }

    /// <summary>The code, title, source and provenance of the set.</summary>
    public RuleLabel Label { get; }

    /// <summary>The months of the plan.</summary>
    public PlanTerm Term { get; }

    /// <summary>The indicators, in the order of the text.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>Creates a set, or returns its defects.</summary>
    /// <param name="label">The code, title, source and provenance of the set.</param>
    /// <param name="term">The months of the plan.</param>
    /// <param name="indicators">The indicators; with unique codes, due within the term.</param>
    /// <exception cref="ArgumentException">
    /// An argument or an indicator is <see langword="null"/>, or <paramref name="label"/> has no source.
    /// </exception>
    public static Validated<IndicatorSet> Create(RuleLabel label, PlanTerm term, IEnumerable<Indicator> indicators)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(term);
        ValueList<Indicator> all = Guard.Against.NullItem(indicators);
        var defects = new List<Defect>();
        foreach (IGrouping<string, Indicator> twice in all.Repeated(indicator => indicator.Label.Code))
        {
            defects.Add(DefectCodes.IndicatorTwice.At("", twice.Key, 1, label.Source));
        }

        foreach (Indicator indicator in all.Where(indicator => indicator.DueIn is { } month && !term.Months.Contains(month)))
        {
            defects.Add(DefectCodes.IndicatorOutside.At(
                $"indicators[{indicator.Label.Code}]", term.Words(indicator.DueIn!.Value), term.Words(term.Months), indicator.Label.Source));
        }

        defects.AddRange(all
            .Select(indicator => indicator.Cadence is { } cadence
                ? term.WithoutPeriod($"indicators[{indicator.Label.Code}]", cadence, over: null, indicator.Label.Source)
                : null)
            .OfType<Defect>());
        return Validated<IndicatorSet>.From(defects, () => new(label, term, all));
    }

    /// <summary>Returns the same set with a start of the plan.</summary>
    /// <param name="start">The calendar month of month 1; see <see cref="PlanTerm.StartingIn"/>.</param>
    /// <returns>The set, or its defects: periods of the calendar of which none is whole in the months that the plan now has.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A month of the plan would be outside the supported years.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not in the ISO calendar.</exception>
    public Validated<IndicatorSet> StartingIn(NodaTime.YearMonth start) => Create(Label, Term.StartingIn(start), Indicators);

    /// <summary>Reads results, or returns their defects.</summary>
    /// <param name="results">The results, in any order.</param>
    /// <returns>
    /// A report, against which days are judged; or the defects: the plan has no start, a result is of an unknown indicator, of another
    /// kind than its target takes, before the first month of the plan (a year 0 included), in none of the periods in which it is measured, or given
    /// twice, a number is negative, a part
    /// is above its whole, or a name or thing is unknown, blank or repeated.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="results"/> or one of them is <see langword="null"/>.</exception>
    public Validated<IndicatorReport> Read(IEnumerable<IndicatorResult> results)
    {
        ValueList<IndicatorResult> all = Guard.Against.NullItem(results);
        return ReadAt(all, Enumerable.Range(0, all.Count));
    }

    /// <summary>Reads some of the results; their defects name the places that the results have among all.</summary>
    internal Validated<IndicatorReport> ReadAt(ValueList<IndicatorResult> all, IEnumerable<int> places)
    {
        int[] read = [.. places];
        return Validated<IndicatorReport>.From(
            ResultCheck.DefectsOf(this, all, read), () => new(this, read.Select(i => all[i]).OrderBy(result => result.On).ThenBy(result => result.Indicator, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
