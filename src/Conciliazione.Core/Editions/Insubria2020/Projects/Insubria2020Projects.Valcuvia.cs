using Conciliazione.CostPlans;
using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <content>Project 2: the coworking of Valcuvia.</content>
public static partial class Insubria2020Projects
{
    private static Project ValcuviaProject()
    {
        LegalSource partC = Insubria2020Sources.Project(2, "parte C");
        return new(
            "VAL",
            new("Progetto Coworking - Patchworking Valcuvia", "Coworking project - Patchworking Valcuvia"),
            Insubria2020Alliances.Valcuvia,
            ["CAREGIVER", "SELF-EMPLOYED"],
            AsFunded(ValcuviaPlan(), ValcuviaServices(), Insubria2020WorkPlans.Valcuvia, Insubria2020Indicators.Valcuvia),
            runs: null,
            [.. Insubria2020WorkPlans.NoticesOfValcuvia(), .. Insubria2020Indicators.NoticesOfValcuvia()],
            partC,
            interventionsProvenance: Provenance.Reading);
    }

    private static CostPlan ValcuviaPlan() => new(
        [
            new("A", Euro.Of(3_764.08m)),
            new("A.COORD", Euro.Of(1_000)),
            new("B", Euro.Of(3_387)),
            new("C", Euro.Of(3_763.33m)),
            new("D", Euro.Of(376.34m)),
            new("E", Euro.Zero),
        ],
        [
            new("Comune di Cuveglio", cash: Euro.Of(1_787), inKind: Euro.Of(800)),
            new("Comune di Cuvio", cash: Euro.Zero, inKind: Euro.Of(800)),
        ],
        total: Euro.Of(11_290.75m),
        grant: Euro.Of(7_903.75m),
        cofinancingTotal: Euro.Of(3_387));
}
