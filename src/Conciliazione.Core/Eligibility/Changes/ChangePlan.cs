namespace Conciliazione.Eligibility;

/// <summary>
/// The cheapest ways to bring a finding to a verdict: the number of changes, and the first ways of that size, at most
/// <see cref="SmallestChanges.MaximumSets"/>.
/// </summary>
internal sealed record ChangePlan(int Size, ValueList<ChangeTrail> Ways, bool IsComplete)
{
    /// <summary>The plan that requires no changes.</summary>
    public static ChangePlan Nothing { get; } = new(0, [ChangeTrail.Empty], IsComplete: true);

    /// <summary>Combines alternative plans of the same size.</summary>
    public static ChangePlan Either(int size, bool isComplete, IReadOnlyCollection<ChangePlan> plans) =>
        Bounded(size, isComplete && plans.All(plan => plan.IsComplete), plans.SelectMany(plan => plan.Ways));

    /// <summary>Combines two plans that are both required.</summary>
    public ChangePlan And(ChangePlan other) => Bounded(
        Size + other.Size, IsComplete && other.IsComplete, Ways.SelectMany(_ => other.Ways, (mine, theirs) => mine.And(theirs)));

    /// <summary>Returns the same changes, followed by steps that would then be evaluated for the first time.</summary>
    public ChangePlan Then(ValueList<RuleLabel> steps) => new(Size, Ways.Select(way => way.Then(steps)).ToValueList(), IsComplete);

    private static ChangePlan Bounded(int size, bool isComplete, IEnumerable<ChangeTrail> ways)
    {
        ChangeTrail[] listed = [.. ways.Take(SmallestChanges.MaximumSets + 1)];
        return new(size, listed.Take(SmallestChanges.MaximumSets).ToValueList(), isComplete && listed.Length <= SmallestChanges.MaximumSets);
    }
}
