namespace Conciliazione.Eligibility;

/// <summary>
/// Changes being gathered: a trail shares those it is joined from, so that joining costs the same however many they are.
/// </summary>
internal sealed class ChangeTrail
{
    private readonly ChangeTrail? _first;
    private readonly ChangeTrail? _second;
    private readonly Change? _change;
    private readonly ValueList<RuleLabel> _steps = [];

    private ChangeTrail()
    {
    }

    public ChangeTrail(Change change) => _change = change;

    private ChangeTrail(ValueList<RuleLabel> steps) => _steps = steps;

    private ChangeTrail(ChangeTrail first, ChangeTrail second) => (_first, _second) = (first, second);

    public static ChangeTrail Empty { get; } = new();

    /// <summary>Returns these changes, followed by others.</summary>
    public ChangeTrail And(ChangeTrail other) => this == Empty ? other : other == Empty ? this : new(this, other);

    /// <summary>Returns the same changes, followed by steps that would then be evaluated for the first time.</summary>
    public ChangeTrail Then(ValueList<RuleLabel> steps) => And(steps.Count == 0 ? Empty : new(steps));

    public ChangeSet ToSet()
    {
        var changes = new List<Change>();
        var steps = new List<RuleLabel>();
        var ahead = new Stack<ChangeTrail>();
        ahead.Push(this);
        while (ahead.TryPop(out ChangeTrail? next))
        {
            if (next is { _first: { } first, _second: { } second })
            {
                ahead.Push(second);
                ahead.Push(first);
            }
            else if (next._change is { } change)
            {
                changes.Add(change);
            }
            else
            {
                steps.AddRange(next._steps);
            }
        }

        return new(changes.ToValueList(), steps.ToValueList());
    }
}
