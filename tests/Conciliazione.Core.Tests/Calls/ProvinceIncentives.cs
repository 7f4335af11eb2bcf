using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Calls;

/// <summary>
/// The incentives of a fictitious province, written purely as data: by an easy grid from the base funds and then from the bonus, fewer employees
/// first among equal points, and with new funds a follow-up for completed trials.
/// </summary>
internal static class ProvinceIncentives
{
    public static readonly LocalDate Day = new(2027, 3, 15);

    public static readonly Fact<FactSheet>.WholeNumber Employees = SheetFact.WholeNumber("EMPLOYEES", new("addetti", "employees"));

    public static readonly Fact<FactSheet>.YesNo Flexible = SheetFact.YesNo("FLEXIBLE", new("orari flessibili", "flexible hours"));

    public static readonly Fact<FactSheet>.YesNo Nursery = SheetFact.YesNo("NURSERY", new("nido aziendale", "company nursery"));

    public static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create([Employees, Flexible, Nursery]).OrThrow();

    public static readonly RankingRules<FactSheet> Ranking = RankingRules<FactSheet>.Create(
        Label("RANKING", "Graduatoria", "Ranking"),
        ScoringGrid<FactSheet>.Create(
            Label("GRID", "Griglia", "Grid"),
            version: 1,
            Catalogue,
            [
                ScoringSection.Of(
                    Label("MEASURES", "Misure", "Measures"),
                    MaximumPoints.Of(8),
                    ScoringRule.Flag(Label("HOURS", "Orari flessibili", "Flexible hours"), Flexible, Points.Of(3)),
                    ScoringRule.Flag(Label("CARE", "Nido aziendale", "Company nursery"), Nursery, Points.Of(5))),
            ],
            MaximumPoints.Of(8)).OrThrow(),
        [TieKey.SmallerFirst(Label("FEWER", "meno addetti", "fewer employees"), Employees)]).OrThrow();

    public static readonly IncentiveCall Call = IncentiveCall.Create(
        Label("PROVINCE", "Incentivi della Provincia", "Incentives of the province"),
        [
            IncentiveScheme.Create(
                Label("TRIAL", "Sperimentazione", "Trial"),
                Small("TRIAL-SMALL"),
                Ranking.Label,
                Amounts("TRIAL-AMOUNT", Percentage.Of(80), maximum: null),
                Shortfall(ShortfallPolicy.Part),
                [IncentiveBenefit.Cash, IncentiveBenefit.Training],
                [IncentiveMoney.Base, IncentiveMoney.Bonus],
                Ranking,
                partOnly: Label("PART", "Una parte del costo", "A part of the cost")).OrThrow(),
            IncentiveScheme.Create(
                Label("FOLLOW-UP", "Proseguimento", "Follow-up"),
                Small("FOLLOW-UP-SMALL"),
                Label("ARRIVAL", "ordine di arrivo", "order of arrival"),
                Amounts("FOLLOW-UP-AMOUNT", maximumOfCost: null, Euro.Of(800)),
                Shortfall(ShortfallPolicy.Stop),
                [IncentiveBenefit.Cash],
                [IncentiveMoney.New],
                follows: "TRIAL").OrThrow(),
        ]).OrThrow();

    public static IncentiveFund Fund(IncentiveMoney kind, decimal amount) => new(Label($"FUND-{kind}", "fondo", "fund"), kind, Euro.Of(amount));

    public static IncentiveApplication Application(string code, decimal asked, decimal cost, int employees, bool flexible, bool nursery, int arrived = 0) => new(
        code,
        code,
        FactSheet.Create(Catalogue, [Employees.Is(employees), Flexible.Is(flexible), Nursery.Is(nursery)]).OrThrow(),
        EvaluationDays.On(Day),
        IncentiveBenefit.Cash,
        Euro.Of(asked),
        Euro.Of(cost),
        Instant.FromUnixTimeSeconds(arrived));

    private static RequirementSet<FactSheet> Small(string code) => RequirementSet<FactSheet>.Create(
        1, Catalogue, Requirement.Within(Label(code, "Fino a 50 addetti", "Up to 50 employees"), Employees, Bounds.AtMost(50))).OrThrow();

    private static GrantAmountRule Amounts(string code, Percentage? maximumOfCost, Euro? maximum) =>
        GrantAmountRule.Create(Label(code, "Importo", "Amount"), maximumOfCost, maximum, [], RoundingRule.HalfUp).OrThrow();

    private static Policy<ShortfallPolicy> Shortfall(ShortfallPolicy policy) => new(Label("SHORTFALL", "se i fondi non bastano", "if the money is not enough"), policy);

    private static RuleLabel Label(string code, string italian, string english) => new(code, new(italian, english), new LegalSource("Bando di prova della Provincia"));
}
