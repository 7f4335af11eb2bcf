namespace Conciliazione.Scoring;

/// <summary>The lowest and highest values of a cohort for one rule. Italian term: valori estremi.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CohortLimits
{
    internal CohortLimits(string ruleCode, CohortSpan span, FactValue lowest, FactValue highest)
    {
        RuleCode = ruleCode;
        Span = span;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The code of the rule that scales between these values.</summary>
    public string RuleCode { get; }

    /// <summary>The lowest value.</summary>
    public FactValue Lowest { get; }

    /// <summary>The highest value.</summary>
    public FactValue Highest { get; }

    internal CohortSpan Span { get; }

    /// <summary>Returns the code of the rule.</summary>
    public override string ToString() => RuleCode;

    internal CohortLimits And(CohortLimits other) => new(
        RuleCode,
        Span.And(other.Span),
        Span.Lowest <= other.Span.Lowest ? Lowest : other.Lowest,
        Span.Highest >= other.Span.Highest ? Highest : other.Highest);
}
