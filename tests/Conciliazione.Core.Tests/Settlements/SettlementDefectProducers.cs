using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Settlements;
using NodaTime;
using static Conciliazione.Tests.Settlements.SettlementSamples;

namespace Conciliazione.Tests.Settlements;

internal sealed class SettlementDefectProducers : IDefectProducers
{
    private static readonly LocalDate Day = new(2030, 9, 10);

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("SET-SHARE", () => Assert.Single(SettlementRules.Create(WithVoucherFloor(), ByCategory.Excess, ByCategory.Shares, ByCategory.Shortfall, Source).DefectsOrEmpty())),
        ("SET-BLANK", () => Wrong(new Expense("S1", Day, "C", "Alfa", Euro.Of(10), ExpenseFunding.Grant, " ", Day))),
        ("SET-AMOUNT", () => Wrong(Paid("S1", Day, "C", 0))),
        ("SET-EARLY", () => Wrong(Paid("S1", new(2030, 5, 31), "C", 10))),
        ("SET-LATE", () => Wrong(Paid("S1", new(2031, 6, 1), "C", 10))),
        ("SET-PAID-EARLY", () => Wrong(new Expense("S1", Day, "C", "Alfa", Euro.Of(10), ExpenseFunding.Grant, "fattura 1", Day.PlusDays(-1)))),
        ("SET-IN-KIND-PAID", () => Wrong(new Expense("S1", Day, "C", "Alfa", Euro.Of(10), ExpenseFunding.InKind, "timesheet 1", Day))),
        ("SET-CODE-TWICE", () => Wrong(Paid("S1", Day, "C", 10), Paid("S1", Day, "C", 11))),
        ("SET-DOCUMENT-TWICE", () => Wrong(Paid("S1", Day, "C", 10), new("S2", Day, "C", " alfa", Euro.Of(10), ExpenseFunding.Grant, "fattura S1", Day))),
        ("SET-TOOL-TWICE", () => Assert.Single(VerificationForm.Create(FormLabel("FORM"), [Tool("A"), Tool("A")], []).DefectsOrEmpty())),
        ("SET-FORM-TWICE", () => Assert.Single(VerificationForm.Create(FormLabel("FORM"), [Tool("A")], ["A", "A"]).DefectsOrEmpty())),
        ("SET-FORM-TWICE", () => Assert.Single(VerificationForm.Create(FormLabel("FORM"), [new(FormLabel("A"), [FormLabel("A-DOC"), FormLabel("A-DOC")])], []).DefectsOrEmpty())),
        ("SET-FORM-TWICE", () => Assert.Single(VerificationForm.Create(FormLabel("FORM"), [Tool("A")], ["A"]).OrThrow().Check(["A-DOC", "A-DOC"]).DefectsOrEmpty())),
        ("SET-TICK", () => Assert.Single(VerificationForm.Create(FormLabel("FORM"), [Tool("A")], ["B"]).DefectsOrEmpty())),
        ("SET-DOCUMENT", () => Assert.Single(VerificationForm.Create(FormLabel("FORM"), [Tool("A")], ["A"]).OrThrow().Check(["B-DOC"]).DefectsOrEmpty())),
    ];

    private static VerificationTool Tool(string code) => new(FormLabel(code), [FormLabel(code + "-DOC")]);

    private static RuleLabel FormLabel(string code) => new(code, new($"titolo {code}", $"title {code}"), Source);

    private static CostPlanTemplate WithVoucherFloor() => CostPlanTemplate.Create(
        ByCategory.CostPlans.Categories,
        [
            .. ByCategory.CostPlans.Rules,
            new CostPlanRule.Share(
                new("VOUCHERS", new("Almeno il 10% in voucher", "At least 10% in vouchers"), Source),
                CostMeasure.Category(Insubria2020.Vouchers),
                CostMeasure.Total,
                LimitSide.AtLeast,
                Percentage.Of(10),
                ComparisonRule.Exact,
                Provenance.Stated),
        ],
        Source).OrThrow();

    private static Defect Wrong(params Expense[] expenses) => Assert.Single(ByCategory.Read(Only(Plan), Term, expenses).DefectsOrEmpty());
}
