using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.Funding;

namespace Conciliazione.Projects;

/// <summary>
/// An edition of a call for alliances: every parameter as data, each with its source. Italian term: edizione di un avviso.
/// </summary>
/// <remarks>
/// A published edition is never edited: a correction is a new version, and earlier decisions keep referring to their own version.
/// An edition that contradicts itself cannot be created. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record AllianceCallEdition
{
    private AllianceCallEdition(
        string code,
        int version,
        LocalizedText title,
        LegalSource source,
        ValueList<InterventionType> interventions,
        CostPlanTemplate costPlans,
        ValueList<CostShareIndicator> indicators,
        ReplanningProcedure replanning,
        ContributionSplitRule split,
        string grantShare,
        ShortfallPolicy shortfall,
        Provenance shortfallProvenance)
    {
        Code = code;
        Version = version;
        Title = title;
        Source = source;
        Interventions = interventions;
        CostPlans = costPlans;
        Indicators = indicators;
        Replanning = replanning;
        Split = split;
        GrantShare = grantShare;
        Shortfall = shortfall;
        ShortfallProvenance = shortfallProvenance;
    }

    /// <summary>The stable code of the edition.</summary>
    public string Code { get; }

    /// <summary>The version of the edition, from 1.</summary>
    public int Version { get; }

    /// <summary>The display name of the call.</summary>
    public LocalizedText Title { get; }

    /// <summary>The act and the document.</summary>
    public LegalSource Source { get; }

    /// <summary>The types of intervention that the call funds.</summary>
    public ValueList<InterventionType> Interventions { get; }

    /// <summary>The categories and rules of the call's cost plans.</summary>
    public CostPlanTemplate CostPlans { get; }

    /// <summary>The indicators that are measured but not limited.</summary>
    public ValueList<CostShareIndicator> Indicators { get; }

    /// <summary>The steps that a change of plan must pass.</summary>
    public ReplanningProcedure Replanning { get; }

    /// <summary>The rule that divides the regional contribution.</summary>
    public ContributionSplitRule Split { get; }

    /// <summary>The code of the share that pays the grants.</summary>
    public string GrantShare { get; }

    /// <summary>The policy for the first project for which the pool does not suffice.</summary>
    public ShortfallPolicy Shortfall { get; }

    /// <summary>Whether the call states the policy, implies it, or is silent.</summary>
    public Provenance ShortfallProvenance { get; }

    /// <summary>Returns the code and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} v{Version}");

    /// <summary>Creates an edition, or returns the defects that make it contradict itself.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="title">The display name of the call.</param>
    /// <param name="source">The act and the document.</param>
    /// <param name="interventions">The types of intervention that the call funds, with distinct codes.</param>
    /// <param name="costPlans">The categories and rules of the call's cost plans.</param>
    /// <param name="indicators">The indicators that are measured, with distinct codes.</param>
    /// <param name="replanning">The steps that a change of plan must pass.</param>
    /// <param name="split">The rule that divides the contribution.</param>
    /// <param name="grantShare">The code of the share that pays the grants.</param>
    /// <param name="shortfall">The policy for the first project for which the pool does not suffice.</param>
    /// <param name="shortfallProvenance">Whether the call states the policy, implies it, or is silent.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, not a valid code, below its bound or not a declared value.
    /// </exception>
    public static Validated<AllianceCallEdition> Create(
        string code,
        int version,
        LocalizedText title,
        LegalSource source,
        ValueList<InterventionType> interventions,
        CostPlanTemplate costPlans,
        ValueList<CostShareIndicator> indicators,
        ReplanningProcedure replanning,
        ContributionSplitRule split,
        string grantShare,
        ShortfallPolicy shortfall,
        Provenance shortfallProvenance)
    {
        Guard.Against.InvalidCode(code);
        Guard.Against.BelowMinimum(version, 1);
        Guard.Against.Null(title);
        Guard.Against.Null(source);
        Guard.Against.Null(interventions);
        Guard.Against.Null(costPlans);
        Guard.Against.Null(indicators);
        Guard.Against.Null(replanning);
        Guard.Against.Null(split);
        Guard.Against.InvalidCode(grantShare);
        Guard.Against.Undeclared(shortfall);
        Guard.Against.Undeclared(shortfallProvenance);
        var defects = interventions.Select(type => (Path: "interventions", type.Code))
            .Concat(indicators.Select(indicator => (Path: "indicators", indicator.Label.Code)))
            .GroupBy(used => used)
            .Where(same => same.Skip(1).Any())
            .Select(same => DefectCodes.ProjectCallTwice.At($"{same.Key.Path}[{same.Key.Code}]", same.Key.Code, 1, source))
            .ToList();
        if (interventions.Count == 0)
        {
            defects.Add(DefectCodes.ProjectCallEmpty.At("interventions", 0, 1, source));
        }

        if (!split.Shares.Any(share => share.Label.Code == grantShare))
        {
            defects.Add(DefectCodes.ProjectCallShare.At(
                "grantShare", grantShare, string.Join(", ", split.Shares.Select(share => share.Label.Code)), split.Source));
        }

        return Validated<AllianceCallEdition>.From(
            defects,
            () => new(code, version, title, source, interventions, costPlans, indicators, replanning, split, grantShare, shortfall, shortfallProvenance));
    }

    /// <summary>Applies the rules to a project, and returns its defects, findings and indicators.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    public ProjectReview Review(Project project)
    {
        Guard.Against.Null(project);
        return new(
            this,
            project,
            [.. InterventionDefects(project), .. ProcedureDefects(project), .. CostPlans.Validate(project.Plan).DefectsOrEmpty()],
            CostPlans.Check(project.Plan),
            Indicators.Select(indicator => indicator.Measure(project.Plan)).ToValueList(),
            project.Plans.CheckSteps());
    }

    /// <summary>
    /// Divides the contribution and assigns the pool of the grants; a project that is not admissible keeps its row and takes
    /// nothing.
    /// </summary>
    /// <param name="contribution">The regional contribution; zero or more.</param>
    /// <param name="reviews">The projects with their reviews under this edition; a review under another one is a defect.</param>
    /// <param name="rankOf">
    /// Returns the rank of a project, from 1, or <see langword="null"/>; required only if the pool does not suffice.
    /// </param>
    /// <returns>The money of the call, or the defects of the input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reviews"/> is <see langword="null"/>.</exception>
    public Validated<CallMoney> Fund(Euro contribution, ValueList<ProjectReview> reviews, Func<Project, int?>? rankOf = null)
    {
        Guard.Against.Null(reviews);
        var foreign = reviews
            .Where(review => review.Call != this)
            .Select(review => DefectCodes.ProjectForeignReview.At($"reviews[{review.Project.Code}]", review.Call.ToString(), ToString(), Source))
            .ToValueList();
        if (foreign.Count > 0)
        {
            return Validated<CallMoney>.Invalid(foreign);
        }

        return Split.Split(contribution).Bind(split => GrantAssignment
            .Assign(split.AmountOf(GrantShare), reviews.Select(review => Request(review, rankOf)).ToValueList(), Shortfall, ShortfallProvenance, Split.Source)
            .Map(assignment => new CallMoney(split, assignment)));
    }

    private static GrantRequest Request(ProjectReview review, Func<Project, int?>? rankOf) => new(
        review.Project.Code,
        review.Project.Title.Italian,
        // A project whose form leaves the grant blank, or has a negative grant, is not admissible; its row shows zero.
        review.Project.Plan.Grant is { } grant && grant > Euro.Zero ? grant : Euro.Zero,
        rankOf?.Invoke(review.Project),
        review.IsAdmissible ? null : Exclusion(review));

    /// <summary>Returns the rules that are not met, then any other defects of the form: an unmet rule is named once.</summary>
    private static LocalizedText Exclusion(ProjectReview review)
    {
        return new(In(Language.Italian), In(Language.English));

        string In(Language language) => string.Join("; ", review.Findings
            .Where(finding => finding.Outcome is not Outcome.Met)
            .Select(finding => finding.Title.In(language))
            .Concat(review.Defects
                .Where(defect => !CostPlanTemplate.IsOfARule(defect))
                .Select(defect => defect.Render(language))));
    }

    private IEnumerable<Defect> ProcedureDefects(Project project)
    {
        if (project.Plans.Procedure != Replanning)
        {
            yield return DefectCodes.ProjectProcedure.At("plans.procedure", Named(project.Plans.Procedure), Named(Replanning), Replanning.Source);
        }

        static string Named(ReplanningProcedure procedure) => $"[{string.Join(", ", procedure.Steps)}]";
    }

    private IEnumerable<Defect> InterventionDefects(Project project)
    {
        if (project.Interventions.Count == 0)
        {
            yield return DefectCodes.ProjectNoIntervention.At("interventions", 0, 1, Source);
        }

        foreach (string code in project.Interventions.Where(code => !Interventions.Any(type => type.Code == code)))
        {
            yield return DefectCodes.ProjectUnknownIntervention.At(
                $"interventions[{code}]", code, string.Join(", ", Interventions.Select(type => type.Code)), Source);
        }
    }
}
