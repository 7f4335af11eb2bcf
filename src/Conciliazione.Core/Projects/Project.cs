using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using NodaTime;

namespace Conciliazione.Projects;

/// <summary>What an alliance hands in to a call. Italian term: progetto.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Project
{
    /// <summary>Builds a project.</summary>
    /// <param name="code">The caller's own identifier; not blank.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="alliance">Who hands it in.</param>
    /// <param name="interventions">The codes of the types of intervention that it carries; one said twice counts once.</param>
    /// <param name="plans">The cost plan with its history.</param>
    /// <param name="runs">From the first to the last day; <see langword="null"/> where the text does not say.</param>
    /// <param name="notices">What a reader should know, such as contradictions inside its text.</param>
    /// <param name="source">The text.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or <paramref name="code"/> is blank.</exception>
    public Project(
        string code,
        LocalizedText title,
        Alliance alliance,
        ValueList<string> interventions,
        PlanHistory plans,
        DateInterval? runs,
        ValueList<Notice> notices,
        LegalSource source)
    {
        Guard.Against.Null(interventions);
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        Alliance = Guard.Against.Null(alliance);
        Interventions = interventions.Distinct(StringComparer.Ordinal).ToValueList();
        Plans = Guard.Against.Null(plans);
        Runs = runs;
        Notices = Guard.Against.Null(notices);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The caller's own identifier.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Who hands it in.</summary>
    public Alliance Alliance { get; }

    /// <summary>The codes of the types of intervention that it carries.</summary>
    public ValueList<string> Interventions { get; }

    /// <summary>The cost plan with its history.</summary>
    public PlanHistory Plans { get; }

    /// <summary>The cost plan in force.</summary>
    public CostPlan Plan => Plans.InForce.Plan;

    /// <summary>From the first to the last day, both inclusive, or <see langword="null"/>.</summary>
    public DateInterval? Runs { get; }

    /// <summary>What a reader should know.</summary>
    public ValueList<Notice> Notices { get; }

    /// <summary>The text.</summary>
    public LegalSource Source { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
