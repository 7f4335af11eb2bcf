namespace Conciliazione.Eligibility;

/// <summary>
/// Findings that, if changed together, would satisfy the requirement as a whole. Italian term: insieme di modifiche.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ChangeSet
{
    internal ChangeSet(ValueList<Change> changes, ValueList<RuleLabel> stepsToCome)
    {
        Changes = changes;
        StepsToCome = stepsToCome;
    }

    /// <summary>The findings to change, in the order of the requirements.</summary>
    public ValueList<Change> Changes { get; }

    /// <summary>The steps that would then be evaluated for the first time, and would also have to be met.</summary>
    public ValueList<RuleLabel> StepsToCome { get; }

    /// <summary>Returns the changes as text, with the steps that would follow.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        Guard.Against.Undeclared(language);
        string changes = string.Join("; ", Changes.Select(change => change.Render(language)));
        return StepsToCome.Count == 0
            ? changes
            : changes + (language == Language.Italian ? "; poi si guardano: " : "; then looked at: ")
                + string.Join(", ", StepsToCome.Select(step => step.Title.In(language)));
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
