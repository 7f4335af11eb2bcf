namespace Conciliazione.Eligibility;

/// <summary>
/// How many candidates reached a step, or are in a group of it, had an outcome in it, and passed it. Italian term: conteggio del passo.
/// </summary>
/// <remarks>
/// Where no step is open to every candidate (<see cref="SelectionStep.Access"/>), counts never grow: those who passed a step are those who reach
/// the next. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record FunnelStep
{
    internal FunnelStep(RuleLabel step, int reached, int examined, int passed, ValueList<FunnelStep> groups)
    {
        Step = step;
        Reached = reached;
        Examined = examined;
        Passed = passed;
        Groups = groups;
    }

    /// <summary>The step, or the group.</summary>
    public RuleLabel Step { get; }

    /// <summary>
    /// The number of candidates to whom the step is open: those who passed every step before it, or all; of a group, the number of those in it.
    /// </summary>
    public int Reached { get; }

    /// <summary>The number of those who have an outcome in this step.</summary>
    public int Examined { get; }

    /// <summary>The number of those who passed this step.</summary>
    public int Passed { get; }

    /// <summary>The number of those who did not pass this step.</summary>
    public int NotPassed => Examined - Passed;

    /// <summary>The number of those who reached this step and have no outcome in it yet.</summary>
    public int Waiting => Reached - Examined;

    /// <summary>The same of each group of the step, in the order of the groups; empty for a group, and for a step without groups.</summary>
    public ValueList<FunnelStep> Groups { get; }

    /// <summary>Returns the title and the counts, such as <c>CV: arrivati 30, esaminati 30, passati 24</c>.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Step.Title.In(language) + (language == Language.Italian
        ? FormattableString.Invariant($": arrivati {Reached}, esaminati {Examined}, passati {Passed}")
        : FormattableString.Invariant($": reached by {Reached}, examined {Examined}, passed {Passed}"));

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
