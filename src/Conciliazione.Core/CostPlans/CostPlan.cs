namespace Conciliazione.CostPlans;

/// <summary>The costs of a project and who bears them, as submitted. Italian term: piano dei conti.</summary>
/// <remarks>
/// <para>A plan holds the content of the form, including its totals, because the form may be incorrect and the incorrect figure
/// must be shown: a <see cref="CostPlanTemplate"/> checks it against the rules of a call.</para>
/// <para>A plan without lines and totals is one whose figures are not in the text; they are unknown, not zero.</para>
/// <para>Equality is by content, including the order of the lines. Immutable and thread-safe.</para>
/// </remarks>
public sealed record CostPlan
{
    /// <summary>Initializes a new plan from the figures of the form.</summary>
    /// <param name="costs">The amounts by category, including the parts of headings.</param>
    /// <param name="cofinancing">The contribution of each body.</param>
    /// <param name="total">The total stated in the form; <see langword="null"/> if it is left blank.</param>
    /// <param name="grant">The contribution requested; <see langword="null"/> if it is left blank.</param>
    /// <param name="cofinancingTotal">The co-financing stated in the form; <see langword="null"/> if it is left blank.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="costs"/> or <paramref name="cofinancing"/> is <see langword="null"/>.
    /// </exception>
    public CostPlan(
        ValueList<CostLine> costs, ValueList<CofinancingLine> cofinancing, Euro? total, Euro? grant, Euro? cofinancingTotal)
    {
        Costs = Guard.Against.Null(costs);
        Cofinancing = Guard.Against.Null(cofinancing);
        Total = total;
        Grant = grant;
        CofinancingTotal = cofinancingTotal;
    }

    /// <summary>The amounts by category, including the parts of headings.</summary>
    public ValueList<CostLine> Costs { get; }

    /// <summary>The contribution of each body.</summary>
    public ValueList<CofinancingLine> Cofinancing { get; }

    /// <summary>The total stated in the form, or <see langword="null"/>.</summary>
    public Euro? Total { get; }

    /// <summary>The contribution requested, or <see langword="null"/>. Italian term: contributo richiesto.</summary>
    public Euro? Grant { get; }

    /// <summary>The co-financing stated in the form, or <see langword="null"/>.</summary>
    public Euro? CofinancingTotal { get; }

    /// <summary>
    /// Returns the amount under a category; <see langword="null"/> if the plan has no line for it, which is not a zero.
    /// </summary>
    /// <param name="category">The code of the category.</param>
    /// <exception cref="OverflowException">
    /// The sum of several lines of the category is outside the bounds of <see cref="Euro"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public Euro? AmountOf(string category)
    {
        Guard.Against.Null(category);
        Euro[] amounts = Costs.Where(line => line.Category == category).Select(line => line.Amount).ToArray();
        return amounts.Length == 0 ? null : Euro.Sum(amounts);
    }

    /// <summary>Returns the differences from an earlier plan: every line of either, and every stated total.</summary>
    /// <param name="earlier">The plan to compare with.</param>
    /// <returns>
    /// One change for each figure that differs; empty if every figure is the same. Several lines of one category or body count as their
    /// sum.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">
    /// The sum of several lines of a category or body is outside the bounds of <see cref="Euro"/>.
    /// </exception>
    public ValueList<PlanChange> ChangesFrom(CostPlan earlier)
    {
        Guard.Against.Null(earlier);
        return PlanItem.Changes(earlier.Items(), Items()).ToValueList();
    }

    /// <summary>Returns every figure, to be compared with that of another plan.</summary>
    internal IEnumerable<PlanItem> Items()
    {
        var figures = new Dictionary<string, (LocalizedText Title, Euro Amount)>(StringComparer.Ordinal);
        foreach (CostLine line in Costs)
        {
            Add($"costs[{line.Category}]", new($"voce {line.Category}", $"category {line.Category}"), line.Amount);
        }

        foreach (CofinancingLine line in Cofinancing)
        {
            Add($"cofinancing[{line.Body}].cash", new($"cofinanziamento di {line.Body}, in denaro", $"co-financing of {line.Body}, in cash"), line.Cash);
            Add($"cofinancing[{line.Body}].inKind", new($"cofinanziamento di {line.Body}, valorizzato", $"co-financing of {line.Body}, in kind"), line.InKind);
        }

        Add("total", new("totale", "total"), Total);
        Add("grant", new("contributo richiesto", "contribution requested"), Grant);
        Add("cofinancingTotal", new("cofinanziamento", "co-financing"), CofinancingTotal);
        return figures.Select(figure => new PlanItem(figure.Key, figure.Value.Title, FactValue.Of(figure.Value.Amount)));

        void Add(string path, LocalizedText title, Euro? amount)
        {
            if (amount is { } stated)
            {
                figures[path] = (title, figures.GetValueOrDefault(path).Amount + stated);
            }
        }
    }
}
