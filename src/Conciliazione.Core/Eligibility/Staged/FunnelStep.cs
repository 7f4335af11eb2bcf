namespace Conciliazione.Eligibility;

/// <summary>How many candidates reached a step, had a result in it, and passed it. Italian term: conteggio del passo.</summary>
/// <remarks>
/// Counts never grow: those who passed a step are those who reach the next. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record FunnelStep
{
    internal FunnelStep(RuleLabel step, int reached, int examined, int passed)
    {
        Step = step;
        Reached = reached;
        Examined = examined;
        Passed = passed;
    }

    /// <summary>The step.</summary>
    public RuleLabel Step { get; }

    /// <summary>The number of candidates who passed every step before this one.</summary>
    public int Reached { get; }

    /// <summary>The number of those who have a result in this step.</summary>
    public int Examined { get; }

    /// <summary>The number of those who passed this step.</summary>
    public int Passed { get; }

    /// <summary>The number of those who did not pass this step.</summary>
    public int NotPassed => Examined - Passed;

    /// <summary>The number of those who reached this step and have no result in it yet.</summary>
    public int Waiting => Reached - Examined;

    /// <summary>Returns the title and the counts, such as <c>CV: arrivati 30, esaminati 30, passati 24</c>.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Step.Title.In(language) + (language == Language.Italian
        ? FormattableString.Invariant($": arrivati {Reached}, esaminati {Examined}, passati {Passed}")
        : FormattableString.Invariant($": reached by {Reached}, examined {Examined}, passed {Passed}"));

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
