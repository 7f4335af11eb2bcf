namespace Conciliazione.Eligibility;

/// <summary>Findings that, changed together, would make the whole met. Italian term: insieme di modifiche.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ChangeSet
{
    internal ChangeSet(ValueList<Change> changes, ValueList<RuleLabel> stepsToCome)
    {
        Changes = changes;
        StepsToCome = stepsToCome;
    }

    /// <summary>The findings to change, in the order of the requirements.</summary>
    public ValueList<Change> Changes { get; }

    /// <summary>The steps that would then be looked at for the first time, and would have to be met too.</summary>
    public ValueList<RuleLabel> StepsToCome { get; }

    /// <summary>The changes in words, and the steps that would follow.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string changes = string.Join("; ", Changes.Select(change => change.Render(language)));
        return StepsToCome.Count == 0
            ? changes
            : changes + (language == Language.Italian ? "; poi si guardano: " : "; then looked at: ")
                + string.Join(", ", StepsToCome.Select(step => step.Title.In(language)));
    }

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);
}
