using Conciliazione;
using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.WorkPlans;

namespace PianoInsubria;

/// <summary>What the text of a programme gives: real data. What is not in the text is <see langword="null"/> or empty.</summary>
internal sealed record Programme(
    string Name,
    LegalSource Source,
    FundsPlan? Money,
    ValueList<Alliance> Alliances,
    BodyTies Ties,
    ValueList<Indicator> Indicators,
    ValueList<WorkPlan> Plans,
    ValueList<PrintedFigure> Figures,
    ValueList<Contradiction> Contradictions,
    ValueList<Notice> Notices)
{
    /// <summary>The four programmes, by year.</summary>
    public static ValueList<Programme> All(Plan plan) =>
    [
        new(
            "Milano 2014",
            Milano2014.Source,
            Milano2014.Plan,
            [Milano2014Alliances.Concilia, Milano2014Alliances.InPractice],
            Milano2014Alliances.Ties,
            [.. Milano2014Indicators.Plan.Indicators, .. Milano2014Indicators.ConciliaMilano.Indicators, .. Milano2014Indicators.InPractice.Indicators],
            [Milano2014WorkPlans.Plan],
            Milano2014Figures.All,
            Milano2014Contradictions.All,
            [.. Milano2014.Notices, .. Milano2014Governance.Notices, .. Milano2014WorkPlans.Notices, .. Milano2014ConciliaMilano.Notices, .. Milano2014InPractice.Notices]),
        new(
            "Sud-Est 2014",
            SudEst2014Project.Alliance.Source,
            null,
            [SudEst2014Project.Alliance],
            BodyTies.None,
            SudEst2014Project.Indicators,
            [],
            SudEst2014Project.Figures,
            SudEst2014Contradictions.All,
            SudEst2014Project.Notices),
        new(
            "Rhodense 2014",
            Rhodense2014Project.Alliance.Source,
            null,
            [Rhodense2014Project.Alliance],
            BodyTies.None,
            Rhodense2014Project.Indicators.Indicators,
            [Rhodense2014Project.WorkPlan],
            Rhodense2014Figures.All,
            Rhodense2014Contradictions.All,
            Rhodense2014Project.Notices),
        new(
            "Insubria 2020",
            plan.Call.Source,
            InsubriaMoney(plan),
            [Insubria2020Alliances.Wsl, Insubria2020Alliances.Valcuvia, Insubria2020Alliances.Olona, Insubria2020Alliances.Tradate],
            Insubria2020Governance.Ties,
            [.. Insubria2020Projects.All.SelectMany(project => project.Plan.Indicators!.Indicators)],
            [Insubria2020WorkPlans.SystemActions, .. Insubria2020Projects.All.Select(project => project.Plan.Activities!)],
            [],
            Insubria2020Contradictions.All,
            []),
    ];

    /// <summary>The places in the partnerships.</summary>
    public int Places => Alliances.Sum(alliance => alliance.Members.Count);

    /// <summary>The bodies that hold them, each once.</summary>
    public ValueList<Body> Bodies => Participation.From(Alliances, Ties).OrThrow().Select(each => each.Body).ToValueList();

    /// <summary>The bodies, each once, counted by kind.</summary>
    public TerritorialNetwork Counted => TerritorialNetwork.From(Name, Bodies, Source).OrThrow();

    /// <summary>The indicators whose text states what is to be reached.</summary>
    public int Targets => Indicators.Count(indicator => indicator.Target is not (Target.NotStated or Target.Described));

    /// <summary>The plan of Insubria prints no table by source: its rows are the final plans of the projects, and the system actions.</summary>
    private static FundsPlan InsubriaMoney(Plan plan)
    {
        LegalSource source = plan.Call.Split.Source;
        var region = new RuleLabel("REGION", new("contributo regionale", "regional contribution"), source);
        var own = new RuleLabel("OWN", new("cofinanziamento", "co-financing"), source);
        var system = new RuleLabel("SYSTEM", new("azioni di sistema", "system actions"), source);
        return FundsPlan.Create(
            new("FUNDS", new("Piano di Insubria", "Plan of Insubria"), source),
            [.. Insubria2020Projects.All.Select(project => new RuleLabel(project.Code, project.Title, project.Source)), system],
            [region, own],
            [
                .. Insubria2020Projects.All.SelectMany(project => new[] { Cell(project, region, CostMeasure.Grant), Cell(project, own, CostMeasure.Cofinancing) }).OfType<FundsCell>(),
                new(system.Code, region.Code, plan.Split.Contribution - plan.Split.AmountOf(plan.Call.GrantShare)),
            ],
            []).OrThrow();
    }

    private static FundsCell? Cell(Project project, RuleLabel source, CostMeasure measure) =>
        measure.Of(project.CostPlan) is { } amount ? new(project.Code, source.Code, amount) : null;
}
