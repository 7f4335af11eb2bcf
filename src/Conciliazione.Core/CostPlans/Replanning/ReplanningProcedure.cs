namespace Conciliazione.CostPlans;

/// <summary>The steps that a change of plan must pass before it is in force. Italian term: procedura di rimodulazione.</summary>
/// <remarks>The steps may be taken in any order. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ReplanningProcedure
{
    /// <summary>Initializes a new procedure.</summary>
    /// <param name="steps">The steps: whom to ask or what to do, and the source; codes must be unique.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, or a step appears twice or has no source.
    /// </exception>
    public ReplanningProcedure(ValueList<RuleLabel> steps, LegalSource source)
    {
        Guard.Against.Null(steps);
        foreach (RuleLabel step in steps)
        {
            Guard.Against.Unsourced(step, nameof(steps));
        }

        string[] codes = steps.Select(step => step.Code).ToArray();
        if (codes.Distinct(StringComparer.Ordinal).Count() != codes.Length)
        {
            throw new ArgumentException($"A step stands there twice: {string.Join(", ", codes)}.", nameof(steps));
        }

        Steps = steps;
        Source = Guard.Against.Null(source);
    }

    /// <summary>The steps that a change must pass.</summary>
    public ValueList<RuleLabel> Steps { get; }

    /// <summary>The source of the rule.</summary>
    public LegalSource Source { get; }
}
