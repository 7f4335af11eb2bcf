namespace Conciliazione.CostPlans;

/// <summary>The categories and the rules of the cost plans of a call. Italian term: modello di piano dei conti.</summary>
/// <remarks>
/// A template that contradicts itself cannot be built. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record CostPlanTemplate
{
    private static readonly FactValue Once = FactValue.Of(1);

    private CostPlanTemplate(ValueList<CostCategory> categories, ValueList<CostPlanRule> rules, LegalSource source)
    {
        Categories = categories;
        Rules = rules;
        Source = source;
    }

    /// <summary>The categories, each heading before its parts.</summary>
    public ValueList<CostCategory> Categories { get; }

    /// <summary>The rules, in the order in which they are checked and shown.</summary>
    public ValueList<CostPlanRule> Rules { get; }

    /// <summary>The form or call that they come from.</summary>
    public LegalSource Source { get; }

    /// <summary>Builds a template, or says everything that is wrong with it.</summary>
    /// <param name="categories">The categories; no code twice, and every part inside a heading of the list.</param>
    /// <param name="rules">The rules; no code twice, and every category that they read in the list.</param>
    /// <param name="source">The form or call that they come from.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<CostPlanTemplate> Create(
        ValueList<CostCategory> categories, ValueList<CostPlanRule> rules, LegalSource source)
    {
        Guard.Against.Null(categories);
        Guard.Against.Null(rules);
        Guard.Against.Null(source);
        FactValue known = Codes(categories);
        var headings = categories.Where(category => category.Within is null).Select(category => category.Code).ToHashSet(StringComparer.Ordinal);
        var codes = categories.Select(category => category.Code).ToHashSet(StringComparer.Ordinal);
        var defects = new List<Defect>();
        AddRepeated(defects, categories.Select(category => category.Code), "template.categories", CostPlanDefects.TemplateTwice, source);
        AddRepeated(defects, rules.Select(rule => rule.Label.Code), "template.rules", CostPlanDefects.TemplateTwice, source);
        defects.AddRange(categories
            .Where(category => category.Within is not null && !headings.Contains(category.Within))
            .Select(category => CostPlanDefects.TemplateUnknown.At(
                $"template.categories[{category.Code}]", FactValue.Of(category.Within!), known, source)));
        defects.AddRange(
            from rule in rules
            from measure in rule.Measures
            where measure.CategoryCode is not null && !codes.Contains(measure.CategoryCode)
            select CostPlanDefects.TemplateUnknown.At($"template.rules[{rule.Label.Code}]", FactValue.Of(measure.CategoryCode!), known, rule.Label.Source));
        defects.AddRange(Contradictions(categories, rules, source));
        return Validated<CostPlanTemplate>.From(defects, () => new(categories, rules, source));
    }

    /// <summary>What every rule says of a plan, in the order of the rules; it never throws for what the plan holds.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public ValueList<Finding> Check(CostPlan plan)
    {
        Guard.Against.Null(plan);
        return Rules.Select(rule => rule.Check(plan)).ToValueList();
    }

    /// <summary>Whether every rule is met: the same verdict as <see cref="Check"/>, without findings. It allocates nothing, unless sums of lines exceed 64 bits.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public bool IsMetBy(CostPlan plan)
    {
        Guard.Against.Null(plan);
        foreach (CostPlanRule rule in Rules)
        {
            if (!rule.IsMetBy(plan))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The plan itself where it is one: no negative amount, no category or body twice, every sum right and no part above its
    /// whole. Otherwise everything that is wrong with it. Whether it meets the conditions of the call is for
    /// <see cref="Check"/> to say.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public Validated<CostPlan> Validate(CostPlan plan)
    {
        Guard.Against.Null(plan);
        var defects = new List<Defect>();
        AddFigureDefects(defects, plan);
        foreach (CostPlanRule rule in Rules.Where(rule => rule.IsIdentity))
        {
            defects.AddRange(IdentityDefects(rule, plan));
        }

        return Validated<CostPlan>.From(defects, () => plan);
    }

    /// <summary>
    /// Reads a form as typed and says everything that is wrong with it at once: cells that are no amount, negative amounts,
    /// categories and bodies twice, and, where every cell could be read, sums that are off.
    /// </summary>
    /// <param name="form">The form as typed.</param>
    /// <param name="notation">How its amounts are written.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<CostPlan> Read(CostPlanText form, Notation notation)
    {
        Guard.Against.Null(form);
        (CostPlan plan, List<Defect> defects) = form.ReadCells(notation);
        if (defects.Count == 0)
        {
            return Validate(plan);
        }

        AddFigureDefects(defects, plan);
        return Validated<CostPlan>.From(defects, () => plan);
    }

    /// <summary>Whether a defect is a rule that is not met, which a finding says too.</summary>
    internal static bool IsOfARule(Defect defect) =>
        defect.Code == CostPlanDefects.Sum || defect.Code == CostPlanDefects.Above || defect.Code == CostPlanDefects.Missing;

    private static IEnumerable<Defect> IdentityDefects(CostPlanRule rule, CostPlan plan)
    {
        Finding finding = rule.Check(plan);
        string path = $"rules[{rule.Label.Code}]";
        // The first two facts of either identity are the figure and what it is held against.
        return finding.Outcome.Match<IEnumerable<Defect>>(
            _ => [],
            _ => [rule.Match<Defect>(
                _ => CostPlanDefects.Sum.At(path, finding.Facts[1].Value, finding.Facts[0].Value, rule.Label.Source),
                _ => CostPlanDefects.Above.At(path, finding.Facts[0].Value, finding.Facts[1].Value, rule.Label.Source),
                _ => throw new System.Diagnostics.UnreachableException())],
            unclear => unclear.Missing.Select(fact => CostPlanDefects.Missing.At(path, fact.Title, rule.Label.Title, rule.Label.Source)),
            _ => []);
    }

    private static IEnumerable<Defect> Contradictions(
        ValueList<CostCategory> categories, ValueList<CostPlanRule> rules, LegalSource source)
    {
        foreach (CostCategory part in categories.Where(category => category.Within is not null))
        {
            if (!rules.OfType<CostPlanRule.Within>().Any(rule =>
                rule.Part.CategoryCode == part.Code && rule.Whole.CategoryCode == part.Within))
            {
                yield return CostPlanDefects.TemplateUnkept.At($"template.categories[{part.Code}]", part.Code, part.Within!, source);
            }
        }

        foreach (CostPlanRule.Sum sum in rules.OfType<CostPlanRule.Sum>())
        {
            foreach (var same in sum.Parts.Prepend(sum.Whole).GroupBy(measure => measure).Where(same => same.Skip(1).Any()))
            {
                yield return CostPlanDefects.TemplateTwice.At(
                    $"template.rules[{sum.Label.Code}].parts", FactValue.Of(same.Key.Code), Once, sum.Label.Source);
            }
        }

        foreach (CostPlanRule.Share floor in rules.OfType<CostPlanRule.Share>().Where(rule => rule.Side == LimitSide.AtLeast))
        {
            foreach (CostPlanRule.Share cap in rules.OfType<CostPlanRule.Share>().Where(rule =>
                rule.Side == LimitSide.AtMost && rule.Part == floor.Part && rule.Whole == floor.Whole && rule.Threshold < floor.Threshold))
            {
                yield return CostPlanDefects.TemplateImpossible.At(
                    $"template.rules[{floor.Label.Code}]", FactValue.Of(floor.Threshold), FactValue.Of(cap.Threshold), cap.Label.Source);
            }
        }
    }

    private static void AddRepeated(
        List<Defect> defects, IEnumerable<string> codes, string path, DefectCode defect, LegalSource source, StringComparer? comparer = null) =>
        defects.AddRange(codes
            .GroupBy(code => code, comparer ?? StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => defect.At($"{path}[{same.Key}]", FactValue.Of(same.Key), Once, source)));

    private static FactValue Codes(IEnumerable<CostCategory> categories) =>
        FactValue.Of(string.Join(", ", categories.Select(category => category.Code)));

    private void AddFigureDefects(List<Defect> defects, CostPlan plan)
    {
        AddLineDefects(defects, plan);
        AddNegative(defects, "total", plan.Total);
        AddNegative(defects, "grant", plan.Grant);
        AddNegative(defects, "cofinancingTotal", plan.CofinancingTotal);
    }

    private void AddLineDefects(List<Defect> defects, CostPlan plan)
    {
        foreach (CostLine line in plan.Costs)
        {
            AddNegative(defects, $"costs[{line.Category}]", line.Amount);
            if (!Categories.Any(category => category.Code == line.Category))
            {
                defects.Add(CostPlanDefects.UnknownCategory.At(
                    $"costs[{line.Category}]", FactValue.Of(line.Category), Codes(Categories), Source));
            }
        }

        AddRepeated(defects, plan.Costs.Select(line => line.Category), "costs", CostPlanDefects.CategoryTwice, Source);
        foreach (CofinancingLine line in plan.Cofinancing)
        {
            AddNegative(defects, $"cofinancing[{line.Body}].cash", line.Cash);
            AddNegative(defects, $"cofinancing[{line.Body}].inKind", line.InKind);
            if (string.IsNullOrWhiteSpace(line.Body))
            {
                defects.Add(CostPlanDefects.BodyBlank.At(
                    "cofinancing",
                    FactValue.Of($"«{line.Body}»"),
                    FactValue.Of(new LocalizedText("il nome dell'ente", "the name of the body")),
                    Source));
            }
        }

        // The same name typed with another case or with spaces around it is the same body.
        AddRepeated(
            defects,
            plan.Cofinancing.Select(line => line.Body.Trim()),
            "cofinancing",
            CostPlanDefects.BodyTwice,
            Source,
            StringComparer.OrdinalIgnoreCase);
    }

    private void AddNegative(List<Defect> defects, string path, Euro? amount)
    {
        if (amount < Euro.Zero)
        {
            defects.Add(NumberDefects.Negative.At(path, amount.Value, Euro.Zero, Source));
        }
    }
}
