namespace Conciliazione.Eligibility;

/// <summary>
/// A selection of people in consecutive steps, or a training in consecutive phases: each step is for those who passed all steps before, unless
/// it is open to every candidate (<see cref="SelectionStep.Access"/>).
/// Italian term: selezione a passi.
/// </summary>
/// <remarks>
/// <see cref="Requirement{TSubject}.Staged"/> judges one person by facts; this reads the results of many, with their days, and counts them.
/// Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record StagedSelection
{
    private StagedSelection(RuleLabel label, ValueList<SelectionStep> steps)
    {
        Label = label;
        Steps = steps;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The steps, in order; at least one.</summary>
    public ValueList<SelectionStep> Steps { get; }

    /// <summary>
    /// For each step, how its groups cover ages: a finding for each group and the one that reaches furthest before it. Met if the second
    /// begins where the first ends; not met if they overlap or leave a gap, with the months; unclear if that depends on the end of the first,
    /// which is unknown.
    /// </summary>
    public ValueList<Finding> GroupFindings => Steps.SelectMany(GroupCoverage.Of).ToValueList();

    /// <summary>Creates a selection, or returns its defects.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="steps">The steps, in order; at least one, with unique codes, their groups too.</param>
    /// <exception cref="ArgumentException">
    /// An argument or a step is <see langword="null"/>, or <paramref name="label"/> has no source.
    /// </exception>
    public static Validated<StagedSelection> Create(RuleLabel label, IEnumerable<SelectionStep> steps)
    {
        Guard.Against.Unsourced(label);
        ValueList<SelectionStep> all = Guard.Against.NullItem(steps);
        var defects = new List<Defect>();
        if (all.Count == 0)
        {
            defects.Add(DefectCodes.EligibilityNoSteps.At("steps", 0, 1, label.Source));
        }

        IEnumerable<string> codes = all.Select(step => step.Label.Code).Concat(all.SelectMany(step => step.Groups).Select(group => group.Label.Code));
        defects.AddRange(codes.Repeated(code => code).Select(twice => DefectCodes.EligibilityStepTwice.At("steps", twice.Key, 1, label.Source)));
        foreach (AgeGroup group in all.SelectMany(step => step.Groups))
        {
            if (group.ToMonths.TryGet(out int to) && group.FromMonths > to)
            {
                defects.Add(DefectCodes.EligibilityGroupAges.At($"groups[{group.Label.Code}]", group.FromMonths.Value, to, group.Label.Source));
            }
        }

        return Validated<StagedSelection>.From(defects, () => new(label, all));
    }

    /// <summary>
    /// Reads the results of candidates, or returns all their defects. What is no code may be a person's name: its defect has the place in the input,
    /// from 0, and does not repeat it.
    /// </summary>
    /// <param name="candidates">
    /// The codes of the candidates, in any order, which does not matter: ASCII letters, digits, points, hyphens; never names.
    /// </param>
    /// <param name="results">The results, in any order, which does not matter.</param>
    /// <exception cref="ArgumentException">An argument or one of its items is <see langword="null"/>.</exception>
    public Validated<SelectionReport> Read(IEnumerable<string> candidates, IEnumerable<StepResult> results) =>
        Read(Guard.Against.NullItem(candidates), before: null, Guard.Against.NullItem(results));

    /// <summary>
    /// Reads the results of those who were admitted by an earlier selection, such as the training of the people selected, or returns all
    /// their defects. No result may be of a day before the admission. All those admitted are candidates, whether or not they have a result: more of
    /// them than the places of the first step is a defect already.
    /// </summary>
    /// <param name="before">The earlier selection.</param>
    /// <param name="results">The results, in any order, which does not matter.</param>
    /// <exception cref="ArgumentException">An argument or a result is <see langword="null"/>.</exception>
    public Validated<SelectionReport> ReadAfter(SelectionReport before, IEnumerable<StepResult> results)
    {
        Guard.Against.Null(before);
        return Read(before.Admitted, before, Guard.Against.NullItem(results));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    private Validated<SelectionReport> Read(ValueList<string> candidates, SelectionReport? before, ValueList<StepResult> results)
    {
        List<Defect> defects = [.. SelectionCheck.Uncoded(this, candidates, results)];
        ValueList<string> codes = candidates.Where(DomainGuards.IsCode).Order(StringComparer.Ordinal).ToValueList();
        Dictionary<string, int> places = Enumerable.Range(0, Steps.Count).ToDictionary(i => Steps[i].Label.Code, StringComparer.Ordinal);
        ValueList<StepResult> sorted = results
            .Where(result => DomainGuards.IsCode(result.Candidate) && DomainGuards.IsCode(result.Step))
            .OrderBy(result => result.Candidate, StringComparer.Ordinal)
            .ThenBy(result => places.GetValueOrDefault(result.Step, int.MaxValue))
            .ThenBy(result => result.Step, StringComparer.Ordinal)
            .ThenBy(result => result.On)
            .ThenBy(result => !result.Passed.IsKnown)
            .ThenBy(result => result.HasPassed)
            .ThenBy(result => result.By, StringComparer.Ordinal)
            .ThenBy(result => result.Group, StringComparer.Ordinal)
            .ToValueList();
        defects.AddRange(new SelectionCheck(this, codes, before).Run(sorted));
        return Validated<SelectionReport>.From(defects, () => new(this, codes, sorted, before));
    }
}
