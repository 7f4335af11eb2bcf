namespace Conciliazione.WorkPlans;

/// <summary>An activity of a work plan: its months, pauses and milestones. Italian term: attività.</summary>
/// <remarks>
/// <para>An activity is carried out in a month exactly when the month is in one of its bars and not in a pause. Where the text gives
/// only a start, or a block of months, or nothing, the answer is unknown, never no.</para>
/// <para>Bars that overlap or touch are held as one, and so are pauses. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record Activity
{
    /// <summary>Initializes a new activity.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="bars">When it is carried out; empty if the text does not say.</param>
    /// <param name="pauses">The months in which it pauses; each within a bar, see <see cref="WorkPlan.Create"/>.</param>
    /// <param name="milestones">What happens once; with unique codes.</param>
    /// <param name="action">The action that the activity is part of; <see langword="null"/> if it stands by itself.</param>
    /// <param name="endsEarlier">
    /// What may end it before its last month, such as the end of the money; <see langword="null"/> if nothing.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> or <paramref name="bars"/> is <see langword="null"/>, or a label has no source.
    /// </exception>
    public Activity(
        RuleLabel label,
        ValueList<Bar> bars,
        ValueList<MonthSpan>? pauses = null,
        ValueList<Milestone>? milestones = null,
        RuleLabel? action = null,
        RuleLabel? endsEarlier = null)
    {
        Label = Guard.Against.Unsourced(label);
        Guard.Against.Null(bars);
        Bars =
        [
            .. MonthSpan.Merge(bars.OfType<Bar.Over>().Select(over => over.Months)).Select(months => new Bar.Over(months)),
            .. bars.Where(bar => bar is not Bar.Over).Distinct(),
        ];
        Pauses = MonthSpan.Merge(pauses ?? []).ToValueList();
        Milestones = milestones ?? [];
        Action = action is null ? null : Guard.Against.Unsourced(action);
        EndsEarlier = endsEarlier is null ? null : Guard.Against.Unsourced(endsEarlier);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>When the activity is carried out: first the months that are given, merged and in order, then what is left open.</summary>
    public ValueList<Bar> Bars { get; }

    /// <summary>The months in which the activity pauses, merged and in order.</summary>
    public ValueList<MonthSpan> Pauses { get; }

    /// <summary>What happens once.</summary>
    public ValueList<Milestone> Milestones { get; }

    /// <summary>The action that the activity is part of; <see langword="null"/> if it stands by itself.</summary>
    public RuleLabel? Action { get; }

    /// <summary>What may end the activity before its last month; <see langword="null"/> if nothing.</summary>
    public RuleLabel? EndsEarlier { get; }

    /// <summary>The first month in which the activity is carried out; <see langword="null"/> if the text does not say.</summary>
    public int? Start => GivenMonths().Min() is { } first && Bars.All(bar => bar is not Bar.Within || bar.First >= first) ? first : null;

    /// <summary>The last month in which the activity is carried out; <see langword="null"/> if the text does not say.</summary>
    public int? End => Bars.Any(bar => bar is not Bar.Over) ? null : GivenMonths().Max();

    /// <summary>The earliest month in which the activity may start; <see langword="null"/> if the text gives no month.</summary>
    internal int? EarliestStart => Bars.Min(bar => (int?)bar.First);

    /// <summary>The latest month in which the activity may end; <see langword="null"/> if the text gives none.</summary>
    internal int? LatestEnd => Bars.Any(bar => bar is Bar.From) ? null : Bars.Max(bar => (int?)bar.Last);

    /// <summary>Determines whether the activity pauses in a month.</summary>
    /// <param name="month">The number of the month.</param>
    public bool IsPausedIn(int month) => Pauses.Any(pause => pause.Contains(month));

    /// <summary>Determines whether the activity is carried out in a month; unknown where the text does not say.</summary>
    /// <param name="month">The number of the month.</param>
    public Known<bool> IsActiveIn(int month) => IsPausedIn(month) ? Known.Of(false) : CoveredBy(month);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    /// <summary>Determines whether a bar covers a month, whatever the pauses.</summary>
    internal Known<bool> CoveredBy(int month)
    {
        if (Bars.Count == 0)
        {
            return Milestones.Count == 0 ? Known<bool>.Unknown : Known.Of(false);
        }

        Known<bool> answer = Known.Of(false);
        foreach (Bar bar in Bars)
        {
            Known<bool> covers = bar.Covers(month);
            if (!covers.TryGet(out bool yes))
            {
                answer = covers;
            }
            else if (yes)
            {
                return covers;
            }
        }

        return answer;
    }

    /// <summary>Returns the months of the bars whose months are given, and the starts that are, without the pauses.</summary>
    private IEnumerable<int?> GivenMonths() => Bars
        .SelectMany(bar => bar is Bar.Over over ? Enumerable.Range(over.Months.First, over.Months.Count) : bar is Bar.From from ? [from.Month] : [])
        .Where(month => !IsPausedIn(month))
        .Select(month => (int?)month);
}
