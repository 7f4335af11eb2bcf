using Conciliazione.Alliances;
using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.Funding;
using Conciliazione.Projects;

namespace Conciliazione.Tests.Projects;

/// <summary>
/// A call that no text has, written only as data: other categories, other limits, 70/30, what does not fit gets a part. Its
/// requests exceed the pool, and one plan breaks every rule.
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

    public static AllianceCallEdition Call { get; } = AllianceCallEdition.Create(
        "PROVA-2031",
        version: 3,
        new("Avviso di prova", "Test call"),
        Act,
        [new("ONE", new("uno", "one"), Act)],
        Template,
        [],
        new ReplanningProcedure([], Act),
        ContributionSplitRule.Create(
            [new(new("GRANTS", new("progetti", "projects"), Act), Percentage.Of(70)), new(new("OWN", new("regia", "own"), Act), Percentage.Of(30))],
            SplitPolicy.ByLargestRemainder,
            Provenance.Stated,
            Act).OrThrow(),
        "GRANTS",
        ShortfallPolicy.Part,
        Provenance.Stated).OrThrow();

    /// <summary>600 of people (60 direction), 400 of things, 125 in cash: exactly on both thresholds; asks 800.</summary>
    public static Project Sound(string code, decimal grant = 800) => Project(code, new CostPlan(
        [new("PERS", Euro.Of(600)), new("PERS.DIR", Euro.Of(60)), new("BENI", Euro.Of(400))],
        [new("Ente", Euro.Of(125), Euro.Of(75))],
        Euro.Of(1_000),
        Euro.Of(grant),
        Euro.Of(200)));

    /// <summary>The sum is off, direction exceeds people, things exceed 40%, cash is short.</summary>
    public static Project BreaksEverything(string code) => Project(code, new CostPlan(
        [new("PERS", Euro.Of(100)), new("PERS.DIR", Euro.Of(101)), new("BENI", Euro.Of(900))],
        [new("Ente", Euro.Of(1), Euro.Of(199))],
        Euro.Of(1_001),
        Euro.Of(800),
        Euro.Of(200)));

    private static Project Project(string code, CostPlan plan) => new(
        code,
        LocalizedText.Same($"Progetto {code}"),
        Alliance.Create(
            code,
            $"Alleanza {code}",
            [new(Body.Create($"lead-{code}", "Ente", BodyKind.PublicBody, Act).OrThrow(), PartnerRole.LeadPartner)],
            Act).OrThrow(),
        ["ONE"],
        PlanHistory.Start(Call.Replanning, plan, new("piano", "plan")),
        runs: null,
        [],
        Act);
}
