namespace Conciliazione.CostPlans;

/// <summary>A cost plan as typed into the form, before it is read. Italian term: piano dei conti come compilato.</summary>
/// <remarks>
/// The cells are text, as they come from a file or a screen. <see cref="Read"/> reports every cell that is not an amount, with
/// its path. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record CostPlanText
{
    /// <summary>Initializes a new plan from its cells.</summary>
    /// <param name="costs">
    /// The code of each category and its amount; a blank amount is zero, because the forms leave unused cells blank.
    /// </param>
    /// <param name="cofinancing">Each body with its cash and in-kind amounts; blank amounts are zero.</param>
    /// <param name="total">The stated total; a blank means that it is not stated.</param>
    /// <param name="grant">The contribution requested; a blank means that it is not stated.</param>
    /// <param name="cofinancingTotal">The stated co-financing; a blank means that it is not stated.</param>
    /// <exception cref="ArgumentException">A list, a category or a body is <see langword="null"/>.</exception>
    public CostPlanText(
        ValueList<(string Category, string? Amount)> costs,
        ValueList<(string Body, string? Cash, string? InKind)> cofinancing,
        string? total,
        string? grant,
        string? cofinancingTotal)
    {
        Guard.Against.Null(costs);
        Guard.Against.Null(cofinancing);
        if (costs.Any(line => line.Category is null))
        {
            throw new ArgumentException("Every line names its category.", nameof(costs));
        }

        if (cofinancing.Any(line => line.Body is null))
        {
            throw new ArgumentException("Every line names its body.", nameof(cofinancing));
        }

        Costs = costs;
        Cofinancing = cofinancing;
        Total = total;
        Grant = grant;
        CofinancingTotal = cofinancingTotal;
    }

    /// <summary>The code of each category and its amount.</summary>
    public ValueList<(string Category, string? Amount)> Costs { get; }

    /// <summary>Each body with its cash and in-kind amounts.</summary>
    public ValueList<(string Body, string? Cash, string? InKind)> Cofinancing { get; }

    /// <summary>The stated total.</summary>
    public string? Total { get; }

    /// <summary>The contribution requested.</summary>
    public string? Grant { get; }

    /// <summary>The stated co-financing.</summary>
    public string? CofinancingTotal { get; }

    /// <summary>
    /// Reads every cell, and returns the plan or the cells that are not amounts. <see cref="CostPlanTemplate.Read"/> both reads
    /// and checks.
    /// </summary>
    /// <param name="notation">The notation of the amounts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notation"/> is <see langword="null"/>.</exception>
    public Validated<CostPlan> Read(Notation notation)
    {
        (CostPlan plan, List<Defect> defects) = ReadCells(notation);
        return Validated<CostPlan>.From(defects, () => plan);
    }

    /// <summary>Returns the plan as far as it could be read, with zero or blank elsewhere, and the defects of the rest.</summary>
    internal (CostPlan Plan, List<Defect> Defects) ReadCells(Notation notation)
    {
        Guard.Against.Null(notation);
        var defects = new List<Defect>();
        var costs = Costs
            .Select(line => new CostLine(line.Category, Amount(line.Amount, $"costs[{line.Category}]") ?? Euro.Zero))
            .ToValueList();
        var cofinancing = Cofinancing
            .Select(line => new CofinancingLine(
                line.Body,
                Amount(line.Cash, $"cofinancing[{line.Body}].cash") ?? Euro.Zero,
                Amount(line.InKind, $"cofinancing[{line.Body}].inKind") ?? Euro.Zero))
            .ToValueList();
        Euro? total = Amount(Total, "total");
        Euro? grant = Amount(Grant, "grant");
        Euro? cofinancingTotal = Amount(CofinancingTotal, "cofinancingTotal");
        return (new(costs, cofinancing, total, grant, cofinancingTotal), defects);

        Euro? Amount(string? text, string path)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            return Euro.Read(text, notation, path).Match<Euro?>(
                amount => amount,
                wrong =>
                {
                    defects.AddRange(wrong);
                    return null;
                });
        }
    }
}
