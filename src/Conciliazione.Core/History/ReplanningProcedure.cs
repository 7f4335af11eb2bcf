namespace Conciliazione;

/// <summary>The steps that a change of plan must pass before it is in force. Italian term: procedura di rimodulazione.</summary>
/// <remarks>The steps may be taken in any order. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ReplanningProcedure
{
    /// <summary>Initializes a new procedure.</summary>
    /// <param name="steps">The steps of every change: whom to ask or what to do, and the source; codes must be unique.</param>
    /// <param name="source">The source.</param>
    /// <param name="whenObjectivesChange">
    /// The further steps of a change that alters the objectives of the project, with codes of their own; none when omitted.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="steps"/> or <paramref name="source"/> is <see langword="null"/>, or a step of either list appears twice or has
    /// no source.
    /// </exception>
    public ReplanningProcedure(ValueList<RuleLabel> steps, LegalSource source, ValueList<RuleLabel>? whenObjectivesChange = null)
    {
        Guard.Against.Null(steps);
        WhenObjectivesChange = whenObjectivesChange ?? [];
        AllSteps = [.. steps, .. WhenObjectivesChange];
        foreach (RuleLabel step in steps)
        {
            Guard.Against.Unsourced(step, nameof(steps));
        }

        foreach (RuleLabel step in WhenObjectivesChange)
        {
            Guard.Against.Unsourced(step, nameof(whenObjectivesChange));
        }

        string[] codes = AllSteps.Select(step => step.Code).ToArray();
        if (codes.Distinct(StringComparer.Ordinal).Count() != codes.Length)
        {
            bool within = codes.Take(steps.Count).Distinct(StringComparer.Ordinal).Count() < steps.Count;
            throw new ArgumentException(
                $"A step appears twice: {string.Join(", ", codes)}.", within ? nameof(steps) : nameof(whenObjectivesChange));
        }

        Steps = steps;
        Source = Guard.Against.Null(source);
    }

    /// <summary>The steps that every change must pass.</summary>
    public ValueList<RuleLabel> Steps { get; }

    /// <summary>The further steps of a change that alters the objectives of the project, or may do so.</summary>
    public ValueList<RuleLabel> WhenObjectivesChange { get; }

    /// <summary>The source of the rule.</summary>
    public LegalSource Source { get; }

    /// <summary>The steps of a change that alters the objectives.</summary>
    internal ValueList<RuleLabel> AllSteps { get; }

    /// <summary>Returns the steps that a change must pass.</summary>
    internal ValueList<RuleLabel> StepsOf(Known<bool> altersObjectives) => altersObjectives.TryGet(out bool alters) && !alters ? Steps : AllSteps;

    /// <summary>Returns the titles of steps, or that there are none.</summary>
    internal static LocalizedText Titles(IEnumerable<RuleLabel> steps)
    {
        RuleLabel[] all = steps.ToArray();
        return all.Length == 0
            ? new("nessun passaggio", "no step")
            : LocalizedText.Join(", ", all.Select(step => step.Title));
    }
}
