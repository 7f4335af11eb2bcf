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
        .Where(result => result.Passed)
        .GroupBy(result => result.Candidate, StringComparer.Ordinal)
        .Where(each => each.Count() == Selection.Steps.Count)
        .Select(each => each.Key)
        .ToValueList();

    /// <summary>How many candidates reached each step, had a result in it, and passed it, in the order of the steps.</summary>
    public ValueList<FunnelStep> Funnel
    {
        get
        {
            var rows = new List<FunnelStep>();
            ILookup<string, StepResult> byStep = Results.ToLookup(result => result.Step, StringComparer.Ordinal);
            int reached = Candidates.Count;
            foreach (RuleLabel step in Selection.Steps.Select(step => step.Label))
            {
                rows.Add(new(step, reached, byStep[step.Code].Count(), byStep[step.Code].Count(result => result.Passed)));
                reached = rows[^1].Passed;
            }

            return rows.ToValueList();
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
    /// step that is not passed, unclear while a step waits for its result.
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
        foreach (SelectionStep step in Selection.Steps)
        {
            looked.Add(FindingOf(step, results.GetValueOrDefault(step.Label.Code)));
            if (looked[^1].Verdict != Verdict.Met)
            {
                break;
            }
        }

        return RequirementFinding.Of(
            Selection.Label,
            RequirementForm.Staged,
            looked.ToValueList(),
            looked[^1].Verdict,
            [],
            [],
            needed: Selection.Steps.Count,
            notLookedAt: Selection.Steps.Skip(looked.Count).Select(step => step.Label).ToValueList());
    }

    /// <summary>Returns the counts of each step on its own line.</summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => string.Join('\n', Funnel.Select(step => step.Render(language)));

    /// <summary>Returns the code of the selection and the number of candidates.</summary>
    public override string ToString() => FormattableString.Invariant($"{Selection}: {Candidates.Count}");

    /// <summary>Returns the day of the last result of a candidate; <see langword="null"/> if there is none.</summary>
    internal LocalDate? AdmittedOn(string candidate)
    {
        LocalDate? last = null;
        foreach (StepResult result in Results.Where(result => result.Candidate == candidate))
        {
            last = last > result.On ? last : result.On;
        }

        return last;
    }

    private static RequirementFinding FindingOf(SelectionStep step, StepResult? result) => RequirementFinding.Of(
        step.Label,
        result is null ? Verdict.Unclear : result.Passed ? Verdict.Met : Verdict.NotMet,
        result is null
            ? []
            :
            [
                new("ON", new("esito del", "result of"), FactValue.Of(result.On), Provenance.Given),
                new("BY", new("dato da", "given by"), FactValue.Of(result.By), Provenance.Given),
                .. result.Group is null ? ValueList<NamedValue>.Empty : [new("GROUP", new("gruppo", "group"), FactValue.Of(result.Group), Provenance.Given)],
            ],
        [],
        result is null ? [new(step.Label.Code, new($"esito di «{step.Label.Title.Italian}»", $"result of '{step.Label.Title.English}'"))] : []);
}
