namespace Conciliazione.CostPlans;

/// <summary>The costs of a project and who bears them, as handed in. Italian term: piano dei conti.</summary>
/// <remarks>
/// <para>A plan holds what the form says, totals included, because the form can be wrong and the wrong figure must be shown:
/// a <see cref="CostPlanTemplate"/> checks it against the rules of a call.</para>
/// <para>Equality is by content, the order of the lines included. Immutable, safe for any thread.</para>
/// </remarks>
public sealed record CostPlan
{
    /// <summary>Builds a plan from the figures of the form.</summary>
    /// <param name="costs">The amounts by category, parts of a heading included.</param>
    /// <param name="cofinancing">What each body puts in.</param>
    /// <param name="total">The total that the form states; <see langword="null"/> when it is left blank.</param>
    /// <param name="grant">The contribution asked for; <see langword="null"/> when it is left blank.</param>
    /// <param name="cofinancingTotal">The co-financing that the form states; <see langword="null"/> when it is left blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/> or <paramref name="cofinancing"/> is <see langword="null"/>.</exception>
    public CostPlan(
        ValueList<CostLine> costs, ValueList<CofinancingLine> cofinancing, Euro? total, Euro? grant, Euro? cofinancingTotal)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(cofinancing);
        Costs = costs;
        Cofinancing = cofinancing;
        Total = total;
        Grant = grant;
        CofinancingTotal = cofinancingTotal;
    }

    /// <summary>The amounts by category, parts of a heading included.</summary>
    public ValueList<CostLine> Costs { get; }

    /// <summary>What each body puts in.</summary>
    public ValueList<CofinancingLine> Cofinancing { get; }

    /// <summary>The total that the form states, or <see langword="null"/>.</summary>
    public Euro? Total { get; }

    /// <summary>The contribution asked for, or <see langword="null"/>. Italian term: contributo richiesto.</summary>
    public Euro? Grant { get; }

    /// <summary>The co-financing that the form states, or <see langword="null"/>.</summary>
    public Euro? CofinancingTotal { get; }

    /// <summary>The amount under a category; zero where the plan has no line for it.</summary>
    /// <param name="category">The code of the category.</param>
    /// <exception cref="OverflowException">Several lines of the category sum beyond the bounds of <see cref="Euro"/>.</exception>
    public Euro AmountOf(string category) =>
        Euro.Sum(Costs.Where(line => line.Category == category).Select(line => line.Amount));

    /// <summary>What differs from an earlier plan, category by category and total by total.</summary>
    /// <param name="earlier">The plan to compare with.</param>
    /// <param name="template">The template that names the categories.</param>
    /// <returns>One change for each figure that differs; none when the figures are the same.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ValueList<AmountChange> ChangesFrom(CostPlan earlier, CostPlanTemplate template)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(template);
        return template.Categories
            .Select(CostMeasure.Category)
            .Concat([CostMeasure.Total, CostMeasure.Grant, CostMeasure.Cofinancing, CostMeasure.CashRows, CostMeasure.InKindRows])
            .Select(measure => new AmountChange(measure, measure.Of(earlier), measure.Of(this)))
            .Where(change => change.Before != change.After)
            .ToValueList();
    }
}
