using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>How much of a bonus is due for what is reached, or by decision. Italian term: premialità.</summary>
/// <remarks>
/// <see cref="Amount"/> and <see cref="Left"/> are together what was assigned, under every rule, or both unknown. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record PerformanceBonus
{
    internal PerformanceBonus(BonusRule rule, IndicatorReport report, LocalDate day, Euro assigned, Euro? amount, Finding finding)
    {
        Rule = rule;
        Report = report;
        Day = day;
        Assigned = assigned;
        Amount = amount;
        Finding = finding;
    }

    /// <summary>The rule.</summary>
    public BonusRule Rule { get; }

    /// <summary>The results.</summary>
    public IndicatorReport Report { get; }

    /// <summary>The day; results after it were not seen. Of a decided amount, the day of the decision.</summary>
    public LocalDate Day { get; }

    /// <summary>What was assigned for these results; not negative.</summary>
    public Euro Assigned { get; }

    /// <summary>What is due; from zero to what was assigned, both inclusive, or <see langword="null"/> if something is unknown.</summary>
    public Euro? Amount { get; }

    /// <summary>What is left of what was assigned; <see langword="null"/> if the amount is unknown.</summary>
    public Euro? Left => Amount is { } amount ? Assigned - amount : null;

    /// <summary>
    /// The amount as a finding: calculated, or unclear with what is missing; with the rule, its provenance and its source, how many indicators
    /// count and how many do not. A decided amount has its act as source and is marked as given.
    /// </summary>
    public Finding Finding { get; }

    /// <summary>Returns the finding as one sentence.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => Finding.Explain(language);

    /// <summary>Returns the code of the rule and the outcome.</summary>
    public override string ToString() => Finding.ToString();
}
