using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>Finds the defects of candidates and of their results, all of them.</summary>
internal sealed class SelectionCheck(StagedSelection selection, ValueList<string> candidates, SelectionReport? before)
{
    private static readonly LocalizedText NoGroup = new("nessun gruppo", "no group");

    private static readonly LocalizedText NotRepeated = new("il testo dato, che qui non si ripete,", "the text given, which is not repeated here,");

    private static readonly LocalizedText Coded = new(
        "lettere ASCII, cifre, punti e trattini, con una lettera o cifra all'inizio", "ASCII letters, digits, points and hyphens, with a letter or digit first");

    private readonly List<Defect> _defects = [];
    private readonly HashSet<string> _known = new(candidates, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _steps =
        Enumerable.Range(0, selection.Steps.Count).ToDictionary(i => selection.Steps[i].Label.Code, StringComparer.Ordinal);

    private readonly int[] _admitted = new int[selection.Steps.Count];
    private readonly Dictionary<string, int> _inGroup =
        selection.Steps.SelectMany(step => step.Groups).ToDictionary(group => group.Label.Code, _ => 0, StringComparer.Ordinal);

    /// <summary>Returns the defects of what must be a code and is none, by its place in the input.</summary>
    public static IEnumerable<Defect> Uncoded(StagedSelection selection, ValueList<string> candidates, ValueList<StepResult> results)
    {
        IEnumerable<string> paths = Enumerable.Range(0, candidates.Count).Where(i => !DomainGuards.IsCode(candidates[i])).Select(i => Place("candidates", i, ""))
            .Concat(Enumerable.Range(0, results.Count).SelectMany(i => UncodedOf(results[i]).Select(part => Place("results", i, part))));
        return paths.Select(path => DefectCodes.EligibilityNoCode.At(path, NotRepeated, Coded, selection.Label.Source));

        static string Place(string list, int place, string part) => FormattableString.Invariant($"{list}[{place}]{part}");
    }

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

        // Those who have no result at all are admitted to the first step, and to those that are open to every candidate.
        int without = _known.Except(results.Select(result => result.Candidate), StringComparer.Ordinal).Count();
        for (int i = 0; i < _admitted.Length; i++)
        {
            InItsPlaces(selection.Steps[i], _admitted[i] + (i == 0 || selection.Steps[i].IsOpenToAll ? without : 0));
        }

        return _defects;
    }

    private static IEnumerable<string> UncodedOf(StepResult result)
    {
        if (!DomainGuards.IsCode(result.Candidate))
        {
            yield return ".candidate";
        }

        if (!DomainGuards.IsCode(result.Step))
        {
            yield return ".step";
        }

        if (!DomainGuards.IsCode(result.By))
        {
            yield return ".by";
        }

        if (result.Group is { } group && !DomainGuards.IsCode(group))
        {
            yield return ".group";
        }
    }

    private void InItsPlaces(SelectionStep step, int admitted)
    {
        if (admitted > step.Places)
        {
            _defects.Add(DefectCodes.EligibilityStepPlaces.At($"steps[{step.Label.Code}]", admitted, step.Places.Value, step.Label.Source));
        }

        foreach (AgeGroup group in step.Groups.Where(group => _inGroup[group.Label.Code] > group.Places))
        {
            _defects.Add(DefectCodes.EligibilityStepPlaces.At(
                $"groups[{group.Label.Code}]", _inGroup[group.Label.Code], group.Places!.Value, group.Label.Source));
        }
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

        Read(candidate, first);
    }

    private void Read(string candidate, StepResult?[] first)
    {
        LocalDate? admission = before?.AdmittedOn(candidate);
        LocalDate? latest = admission;
        bool hasAll = _known.Contains(candidate);
        for (int i = 0; i < first.Length; i++)
        {
            SelectionStep step = selection.Steps[i];
            _admitted[i] += first[i] is not null || hasAll || (step.IsOpenToAll && _known.Contains(candidate)) ? 1 : 0;
            hasAll &= first[i]?.HasPassed == true;
            if (first[i] is { } result)
            {
                if (!step.IsOpenToAll)
                {
                    InTurn(result, first.AsSpan(0, i));
                }

                OnItsDay(result, step.IsOpenToAll ? admission : latest);
                InItsGroup(result, step);
                ByItsJudge(result, step);
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
            failed = failed < 0 && earlier[i]?.HasFailed == true ? i : failed;
            skipped = earlier[i]?.Passed.IsKnown != true ? i : skipped;
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

    private void ByItsJudge(StepResult result, SelectionStep step)
    {
        if (result.Passed.IsKnown && DomainGuards.IsCode(result.By) && step.Judges.Count > 0 && !step.Judges.Contains(result.By, StringComparer.Ordinal))
        {
            _defects.Add(DefectCodes.EligibilityJudge.At(PathOf(result) + ".by", result.By, string.Join(", ", step.Judges), step.Label.Source));
        }
    }

    private void InItsGroup(StepResult result, SelectionStep step)
    {
        if (result.Group is { } group && !DomainGuards.IsCode(group))
        {
            return;
        }

        if (result.Group is { } known && step.Groups.Any(each => each.Label.Code == known))
        {
            _inGroup[known]++;
        }
        else if (step.Groups.Count > 0 || result.Group is not null)
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
