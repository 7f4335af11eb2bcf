using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>Candidates and their results, read against the steps of a selection. Italian term: esiti della selezione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SelectionReport
{
    internal SelectionReport(StagedSelection selection, ValueList<string> candidates, ValueList<StepResult> results, SelectionReport? before)
    {
        Selection = selection;
        Candidates = candidates;
        Results = results;
        Before = before;
    }

    /// <summary>The selection.</summary>
    public StagedSelection Selection { get; }

    /// <summary>The codes of the candidates, in ordinal order.</summary>
    public ValueList<string> Candidates { get; }

    /// <summary>The results, by candidate and step.</summary>
    public ValueList<StepResult> Results { get; }

    /// <summary>The selection that admitted the candidates; <see langword="null"/> if there is none before.</summary>
    public SelectionReport? Before { get; }

    /// <summary>The pool: the codes of the candidates who passed every step, in ordinal order.</summary>
    public ValueList<string> Admitted => Results
        .Where(result => result.HasPassed)
        .GroupBy(result => result.Candidate, StringComparer.Ordinal)
        .Where(each => each.Count() == Selection.Steps.Count)
        .Select(each => each.Key)
        .ToValueList();

    /// <summary>How many candidates reached each step, had an outcome in it, and passed it, in the order of the steps, with the groups of each.</summary>
    public ValueList<FunnelStep> Funnel
    {
        get
        {
            var rows = new List<FunnelStep>();
            ILookup<string, StepResult> byStep = Results.ToLookup(result => result.Step, StringComparer.Ordinal);
            int[] reached = Reached();
            for (int i = 0; i < reached.Length; i++)
            {
                SelectionStep step = Selection.Steps[i];
                StepResult[] own = [.. byStep[step.Label.Code]];
                rows.Add(Row(step.Label, reached[i], own, step.Groups.Select(group =>
                {
                    StepResult[] inIt = [.. own.Where(result => result.Group == group.Label.Code)];
                    return Row(group.Label, inIt.Length, inIt, []);
                }).ToValueList()));
            }

            return rows.ToValueList();

            static FunnelStep Row(RuleLabel label, int reached, StepResult[] results, ValueList<FunnelStep> groups) => new(
                label, reached, results.Count(result => result.Passed.IsKnown), results.Count(result => result.HasPassed), groups);
        }
    }

    /// <summary>Returns the report as it stood on a day: later results, and those whom an earlier selection admitted later, are not seen.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public SelectionReport UpTo(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        SelectionReport? before = Before?.UpTo(day);
        return new(Selection, before?.Admitted ?? Candidates, Results.Where(result => result.On <= day).ToValueList(), before);
    }

    /// <summary>
    /// Returns how a candidate stands, in the form of <see cref="Requirement{TSubject}.Staged"/>: met if every step is passed, not met after a
    /// step that is not passed, which its reason names, unclear while a step waits for its outcome. A step open to every candidate is looked at
    /// whatever the others.
    /// </summary>
    /// <param name="candidate">The code of the candidate.</param>
    /// <exception cref="ArgumentException"><paramref name="candidate"/> is <see langword="null"/> or not a candidate.</exception>
    public RequirementFinding FindingOf(string candidate)
    {
        Guard.Against.Null(candidate);
        if (!Candidates.Contains(candidate, StringComparer.Ordinal))
        {
            throw new ArgumentException("There is no such candidate in the selection.", nameof(candidate));
        }

        Dictionary<string, StepResult> results = Results.Where(result => result.Candidate == candidate).ToDictionary(result => result.Step, StringComparer.Ordinal);
        var looked = new List<RequirementFinding>();
        var notLookedAt = new List<RuleLabel>();
        var verdict = Verdict.Met;
        bool hasAll = true;
        foreach (SelectionStep step in Selection.Steps)
        {
            if (!hasAll && !step.IsOpenToAll)
            {
                notLookedAt.Add(step.Label);
                continue;
            }

            looked.Add(FindingOf(step, results.GetValueOrDefault(step.Label.Code)));
            verdict = Verdicts.And(verdict, looked[^1].Verdict);
            hasAll = verdict == Verdict.Met;
        }

        LocalizedText[] failed = [.. Selection.Steps.Where(step => results.GetValueOrDefault(step.Label.Code)?.HasFailed == true).Select(NotPassed)];
        return RequirementFinding.Of(
            Selection.Label,
            RequirementForm.Staged,
            looked.ToValueList(),
            verdict,
            [],
            [],
            needed: Selection.Steps.Count,
            notLookedAt: notLookedAt.ToValueList(),
            reason: failed.Length == 0 ? null : LocalizedText.Join("; ", failed));

        LocalizedText NotPassed(SelectionStep step)
        {
            LocalDate on = results[step.Label.Code].On;
            return new(
                $"«{step.Label.Title.Italian}» non superato il {TimeText.Day(on, Language.Italian)}",
                $"'{step.Label.Title.English}' not passed on {TimeText.Day(on, Language.English)}");
        }
    }

    /// <summary>
    /// Returns the counts of each step on its own line and, indented below it, to whom it is open where the text may be read in two ways, and the
    /// counts of its groups.
    /// </summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        var lines = new List<string>();
        foreach ((FunnelStep row, SelectionStep step) in Funnel.Zip(Selection.Steps))
        {
            lines.Add(row.Render(language));
            if (step.OpenTo is { } access)
            {
                lines.Add("  " + access.Render(language));
            }

            lines.AddRange(row.Groups.Select(group => "  " + group.Render(language)));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Returns the code of the selection and the number of candidates.</summary>
    public override string ToString() => FormattableString.Invariant($"{Selection}: {Candidates.Count}");

    /// <summary>Returns the day of the last result of a candidate; <see langword="null"/> if there is none.</summary>
    internal LocalDate? AdmittedOn(string candidate) =>
        Results.Where(result => result.Candidate == candidate).Max(result => (LocalDate?)result.On);

    /// <summary>Returns how many candidates each step is open to.</summary>
    private int[] Reached()
    {
        int[] reached = new int[Selection.Steps.Count];
        ILookup<string, StepResult> byCandidate = Results.ToLookup(result => result.Candidate, StringComparer.Ordinal);
        foreach (string candidate in Candidates)
        {
            bool hasAll = true;
            for (int i = 0; i < reached.Length; i++)
            {
                SelectionStep step = Selection.Steps[i];
                reached[i] += hasAll || step.IsOpenToAll ? 1 : 0;
                hasAll = hasAll && byCandidate[candidate].Any(result => result.Step == step.Label.Code && result.HasPassed);
            }
        }

        return reached;
    }

    private static RequirementFinding FindingOf(SelectionStep step, StepResult? result) => RequirementFinding.Of(
        step.Label,
        result?.Passed.IsKnown != true ? Verdict.Unclear : result.HasPassed ? Verdict.Met : Verdict.NotMet,
        result is null
            ? []
            :
            [
                new("ON", result.Passed.IsKnown ? new("esito del", "result of") : new("ammesso il", "admitted on"), FactValue.Of(result.On), Provenance.Given),
                new("BY", new("dato da", "given by"), FactValue.Of(result.By), Provenance.Given),
                .. result.Group is null ? ValueList<NamedValue>.Empty : [new("GROUP", new("gruppo", "group"), FactValue.Of(result.Group), Provenance.Given)],
            ],
        step.OpenTo is { } access ? [step.MayJudge, access] : [step.MayJudge],
        result?.Passed.IsKnown != true ? [new(step.Label.Code, new($"esito di «{step.Label.Title.Italian}»", $"result of '{step.Label.Title.English}'"))] : []);
}
