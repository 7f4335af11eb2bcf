using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Projects;

/// <summary>
/// A call that no text has, written only as data: other categories, other limits, 70/30, one mark up to 100 with a minimum of 20,
/// what does not fit gets a part. Its requests exceed the pool, and one plan breaks every rule. It closes at noon of 1 March 2031,
/// and since 20 February at noon of 22 March.
/// </summary>
internal static class FictitiousCall
{
    public static LegalSource Act { get; } = new("Avviso di prova 2031", "Regolamento", "art. 1");

    public static CostCategory People { get; } = new("PERS", new("personale", "people"));

    public static CostCategory Direction { get; } = new("PERS.DIR", new("direzione", "direction"), within: "PERS");

    public static CostCategory Things { get; } = new("BENI", new("beni", "things"));

    public static CostPlanTemplate Template { get; } = CostPlanTemplate.Create(
        [People, Direction, Things],
        [
            new CostPlanRule.Sum(new("T-SUM", new("somma", "sum"), Act), CostMeasure.Total, [CostMeasure.Category(People), CostMeasure.Category(Things)]),
            new CostPlanRule.Within(new("T-IN", new("dentro", "inside"), Act), CostMeasure.Category(Direction), CostMeasure.Category(People)),
            new CostPlanRule.Share(new("T-THINGS", new("beni al massimo il 40%", "things at most 40%"), Act), CostMeasure.Category(Things), CostMeasure.Total, LimitSide.AtMost, Percentage.Of(40), ComparisonRule.RoundedTo(0, RoundingRule.Truncate), Provenance.Stated),
            new CostPlanRule.Share(new("T-CASH", new("denaro almeno il 12,5%", "cash at least 12.5%"), Act), CostMeasure.CashRows, CostMeasure.Total, LimitSide.AtLeast, Percentage.Of(12.5m), ComparisonRule.Exact, Provenance.Stated),
        ],
        Act).OrThrow();

    private static ReplanningProcedure Replanning { get; } = new([], Act);

    public static CallWindow Window { get; } = CallWindow.Create(
        new LocalDateTime(2031, 1, 10, 9, 0),
        Deadline.Create(
        [
            new(new(2031, 1, 10), new(2031, 3, 1, 12, 0), new("avviso", "call"), Act),
            new(new(2031, 2, 20), new(2031, 3, 22, 12, 0), new("proroga", "extension"), Act),
        ]).OrThrow()).OrThrow();

    /// <summary>The last instant of the newest deadline: noon in Rome, winter time.</summary>
    public static Instant InTime { get; } = Instant.FromUtc(2031, 3, 22, 11, 0);

    /// <summary>A day on which both versions of the deadline are known.</summary>
    public static LocalDate Newest { get; } = new(2031, 4, 1);

    public static RankingRules<JudgedProject> Rules { get; } = RankingRules<JudgedProject>.Create(
        new("T-RANKING", new("graduatoria", "ranking"), Act), MakeGrid(), ties: []).OrThrow();

    public static AllianceCallEdition Call { get; } = With(GrantPolicy.ByRank(ShortfallPolicy.Part));

    /// <summary>The call with another way from points to money.</summary>
    public static AllianceCallEdition With(GrantPolicy grants) => AllianceCallEdition.Create(
        "PROVA-2031",
        version: 3,
        new("Avviso di prova", "Test call"),
        Act,
        Window,
        [new("ONE", new("uno", "one"), Act)],
        Template,
        [],
        Replanning,
        Rules,
        ContributionSplitRule.Create(
            [new(new("GRANTS", new("progetti", "projects"), Act), Percentage.Of(70)), new(new("OWN", new("regia", "own"), Act), Percentage.Of(30))],
            SplitPolicy.ByLargestRemainder,
            Provenance.Stated,
            Act).OrThrow(),
        "GRANTS",
        new(new("T-GRANTS", new("criterio", "policy"), Act), grants)).OrThrow();

    /// <summary>A project with its mark; blank until it has one.</summary>
    public static JudgedProject Judged(Project project, decimal? points) => new(
        project, points is { } mark ? MarkSheet.Create(Rules.Grid, [CriterionMark.Of("T-MERIT", mark)]).OrThrow() : MarkSheet.Blank);

    /// <summary>Ranks projects by their marks, whatever their reviews.</summary>
    public static Ranking<JudgedProject> Ranked(params JudgedProject[] judged) => Rules.Rank(
        judged.Select(each => new Candidate<JudgedProject>(each.Project.Code, each, EvaluationDays.On(Newest))).ToValueList()).OrThrow();

    /// <summary>600 of people (60 direction), 400 of things, 125 in cash: exactly on both thresholds; asks 800.</summary>
    public static Project Sound(string code, decimal? grant = 800) => Sound(code, grant, InTime);

    /// <summary>The same, submitted at another moment or at one that nobody knows.</summary>
    public static Project Sound(string code, decimal? grant, Known<Instant> submitted) => Project(
        code,
        new CostPlan(
            [new("PERS", Euro.Of(600)), new("PERS.DIR", Euro.Of(60)), new("BENI", Euro.Of(400))],
            [new("Ente", Euro.Of(125), Euro.Of(75))],
            Euro.Of(1_000),
            grant is { } euros ? Euro.Of(euros) : null,
            Euro.Of(200)),
        submitted);

    /// <summary>The sum is off, direction exceeds people, things exceed 40%, cash is short.</summary>
    public static Project BreaksEverything(string code) => Project(code, new CostPlan(
        [new("PERS", Euro.Of(100)), new("PERS.DIR", Euro.Of(101)), new("BENI", Euro.Of(900))],
        [new("Ente", Euro.Of(1), Euro.Of(199))],
        Euro.Of(1_001),
        Euro.Of(800),
        Euro.Of(200)), InTime);

    /// <summary>The same project under another code.</summary>
    public static Project Named(Project project, string code) => new(
        code, LocalizedText.Same($"Progetto {code}"), project.Alliance, project.Interventions, project.Plans, project.Runs, project.Notices, project.Source, project.Submitted);

    private static ScoringGrid<JudgedProject> MakeGrid()
    {
        Fact<JudgedProject>.Marks merit = MarkSheet.OneMark<JudgedProject>("T-MERIT", new("merito", "merit"), judged => judged.Marks);
        return ScoringGrid<JudgedProject>.Create(
            new("T-GRID", new("griglia", "grid"), Act),
            version: 1,
            FactCatalogue<JudgedProject>.Create([merit]).OrThrow(),
            [ScoringSection.Of(
                new("T-SECTION", new("criteri", "criteria"), Act),
                MaximumPoints.Of(100),
                ScoringRule.Mark(new("T-MERIT", new("merito", "merit"), Act), merit, Points.Of(100), MarkStep.Half))],
            MaximumPoints.Of(100),
            [ScoreMinimum.ForTotal(new("T-MINIMUM", new("almeno 20 punti", "at least 20 points"), Act), Points.Of(20))]).OrThrow();
    }

    private static Project Project(string code, CostPlan plan, Known<Instant> submitted) => new(
        code,
        LocalizedText.Same($"Progetto {code}"),
        Alliance.Create(
            code,
            $"Alleanza {code}",
            [new(Body.Create($"lead-{code}", "Ente", BodyKind.PublicBody, Act).OrThrow(), PartnerRole.LeadPartner)],
            Act).OrThrow(),
        ["ONE"],
        History.Start(Replanning, new ProjectPlan(plan), new("piano", "plan")),
        runs: null,
        [],
        Act,
        submitted);
}
