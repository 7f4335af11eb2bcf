using Conciliazione.CostPlans;

namespace Conciliazione.Tests.CostPlans;

public sealed class CostPlanTextTests
{
    [Fact]
    public void The_form_as_typed_reads_into_the_plan()
    {
        var text = new CostPlanText(
            [("A", "3.764,08"), ("A.COORD", "€ 1.000,00"), ("E", "")],
            [("Comune di Cuveglio", "€ 1.787,00", "800"), ("Comune di Cuvio", null, "800,00")],
            total: "€ 11.290,75",
            grant: "7.903,75",
            cofinancingTotal: " ");

        CostPlan plan = text.Read(Notation.Italian).OrThrow();

        Assert.Equal(
            new CostPlan(
                [new("A", Euro.Of(3_764.08m)), new("A.COORD", Euro.Of(1_000)), new("E", Euro.Zero)],
                [new("Comune di Cuveglio", Euro.Of(1_787), Euro.Of(800)), new("Comune di Cuvio", Euro.Zero, Euro.Of(800))],
                Euro.Of(11_290.75m),
                Euro.Of(7_903.75m),
                cofinancingTotal: null),
            plan);
    }

    [Fact]
    public void Every_cell_that_is_no_amount_is_reported_with_its_path()
    {
        var text = new CostPlanText(
            [("A", "1.2.3,5"), ("B", "10,005")],
            [("Ente", "dieci", "99.999.999.999.999.999,00")],
            total: "1,000.00",
            grant: "12,5",
            cofinancingTotal: "0,00");

        ValueList<Defect> defects = text.Read(Notation.Italian).DefectsOrEmpty();

        Assert.Equal(
            [
                (DefectCodes.NumberMalformed, "costs[A]"),
                (DefectCodes.NumberDecimals, "costs[B]"),
                (DefectCodes.NumberMalformed, "cofinancing[Ente].cash"),
                (DefectCodes.NumberTooLarge, "cofinancing[Ente].inKind"),
                (DefectCodes.NumberMalformed, "total"),
                (DefectCodes.NumberDecimals, "grant"),
            ],
            defects.Select(defect => (defect.Code, defect.Path)));
        Assert.Contains("1.2.3,5", defects[0].Render(Language.Italian));
        Assert.Contains("1.234,56", defects[0].Render(Language.Italian));
    }
}
