namespace Conciliazione.CostPlans;

/// <summary>
/// A share of a cost plan that is measured but not limited, such as the cash share of the whole budget. Italian term: indicatore.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CostShareIndicator
{
    /// <summary>Initializes a new indicator.</summary>
    /// <param name="label">The indicator's code, title, source and provenance.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="decimals">
    /// The number of decimals of the percentage shown, rounded half up; from 0 to 36, both inclusive.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/> or outside its bounds, or the label has no source.
    /// </exception>
    public CostShareIndicator(RuleLabel label, CostMeasure part, CostMeasure whole, int decimals)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.BelowMinimum(decimals, 0);
        Label = label;
        Part = Guard.Against.Null(part);
        Whole = Guard.Against.Null(whole);
        Decimals = Guard.Against.AboveMaximum(decimals, 36);
    }

    /// <summary>The indicator's code, title, source and provenance; the source is never missing.</summary>
    public RuleLabel Label { get; }

    /// <summary>The part.</summary>
    public CostMeasure Part { get; }

    /// <summary>The whole.</summary>
    public CostMeasure Whole { get; }

    /// <summary>The number of decimals of the percentage shown; the finding's value stays exact.</summary>
    public int Decimals { get; }

    /// <summary>Returns the exact share of a plan; unknown if a figure is missing or the whole is zero or less.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public Known<Ratio> ShareOf(CostPlan plan)
    {
        Guard.Against.Null(plan);
        return Part.CentsOf(plan) is { } part && Whole.CentsOf(plan) is { } whole && whole > 0
            ? Ratio.Of(part, whole)
            : default(Known<Ratio>);
    }

    /// <summary>
    /// Measures a plan: the finding is calculated, or unclear if a figure is missing or the whole is zero or less.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public Finding Measure(CostPlan plan)
    {
        Guard.Against.Null(plan);
        Int128? part = Part.CentsOf(plan);
        Int128? whole = Whole.CentsOf(plan);
        Outcome outcome = part is { } above && whole > 0
            ? new Outcome.Calculated(new FactValue.Fraction(Ratio.Of(above, whole.Value) * Ratio.Whole(100), Unit.Percent, Decimals))
            : new Outcome.Unclear([new(part is null ? Part.Code : Whole.Code, part is null ? Part.Title : Whole.Title)]);
        return new(Label, Facts(plan), [], outcome);
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    private ValueList<NamedValue> Facts(CostPlan plan) => new[] { Part, Whole }
        .Where(measure => measure.CentsOf(plan) is not null)
        .Select(measure => new NamedValue(measure.Code, measure.Title, CostPlanRule.Amount(measure.CentsOf(plan)!.Value), Provenance.Given))
        .ToValueList();
}
