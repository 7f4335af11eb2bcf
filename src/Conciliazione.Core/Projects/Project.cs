using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Indicators;
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
    /// <param name="plans">The plan with its history.</param>
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
        History<ProjectPlan> plans,
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

    /// <summary>The plan with its history: services, activities, indicators and costs.</summary>
    public History<ProjectPlan> Plans { get; }

    /// <summary>The plan in force.</summary>
    public ProjectPlan Plan => Plans.InForce.Value;

    /// <summary>The cost plan with its history: that of <see cref="Plans"/>; two versions may have the same costs.</summary>
    public History<CostPlan> CostPlans => Plans.Select(plan => plan.Costs);

    /// <summary>The cost plan in force.</summary>
    public CostPlan CostPlan => Plan.Costs;

    /// <summary>The period of the project, from the first to the last day, both inclusive, or <see langword="null"/>.</summary>
    public DateInterval? Runs { get; }

    /// <summary>What a reader should know.</summary>
    public ValueList<Notice> Notices { get; }

    /// <summary>The text that describes the project.</summary>
    public LegalSource Source { get; }

    /// <summary>The moment at which the project was submitted, or unknown.</summary>
    public Known<Instant> Submitted { get; }

    /// <summary>Reads results, each by the indicators of the plan in force on its day, or returns their defects.</summary>
    /// <param name="results">The results, in any order.</param>
    /// <returns>
    /// The history of the plan, in which each version has the report of the days on which it was in force; or the defects, as
    /// <see cref="IndicatorSet.Read"/> gives them, and each version without indicators.
    /// </returns>
    /// <remarks>
    /// An indicator that a change leaves as it is keeps its results, also in the later version; one that a change alters, or whose months it
    /// moves, is measured anew, even where a later change brings back what it was. That is our interpretation.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="results"/> or one of them is <see langword="null"/>.</exception>
    public Validated<History<IndicatorReport>> ReadResults(IEnumerable<IndicatorResult> results)
    {
        ValueList<IndicatorResult> all = Guard.Against.NullItem(results);
        int[] then = [.. all.Select(result => Plans.InForceOn(result.On).Number)];
        return Each(version => version.Value.Indicators is { } set
            ? set.ReadAt(all, Enumerable.Range(0, all.Count).Where(i =>
                then[i] == version.Number || (then[i] < version.Number && IsKept(all[i], version.Number, set))))
            : Validated<IndicatorReport>.Invalid(
                [DefectCodes.ProjectNoIndicators.At(FormattableString.Invariant($"plans[{version.Number}].indicators"), version.Number, 1, Source)]));
    }

    /// <summary>Returns the same project with another history of its plan, such as one with a change.</summary>
    /// <param name="plans">The history.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plans"/> is <see langword="null"/>.</exception>
    public Project With(History<ProjectPlan> plans) =>
        new(Code, Title, Alliance, Interventions, plans, Runs, Notices, Source, Submitted, InterventionsProvenance);

    /// <summary>Returns the same project with a start of its plans: month 1 is that calendar month, in every version.</summary>
    /// <param name="start">The calendar month of month 1.</param>
    /// <returns>The project, or the defects of <see cref="ProjectPlan.StartingIn"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A month of a plan would be outside the supported years.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not in the ISO calendar.</exception>
    public Validated<Project> StartingIn(YearMonth start) => Each(version => version.Value.StartingIn(start)).Map(With);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Determines whether every version from that of a result to a later one has its indicator as the later one has it.</summary>
    private bool IsKept(IndicatorResult result, int number, IndicatorSet later) =>
        later.Indicators.FirstOrDefault(indicator => indicator.Label.Code == result.Indicator) is { } kept
        && Plans.InForceFrom(result.On).TakeWhile(version => version.Number < number).All(version =>
            version.Value.Indicators is { } earlier && earlier.Term == later.Term && earlier.Indicators.Contains(kept));

    /// <summary>Returns the history of what is made of each version, or the defects of all, each once.</summary>
    private Validated<History<TResult>> Each<TResult>(Func<HistoryVersion<ProjectPlan>, Validated<TResult>> make)
        where TResult : notnull
    {
        History<Validated<TResult>> made = Plans.OfVersions(make);
        return Validated<History<TResult>>.From(
            made.Versions.SelectMany(version => version.Value.DefectsOrEmpty()).Distinct().ToValueList(), () => made.Select(one => one.OrThrow()));
    }
}
