namespace Conciliazione.CostPlans;

/// <summary>
/// A named amount that can be read from a cost plan, so that rules are data. Italian term: grandezza del piano dei conti.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CostMeasure
{
    private readonly Figure _figure;

    private CostMeasure(Figure figure, string code, LocalizedText title, string? categoryCode = null)
    {
        _figure = figure;
        Code = code;
        Title = title;
        CategoryCode = categoryCode;
    }

    private enum Figure
    {
        Total,
        Grant,
        Cofinancing,
        CashRows,
        InKindRows,
        Category,
    }

    /// <summary>The total stated in the form.</summary>
    public static CostMeasure Total { get; } = new(Figure.Total, "TOTAL", new("totale", "total"));

    /// <summary>The contribution requested.</summary>
    public static CostMeasure Grant { get; } = new(Figure.Grant, "GRANT", new("contributo richiesto", "grant requested"));

    /// <summary>The co-financing stated in the form.</summary>
    public static CostMeasure Cofinancing { get; } = new(
        Figure.Cofinancing, "COFINANCING", new("cofinanziamento", "co-financing"));

    /// <summary>The sum of the cash column of the co-financing bodies.</summary>
    public static CostMeasure CashRows { get; } = new(
        Figure.CashRows, "COFINANCING-CASH", new("cofinanziamento in denaro degli enti", "bodies' co-financing in cash"));

    /// <summary>The sum of the in-kind column of the co-financing bodies.</summary>
    public static CostMeasure InKindRows { get; } = new(
        Figure.InKindRows, "COFINANCING-IN-KIND", new("cofinanziamento valorizzato degli enti", "bodies' co-financing in kind"));

    /// <summary>Returns the code.</summary>
    public string Code { get; }

    /// <summary>The display name of the amount.</summary>
    public LocalizedText Title { get; }

    /// <summary>The code of the category, for the measure of a category; otherwise <see langword="null"/>.</summary>
    public string? CategoryCode { get; }

    /// <summary>Returns the measure of the amount under a category.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public static CostMeasure Category(CostCategory category)
    {
        Guard.Against.Null(category);
        return new(
            Figure.Category,
            "COST-" + category.Code,
            new($"voce {category.Code}", $"category {category.Code}"),
            category.Code);
    }

    /// <summary>Returns the amount in a plan; <see langword="null"/> if the form leaves it blank or has no line for it.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The sum of the lines is outside the bounds of <see cref="Euro"/>.</exception>
    public Euro? Of(CostPlan plan)
    {
        Guard.Against.Null(plan);
        return CentsOf(plan) is { } cents ? Euro.FromCents(HundredthsMath.Narrow(cents, NumberKind.Euro)) : null;
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Returns the cents in a type wide enough for any sum of lines, so that a check cannot fail halfway.</summary>
    internal Int128? CentsOf(CostPlan plan) => _figure switch
    {
        Figure.Total => plan.Total?.Cents,
        Figure.Grant => plan.Grant?.Cents,
        Figure.Cofinancing => plan.CofinancingTotal?.Cents,
        Figure.CashRows => Rows(plan, cash: true),
        Figure.InKindRows => Rows(plan, cash: false),
        _ => CategoryCents(plan),
    };

    private static Int128 Rows(CostPlan plan, bool cash)
    {
        Int128 cents = 0;
        foreach (CofinancingLine line in plan.Cofinancing)
        {
            cents += cash ? line.Cash.Cents : line.InKind.Cents;
        }

        return cents;
    }

    private Int128? CategoryCents(CostPlan plan)
    {
        Int128? cents = null;
        foreach (CostLine line in plan.Costs)
        {
            if (line.Category == CategoryCode)
            {
                cents = (cents ?? 0) + line.Amount.Cents;
            }
        }

        return cents;
    }
}
