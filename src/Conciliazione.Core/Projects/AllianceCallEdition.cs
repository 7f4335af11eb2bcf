using Conciliazione.Calendars;
using Conciliazione.CostPlans;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

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
        CallWindow window,
        ValueList<InterventionType> interventions,
        CostPlanTemplate costPlans,
        ValueList<CostShareIndicator> indicators,
        ReplanningProcedure replanning,
        RankingRules<JudgedProject> rankingRules,
        ContributionSplitRule split,
        string grantShare,
        Policy<GrantPolicy> grants)
    {
        Code = code;
        Version = version;
        Title = title;
        Source = source;
        Window = window;
        Interventions = interventions;
        CostPlans = costPlans;
        Indicators = indicators;
        Replanning = replanning;
        RankingRules = rankingRules;
        Split = split;
        GrantShare = grantShare;
        Grants = grants;
    }

    /// <summary>The stable code of the edition.</summary>
    public string Code { get; }

    /// <summary>The version of the edition, from 1.</summary>
    public int Version { get; }

    /// <summary>The display name of the call.</summary>
    public LocalizedText Title { get; }

    /// <summary>The act and the document.</summary>
    public LegalSource Source { get; }

    /// <summary>The window in which projects are submitted, with every version of its deadline.</summary>
    public CallWindow Window { get; }

    /// <summary>The types of intervention that the call funds.</summary>
    public ValueList<InterventionType> Interventions { get; }

    /// <summary>The categories and rules of the call's cost plans.</summary>
    public CostPlanTemplate CostPlans { get; }

    /// <summary>The indicators that are measured but not limited.</summary>
    public ValueList<CostShareIndicator> Indicators { get; }

    /// <summary>The steps that a change of plan must pass.</summary>
    public ReplanningProcedure Replanning { get; }

    /// <summary>The rules that rank the projects, with their grid and its minima.</summary>
    public RankingRules<JudgedProject> RankingRules { get; }

    /// <summary>The grid that scores the projects, with the minima below which a project is not funded.</summary>
    public ScoringGrid<JudgedProject> Grid => RankingRules.Grid;

    /// <summary>The rule that divides the regional contribution.</summary>
    public ContributionSplitRule Split { get; }

    /// <summary>The code of the share that pays the grants.</summary>
    public string GrantShare { get; }

    /// <summary>The policy that turns points and requests into grants.</summary>
    public Policy<GrantPolicy> Grants { get; }

    /// <summary>Returns the code and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} v{Version}");

    /// <summary>Creates an edition, or returns the defects that make it contradict itself.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="title">The display name of the call.</param>
    /// <param name="source">The act and the document.</param>
    /// <param name="window">The window in which projects are submitted.</param>
    /// <param name="interventions">The types of intervention that the call funds, with distinct codes.</param>
    /// <param name="costPlans">The categories and rules of the call's cost plans.</param>
    /// <param name="indicators">The indicators that are measured, with distinct codes.</param>
    /// <param name="replanning">The steps that a change of plan must pass.</param>
    /// <param name="rankingRules">The rules that rank the projects, with their grid and its minima.</param>
    /// <param name="split">The rule that divides the contribution.</param>
    /// <param name="grantShare">The code of the share that pays the grants.</param>
    /// <param name="grants">The policy that turns points and requests into grants.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, not a valid code or below its bound.
    /// </exception>
    public static Validated<AllianceCallEdition> Create(
        string code,
        int version,
        LocalizedText title,
        LegalSource source,
        CallWindow window,
        ValueList<InterventionType> interventions,
        CostPlanTemplate costPlans,
        ValueList<CostShareIndicator> indicators,
        ReplanningProcedure replanning,
        RankingRules<JudgedProject> rankingRules,
        ContributionSplitRule split,
        string grantShare,
        Policy<GrantPolicy> grants)
    {
        Guard.Against.InvalidCode(code);
        Guard.Against.BelowMinimum(version, 1);
        Guard.Against.Null(title);
        Guard.Against.Null(source);
        Guard.Against.Null(window);
        Guard.Against.Null(interventions);
        Guard.Against.Null(costPlans);
        Guard.Against.Null(indicators);
        Guard.Against.Null(replanning);
        Guard.Against.Null(rankingRules);
        Guard.Against.Null(split);
        Guard.Against.InvalidCode(grantShare);
        Guard.Against.Null(grants);
        var defects = interventions.Select(type => (Path: "interventions", type.Code))
            .Concat(indicators.Select(indicator => (Path: "indicators", indicator.Label.Code)))
            .Repeated(used => used)
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
            () => new(
                code, version, title, source, window, interventions, costPlans, indicators, replanning, rankingRules, split, grantShare, grants));
    }

    /// <summary>
    /// Applies the rules to the submitted projects, from their points to money: reviews, ranks and funds them. A project that is
    /// not admissible or below a minimum keeps its row and gets nothing; one with a missing fact is undecided.
    /// </summary>
    /// <param name="submitted">The projects with their marks, in any order, which does not matter; no code twice.</param>
    /// <param name="rulesOf">The day whose rules apply: versions of the deadline set later do not count.</param>
    /// <param name="contribution">The regional contribution; zero or more.</param>
    /// <returns>The evaluation, or the defects of the input.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="submitted"/> is <see langword="null"/>, or <paramref name="rulesOf"/> is not in the ISO calendar.
    /// </exception>
    public Validated<CallEvaluation> Evaluate(ValueList<JudgedProject> submitted, LocalDate rulesOf, Euro contribution)
    {
        Guard.Against.Null(submitted);
        Guard.Against.NonIsoDate(rulesOf);
        if (Window.AsKnownOn(rulesOf) is not { } window)
        {
            return Validated<CallEvaluation>.Invalid([DefectCodes.ProjectRulesDay.At(
                "rulesOf", FactValue.Of(rulesOf), FactValue.Of(Window.Closes.Versions[0].SetOn), Window.Closes.Versions[0].Source)]);
        }

        ValueList<ProjectReview> reviews = submitted.Select(judged => Review(judged.Project, window)).ToValueList();
        var days = EvaluationDays.On(rulesOf);
        Validated<Ranking<JudgedProject>> ranked = RankingRules.Rank(
            submitted.Zip(reviews, (judged, review) => new Candidate<JudgedProject>(judged.Project.Code, judged, days, StateOf(review))).ToValueList());
        return Validated
            .Combine(ranked, Split.Split(contribution), (ranking, split) => (Ranking: ranking, Split: split))
            .Bind(both => Fund(both.Split.AmountOf(GrantShare), reviews, both.Ranking)
                .Map(grants => new CallEvaluation(this, rulesOf, reviews, both.Ranking, both.Split, grants)));
    }

    /// <summary>
    /// Applies the newest rules to a project, and returns its defects, findings and indicators.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    public ProjectReview Review(Project project) => Review(project, Window);

    /// <summary>
    /// Assigns the pool of the grants to ranked projects; a project that is not admissible or below a minimum keeps its row and
    /// takes nothing, and one with a missing fact is undecided.
    /// </summary>
    /// <param name="pool">The pool: the share of the contribution that pays the grants; zero or more.</param>
    /// <param name="reviews">The projects with their reviews under this edition; a review under another one is a defect.</param>
    /// <param name="ranking">The ranking of the same projects by the rules of this edition, without a number of places.</param>
    /// <returns>The grants, or the defects of the input.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<GrantAssignment> Fund(Euro pool, ValueList<ProjectReview> reviews, Ranking<JudgedProject> ranking)
    {
        Guard.Against.Null(reviews);
        Guard.Against.Null(ranking);
        var defects = reviews
            .Where(review => review.Call != this)
            .Select(review => DefectCodes.ProjectForeignReview.At($"reviews[{review.Project.Code}]", Named(review.Call), LocalizedText.Same(ToString()), Source))
            .ToList();
        if (ranking.Rules != RankingRules || ranking.Places is not null)
        {
            defects.Add(DefectCodes.ProjectForeignRanking.At("ranking", Ranked(ranking.Rules, ranking.Places), Ranked(RankingRules), RankingRules.Label.Source));
        }

        defects.AddRepeated(reviews.Select(review => review.Project.Code), "reviews", Source);
        defects.AddRange(NotRanked(reviews, ranking));
        defects.AddRange(reviews
            .Where(review => review.Project.CostPlan.Grant < Euro.Zero)
            .Select(review => DefectCodes.NumberNegative.At(
                $"reviews[{review.Project.Code}].plan.grant", review.Project.CostPlan.Grant!.Value, Euro.Zero, CostPlans.Source)));
        if (defects.Count > 0)
        {
            return Validated<GrantAssignment>.Invalid(defects.ToValueList());
        }

        Dictionary<string, ProjectReview> byCode = reviews.ToDictionary(review => review.Project.Code, StringComparer.Ordinal);
        return GrantAssignment.Assign(
            pool, ranking.Entries.Select(entry => Request(byCode[entry.Reference], entry)).ToValueList(), Grants, Split.Source);
    }

    /// <summary>Names another edition; one of the same code and version also by what differs.</summary>
    private LocalizedText Named(AllianceCallEdition other)
    {
        string name = other.ToString();
        if (name != ToString())
        {
            return LocalizedText.Same(name);
        }

        (bool Differs, LocalizedText Part)[] parts =
        [
            (other.Title != Title, new("titolo", "title")),
            (other.Source != Source, new("fonte", "source")),
            (other.Window != Window, new("apertura e termine", "opening and deadline")),
            (other.Interventions != Interventions, new("tipologie di intervento", "types of intervention")),
            (other.CostPlans != CostPlans, new("modello di piano dei conti", "cost plan template")),
            (other.Indicators != Indicators, new("indicatori", "indicators")),
            (other.Replanning != Replanning, new("procedura di rimodulazione", "replanning procedure")),
            (other.RankingRules != RankingRules, new("regole della graduatoria", "rules of the ranking")),
            (other.Split != Split, new("regola di riparto del contributo", "rule that divides the contribution")),
            (other.GrantShare != GrantShare, new("parte che paga i progetti", "share that pays the projects")),
            (other.Grants != Grants, new("criterio di assegnazione dei contributi", "grant policy")),
        ];
        var differing = LocalizedText.Join(", ", parts.Where(part => part.Differs).Select(part => part.Part));
        return new($"{name}, diversa per: {differing.Italian}", $"{name}, which differs in: {differing.English}");
    }

    /// <summary>Names the rules and the places of a ranking; other rules of the same name by that.</summary>
    private LocalizedText Ranked(RankingRules<JudgedProject> rules, int? places = null)
    {
        string name = Name(rules);
        LocalizedText content = rules != RankingRules && name == Name(RankingRules)
            ? new($"{name} (di altro contenuto)", $"{name} (of different content)")
            : LocalizedText.Same(name);
        return places is { } number
            ? new(
                $"{content.Italian}, con {Unit.Seat.Render(number, Language.Italian)}",
                $"{content.English}, with {Unit.Seat.Render(number, Language.English)}")
            : new($"{content.Italian}, senza un numero di posti", $"{content.English}, without a number of places");

        static string Name(RankingRules<JudgedProject> rules) => $"{rules}, {rules.Grid}";
    }

    private static CandidateState StateOf(ProjectReview review) => review.Verdict == Verdict.NotMet
        ? new CandidateState.Excluded(ReasonOf(review)!, review.Submission.Outcome is Outcome.NotMet ? review.Submission.Source : review.Call.Source)
        : CandidateState.InCompetition;

    private static GrantRequest Request(ProjectReview review, RankingEntry<JudgedProject> entry) => GrantRequest
        .From(entry, review.Project.Title, Known.Unless(review.Project.CostPlan.Grant), Known.Unless(review.Project.CostPlan.Total))
        .With(ReasonOf(review), review.Missing);

    private static LocalizedText? ReasonOf(ProjectReview review) => review.Verdict != Verdict.NotMet ? null : LocalizedText.Join("; ", review.Reasons);

    private ProjectReview Review(Project project, CallWindow window)
    {
        Guard.Against.Null(project);
        return new(
            this,
            project,
            Submission(project, window),
            [.. MomentDefects(project), .. InterventionDefects(project), .. ProcedureDefects(project), .. CostPlans.Validate(project.CostPlan).DefectsOrEmpty()],
            CostPlans.Check(project.CostPlan),
            Indicators.Select(indicator => indicator.Measure(project.CostPlan)).ToValueList(),
            project.Plans.CheckSteps());
    }

    private static Finding Submission(Project project, CallWindow window)
    {
        DeadlineVersion last = window.Closes.Current;
        bool known = project.Submitted.TryGet(out Instant moment);
        return new(
            "CALL-WINDOW",
            new("Progetto presentato nei termini", "Project submitted in time"),
            last.Source,
            known ? [new("SUBMITTED", new("presentato il", "submitted on"), ItalianTime.Show(moment), Provenance.Given)] : [],
            [
                known && moment < window.FirstMoment
                    ? new("OPENS", new("apertura", "opening"), FactValue.Of(TimeText.From(window.Opens)), window.Opening)
                    : new(
                        "CLOSES",
                        new("termine", "deadline"),
                        FactValue.Of(LocalizedText.From(language => $"{last.Render(language)} ({last.Reason.In(language)})")),
                        last.Provenance),
            ],
            !known ? new Outcome.Unclear([new("SUBMITTED", new("il momento della presentazione", "the moment of submission"))])
                : window.IsOpenAt(moment) ? new Outcome.Met([window.StatusAt(moment).Margin])
                : new Outcome.NotMet([window.StatusAt(moment).Margin]));
    }

    private IEnumerable<Defect> NotRanked(ValueList<ProjectReview> reviews, Ranking<JudgedProject> ranking)
    {
        Dictionary<string, Project> ranked = ranking.Entries.ToDictionary(
            entry => entry.Reference, entry => entry.Candidate.Application.Project, StringComparer.Ordinal);
        var reviewed = reviews.Select(review => review.Project.Code).ToHashSet(StringComparer.Ordinal);
        var all = new Lazy<string>(() => string.Join(", ", ranked.Keys));
        return reviews
            .Where(review => !ranked.TryGetValue(review.Project.Code, out Project? project) || project != review.Project)
            .Select(review => review.Project.Code)
            .Concat(ranked.Keys.Where(code => !reviewed.Contains(code)))
            .Select(code => DefectCodes.ProjectNotRanked.At($"reviews[{code}]", code, all.Value, Source));
    }

    private static IEnumerable<Defect> MomentDefects(Project project) =>
        project.Submitted.TryGet(out Instant moment) && ItalianTime.Check(moment, "submitted") is { } defect ? [defect] : [];

    private IEnumerable<Defect> ProcedureDefects(Project project)
    {
        if (project.Plans.Procedure != Replanning)
        {
            yield return DefectCodes.ProjectProcedure.At("plans.procedure", Named(project.Plans.Procedure), Named(Replanning), Replanning.Source);
        }

        static FactValue Named(ReplanningProcedure procedure)
        {
            LocalizedText steps = ReplanningProcedure.Titles(procedure.Steps);
            LocalizedText further = ReplanningProcedure.Titles(procedure.WhenObjectivesChange);
            return FactValue.Of(procedure.WhenObjectivesChange.Count == 0
                ? steps
                : new(
                    $"{steps.Italian}, se cambiano gli obiettivi anche {further.Italian}",
                    $"{steps.English}, where objectives change also {further.English}"));
        }
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
