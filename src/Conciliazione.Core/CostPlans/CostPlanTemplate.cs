namespace Conciliazione.CostPlans;

/// <summary>The categories and the rules of the cost plans of a call. Italian term: modello di piano dei conti.</summary>
/// <remarks>A template that contradicts itself cannot be created. Equality is by content. Immutable and thread-safe.</remarks>
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

    /// <summary>The form or call that the categories and rules come from.</summary>
    public LegalSource Source { get; }

    /// <summary>Creates a template, or returns its defects.</summary>
    /// <param name="categories">At least one category, with distinct codes; every part is within a heading of the list.</param>
    /// <param name="rules">
    /// The rules, with distinct codes; every category they read is in the list, and a sum of categories leaves none out.
    /// </param>
    /// <param name="source">The form or call that the categories and rules come from.</param>
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
        if (categories.Count == 0)
        {
            defects.Add(DefectCodes.CostPlanTemplateEmpty.At("template.categories", 0, 1, source));
        }

        AddRepeated(defects, categories.Select(category => category.Code), "template.categories", DefectCodes.CostPlanTemplateTwice, source);
        AddRepeated(defects, rules.Select(rule => rule.Label.Code), "template.rules", DefectCodes.CostPlanTemplateTwice, source);
        defects.AddRange(categories
            .Where(category => category.Within is not null && !headings.Contains(category.Within))
            .Select(category => DefectCodes.CostPlanTemplateUnknown.At(
                $"template.categories[{category.Code}]", FactValue.Of(category.Within!), known, source)));
        defects.AddRange(
            from rule in rules
            from measure in rule.Measures
            where measure.CategoryCode is not null && !codes.Contains(measure.CategoryCode)
            select DefectCodes.CostPlanTemplateUnknown.At($"template.rules[{rule.Label.Code}]", FactValue.Of(measure.CategoryCode!), known, rule.Label.Source));
        defects.AddRange(Contradictions(categories, rules, source));
        return Validated<CostPlanTemplate>.From(defects, () => new(categories, rules, source));
    }

    /// <summary>
    /// Checks a plan against every rule, and returns one finding per rule, in order; the content of the plan never causes an
    /// exception.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public ValueList<Finding> Check(CostPlan plan)
    {
        Guard.Against.Null(plan);
        return Rules.Select(rule => rule.Check(plan)).ToValueList();
    }

    /// <summary>
    /// Determines whether every rule is met: the same verdict as <see cref="Check"/>, without findings. Does not allocate, unless
    /// sums of lines exceed 64 bits.
    /// </summary>
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
    /// Returns the plan itself if it is consistent: no negative amount, no repeated category or body, every sum correct and no
    /// part above its whole. Otherwise returns its defects. <see cref="Check"/> determines whether it meets the conditions of the
    /// call.
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
    /// Reads a form as typed, or returns all its defects at once: cells that are not amounts, negative amounts, repeated
    /// categories and bodies and, if every cell could be read, incorrect sums.
    /// </summary>
    /// <param name="form">The form as typed.</param>
    /// <param name="notation">The notation of its amounts.</param>
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

    /// <summary>Determines whether a defect is an unmet rule, which is also reported by a finding.</summary>
    internal static bool IsOfARule(Defect defect) =>
        defect.Code == DefectCodes.CostPlanSum || defect.Code == DefectCodes.CostPlanAbove || defect.Code == DefectCodes.CostPlanMissing;

    private static IEnumerable<Defect> IdentityDefects(CostPlanRule rule, CostPlan plan)
    {
        Finding finding = rule.Check(plan);
        string path = $"rules[{rule.Label.Code}]";
        // The first two facts of either identity are the figure and the figure it is compared with.
        return finding.Outcome.Match<IEnumerable<Defect>>(
            _ => [],
            _ => [rule.Match<Defect>(
                _ => DefectCodes.CostPlanSum.At(path, finding.Facts[1].Value, finding.Facts[0].Value, rule.Label.Source),
                _ => DefectCodes.CostPlanAbove.At(path, finding.Facts[0].Value, finding.Facts[1].Value, rule.Label.Source),
                _ => throw new System.Diagnostics.UnreachableException())],
            unclear => unclear.Missing.Select(fact => DefectCodes.CostPlanMissing.At(path, fact.Title, rule.Label.Title, rule.Label.Source)),
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
                yield return DefectCodes.CostPlanTemplateUnkept.At($"template.categories[{part.Code}]", part.Code, part.Within!, source);
            }
        }

        foreach (CostPlanRule.Sum sum in rules.OfType<CostPlanRule.Sum>())
        {
            foreach (var same in sum.Parts.Prepend(sum.Whole).Repeated(measure => measure))
            {
                yield return DefectCodes.CostPlanTemplateTwice.At(
                    $"template.rules[{sum.Label.Code}].parts", FactValue.Of(same.Key.Code), Once, sum.Label.Source);
            }

            foreach (CostCategory category in LeftOut(sum, categories))
            {
                yield return DefectCodes.CostPlanTemplateLeftOut.At(
                    $"template.rules[{sum.Label.Code}].parts", FactValue.Of(category.Code), FactValue.Of(sum.Label.Title), sum.Label.Source);
            }
        }

        foreach (CostPlanRule.Share floor in rules.OfType<CostPlanRule.Share>().Where(rule => rule.Side == LimitSide.AtLeast))
        {
            foreach (CostPlanRule.Share cap in rules.OfType<CostPlanRule.Share>().Where(rule =>
                rule.Side == LimitSide.AtMost && rule.Part == floor.Part && rule.Whole == floor.Whole && rule.Threshold < floor.Threshold))
            {
                yield return DefectCodes.CostPlanTemplateImpossible.At(
                    $"template.rules[{floor.Label.Code}]", FactValue.Of(floor.Threshold), FactValue.Of(cap.Threshold), cap.Label.Source);
            }
        }
    }

    /// <summary>
    /// Returns the categories that a sum of categories leaves out: the headings of a plan if it sums to the total, the parts of a
    /// heading if it sums to that heading.
    /// </summary>
    private static IEnumerable<CostCategory> LeftOut(CostPlanRule.Sum sum, ValueList<CostCategory> categories)
    {
        if (sum.Whole.CategoryCode is null && sum.Whole != CostMeasure.Total)
        {
            return [];
        }

        CostCategory[] all = [.. categories.Where(category => category.Within == sum.Whole.CategoryCode)];
        bool[] counted = Array.ConvertAll(all, category => sum.Parts.Any(part => part.CategoryCode == category.Code));
        return counted.Contains(value: true) ? all.Where((_, i) => !counted[i]) : [];
    }

    private static void AddRepeated(
        List<Defect> defects, IEnumerable<string> codes, string path, DefectCode defect, LegalSource source, StringComparer? comparer = null) =>
        defects.AddRange(codes
            .Repeated(code => code, comparer)
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
                defects.Add(DefectCodes.CostPlanUnknownCategory.At(
                    $"costs[{line.Category}]", FactValue.Of(line.Category), Codes(Categories), Source));
            }
        }

        AddRepeated(defects, plan.Costs.Select(line => line.Category), "costs", DefectCodes.CostPlanCategoryTwice, Source);
        foreach (CofinancingLine line in plan.Cofinancing)
        {
            AddNegative(defects, $"cofinancing[{line.Body}].cash", line.Cash);
            AddNegative(defects, $"cofinancing[{line.Body}].inKind", line.InKind);
            if (string.IsNullOrWhiteSpace(line.Body))
            {
                defects.Add(DefectCodes.CostPlanBodyBlank.At(
                    "cofinancing",
                    FactValue.Of($"«{line.Body}»"),
                    FactValue.Of(new LocalizedText("il nome dell'ente", "the name of the body")),
                    Source));
            }
        }

        // A name typed in another case or surrounded by spaces denotes the same body.
        AddRepeated(
            defects,
            plan.Cofinancing.Select(line => line.Body.Trim()),
            "cofinancing",
            DefectCodes.CostPlanBodyTwice,
            Source,
            StringComparer.OrdinalIgnoreCase);
    }

    private void AddNegative(List<Defect> defects, string path, Euro? amount)
    {
        if (amount < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At(path, amount.Value, Euro.Zero, Source));
        }
    }
}
