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
        Costs = Guard.Against.Null(costs);
        Cofinancing = Guard.Against.Null(cofinancing);
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

    /// <summary>The amount under a category; <see langword="null"/> where the plan has no line for it, which is not a zero.</summary>
    /// <param name="category">The code of the category.</param>
    /// <exception cref="OverflowException">Several lines of the category sum beyond the bounds of <see cref="Euro"/>.</exception>
    public Euro? AmountOf(string category)
    {
        Euro[] amounts = Costs.Where(line => line.Category == category).Select(line => line.Amount).ToArray();
        return amounts.Length == 0 ? null : Euro.Sum(amounts);
    }

    /// <summary>What differs from an earlier plan: every line of either, and every stated total.</summary>
    /// <param name="earlier">The plan to compare with.</param>
    /// <returns>One change for each figure that differs; none when every figure is the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">Several lines of one category or body sum beyond the bounds of <see cref="Euro"/>.</exception>
    public ValueList<AmountChange> ChangesFrom(CostPlan earlier)
    {
        Guard.Against.Null(earlier);
        Dictionary<string, Euro> before = earlier.Figures();
        Dictionary<string, Euro> after = Figures();
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(path => new AmountChange(path, Find(before, path), Find(after, path)))
            .Where(change => change.Before != change.After)
            .ToValueList();
    }

    private static Euro? Find(Dictionary<string, Euro> figures, string path) =>
        figures.TryGetValue(path, out Euro amount) ? amount : null;

    private Dictionary<string, Euro> Figures()
    {
        var figures = new Dictionary<string, Euro>(StringComparer.Ordinal);
        foreach (CostLine line in Costs)
        {
            Add($"costs[{line.Category}]", line.Amount);
        }

        foreach (CofinancingLine line in Cofinancing)
        {
            Add($"cofinancing[{line.Body}].cash", line.Cash);
            Add($"cofinancing[{line.Body}].inKind", line.InKind);
        }

        Add("total", Total);
        Add("grant", Grant);
        Add("cofinancingTotal", CofinancingTotal);
        return figures;

        void Add(string path, Euro? amount)
        {
            if (amount is { } stated)
            {
                figures[path] = figures.GetValueOrDefault(path) + stated;
            }
        }
    }
}
