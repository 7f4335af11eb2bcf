using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>Finds the defects of candidates and of their results, all of them.</summary>
internal sealed class SelectionCheck(StagedSelection selection, ValueList<string> candidates, SelectionReport? before)
{
    private static readonly LocalizedText NoGroup = new("nessun gruppo", "no group");

    private readonly List<Defect> _defects = [];
    private readonly HashSet<string> _known = new(candidates, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _steps =
        Enumerable.Range(0, selection.Steps.Count).ToDictionary(i => selection.Steps[i].Label.Code, StringComparer.Ordinal);

    /// <summary>Returns the defects of results, which are in the order of their candidates and steps.</summary>
    public List<Defect> Run(ValueList<StepResult> results)
    {
        LegalSource source = selection.Label.Source;
        _defects.AddRange(candidates.Repeated(code => code)
            .Select(twice => DefectCodes.EligibilityCandidateTwice.At($"candidates[{twice.Key}]", twice.Key, 1, source)));
        foreach (IGrouping<string, StepResult> each in results.GroupBy(result => result.Candidate, StringComparer.Ordinal))
        {
            if (!_known.Contains(each.Key))
            {
                _defects.Add(DefectCodes.EligibilityCandidate.At($"results[{each.Key}]", each.Key, _known.Count, source));
            }

            OfCandidate(each.Key, [.. each]);
        }

        foreach (SelectionStep step in selection.Steps)
        {
            int taken = results.Where(result => result.Step == step.Label.Code).Select(result => result.Candidate).Distinct(StringComparer.Ordinal).Count();
            if (taken > step.Places)
            {
                _defects.Add(DefectCodes.EligibilityStepPlaces.At($"steps[{step.Label.Code}]", taken, step.Places.Value, step.Label.Source));
            }
        }

        return _defects;
    }

    private void OfCandidate(string candidate, StepResult[] results)
    {
        _defects.AddRange(results.Repeated(result => result.Step, StringComparer.Ordinal)
            .Select(twice => DefectCodes.EligibilityResultTwice.At($"results[{candidate}.{twice.Key}]", twice.Key, 1, selection.Label.Source)));
        var first = new StepResult?[selection.Steps.Count];
        foreach (StepResult result in results)
        {
            if (_steps.TryGetValue(result.Step, out int place))
            {
                first[place] ??= result;
            }
            else
            {
                _defects.Add(DefectCodes.EligibilityStep.At(
                    PathOf(result), result.Step, string.Join(", ", selection.Steps), selection.Label.Source));
            }
        }

        LocalDate? latest = before?.AdmittedOn(candidate);
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] is { } result)
            {
                InTurn(result, first.AsSpan(0, i));
                OnItsDay(result, latest);
                InItsGroup(result, selection.Steps[i]);
                latest = latest > result.On ? latest : result.On;
            }
        }
    }

    /// <summary>A result needs every step before it to be passed.</summary>
    private void InTurn(StepResult result, ReadOnlySpan<StepResult?> earlier)
    {
        int failed = -1;
        int skipped = -1;
        for (int i = earlier.Length - 1; i >= 0; i--)
        {
            failed = failed < 0 && earlier[i]?.Passed == false ? i : failed;
            skipped = earlier[i] is null ? i : skipped;
        }

        if (Math.Max(failed, skipped) >= 0)
        {
            SelectionStep at = selection.Steps[failed >= 0 ? failed : skipped];
            DefectCode code = failed >= 0 ? DefectCodes.EligibilityAfterFailed : DefectCodes.EligibilityStepSkipped;
            _defects.Add(code.At(PathOf(result), result.Step, at.Label.Code, at.Label.Source));
        }
    }

    private void OnItsDay(StepResult result, LocalDate? latest)
    {
        if (result.On < latest)
        {
            _defects.Add(DefectCodes.EligibilityBackwards.At(
                PathOf(result) + ".on", FactValue.Of(result.On), FactValue.Of(latest.Value), selection.Label.Source));
        }
    }

    private void InItsGroup(StepResult result, SelectionStep step)
    {
        if (step.Groups.Count == 0 ? result.Group is not null : !step.Groups.Any(group => group.Label.Code == result.Group))
        {
            _defects.Add(DefectCodes.EligibilityStepGroup.At(
                PathOf(result) + ".group",
                result.Group is null ? NoGroup : LocalizedText.Same(result.Group),
                step.Groups.Count == 0 ? NoGroup : LocalizedText.Same(string.Join(", ", step.Groups)),
                step.Label.Source));
        }
    }

    private static string PathOf(StepResult result) => $"results[{result.Candidate}.{result.Step}]";
}
