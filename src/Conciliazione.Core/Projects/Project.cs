using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using NodaTime;

namespace Conciliazione.Projects;

/// <summary>The project that an alliance submits to a call. Italian term: progetto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Project
{
    /// <summary>Initializes a new project.</summary>
    /// <param name="code">The caller's own identifier; not blank.</param>
    /// <param name="title">The display name.</param>
    /// <param name="alliance">The alliance that submits the project.</param>
    /// <param name="interventions">The codes of the types of intervention of the project; a repeated code counts once.</param>
    /// <param name="plans">The cost plan with its history.</param>
    /// <param name="runs">
    /// The period of the project, from the first to the last day; <see langword="null"/> if the text does not say.
    /// </param>
    /// <param name="notices">What a reader should know, such as contradictions within the text.</param>
    /// <param name="source">The text that describes the project.</param>
    /// <param name="submitted">
    /// The moment at which the project was submitted; unknown when omitted, and then it is unclear whether it was in time.
    /// </param>
    /// <param name="interventionsProvenance">
    /// Whether the form marks the types of intervention (stated), or they are our interpretation of a list without marks; given by
    /// the caller when omitted.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, or <paramref name="code"/> is blank.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="interventionsProvenance"/> is not a declared value.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="runs"/> is in another calendar.</exception>
    public Project(
        string code,
        LocalizedText title,
        Alliance alliance,
        ValueList<string> interventions,
        History<CostPlan> plans,
        DateInterval? runs,
        ValueList<Notice> notices,
        LegalSource source,
        Known<Instant> submitted = default,
        Provenance interventionsProvenance = Provenance.Given)
    {
        Guard.Against.Null(interventions);
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        Alliance = Guard.Against.Null(alliance);
        Interventions = interventions.Distinct(StringComparer.Ordinal).ToValueList();
        Plans = Guard.Against.Null(plans);
        Runs = runs is null ? null : Guard.Against.NonIsoDate(runs);
        Notices = Guard.Against.Null(notices);
        Source = Guard.Against.Null(source);
        InterventionsProvenance = Guard.Against.Undeclared(interventionsProvenance);
        Submitted = submitted;
    }

    /// <summary>The caller's own identifier.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The alliance that submits the project.</summary>
    public Alliance Alliance { get; }

    /// <summary>The codes of the types of intervention of the project.</summary>
    public ValueList<string> Interventions { get; }

    /// <summary>Whether the form states the types of intervention, or they are our interpretation of its list.</summary>
    public Provenance InterventionsProvenance { get; }

    /// <summary>The cost plan with its history.</summary>
    public History<CostPlan> Plans { get; }

    /// <summary>The cost plan in force.</summary>
    public CostPlan Plan => Plans.InForce.Value;

    /// <summary>The period of the project, from the first to the last day, both inclusive, or <see langword="null"/>.</summary>
    public DateInterval? Runs { get; }

    /// <summary>What a reader should know.</summary>
    public ValueList<Notice> Notices { get; }

    /// <summary>The text that describes the project.</summary>
    public LegalSource Source { get; }

    /// <summary>The moment at which the project was submitted, or unknown.</summary>
    public Known<Instant> Submitted { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
