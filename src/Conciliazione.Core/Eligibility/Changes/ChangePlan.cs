namespace Conciliazione.Eligibility;

/// <summary>The cheapest ways to bring a finding to a verdict: the number of changes, and the sets of that size.</summary>
internal sealed record ChangePlan(int Size, ValueList<ChangeSet> Sets, bool IsComplete)
{
    /// <summary>The plan that requires no changes.</summary>
    public static ChangePlan Nothing { get; } = new(0, [new ChangeSet([], [])], IsComplete: true);

    /// <summary>Combines alternative plans of the same size.</summary>
    public static ChangePlan Either(int size, bool isComplete, IEnumerable<ChangePlan> plans)
    {
        ChangePlan[] all = [.. plans];
        return Bounded(size, isComplete && Array.TrueForAll(all, plan => plan.IsComplete), all.SelectMany(plan => plan.Sets));
    }

    /// <summary>Combines two plans that are both required.</summary>
    public ChangePlan And(ChangePlan other) => Bounded(
        Size + other.Size,
        IsComplete && other.IsComplete,
        Sets.SelectMany(mine => other.Sets.Select(theirs => new ChangeSet(
            mine.Changes.Concat(theirs.Changes).ToValueList(), mine.StepsToCome.Concat(theirs.StepsToCome).ToValueList()))));

    /// <summary>Returns the same changes, followed by steps that would then be evaluated for the first time.</summary>
    public ChangePlan Then(ValueList<RuleLabel> steps) => new(
        Size, Sets.Select(set => new ChangeSet(set.Changes, set.StepsToCome.Concat(steps).ToValueList())).ToValueList(), IsComplete);

    private static ChangePlan Bounded(int size, bool isComplete, IEnumerable<ChangeSet> sets)
    {
        ChangeSet[] listed = [.. sets.Take(SmallestChanges.MaximumSets + 1)];
        return new(size, listed.Take(SmallestChanges.MaximumSets).ToValueList(), isComplete && listed.Length <= SmallestChanges.MaximumSets);
    }
}
