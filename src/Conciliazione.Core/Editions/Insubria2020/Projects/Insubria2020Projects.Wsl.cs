using Conciliazione.CostPlans;
using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <content>Project 1: WSL, six districts of the province of Como.</content>
public static partial class Insubria2020Projects
{
    private static Project WslProject()
    {
        LegalSource partC = Insubria2020Sources.Project(1, "parte C");
        return new(
            "WSL",
            new("WSL - Work in Synergy with Life", "WSL - Work in Synergy with Life"),
            Insubria2020Alliances.Wsl,
            ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY"],
            WslPlans(),
            Wsl2020.ProjectPeriod,
            [.. WslNotices(), .. Insubria2020WorkPlans.NoticesOfWsl(), .. Insubria2020Indicators.NoticesOfWsl()],
            partC,
            interventionsProvenance: Provenance.Reading);
    }

    /// <summary>
    /// Returns the plan before the change that ATS asked for, and the plan after it. Source: parts B and C, and the notes on the change
    /// (lines 803-823 of the text), which give no day.
    /// </summary>
    private static History<ProjectPlan> WslPlans() => History
        .Start(
            Insubria2020.Replanning,
            // The costs of this version are not in the text.
            new ProjectPlan(new([], [], total: null, grant: null, cofinancingTotal: null), WslServices(replanned: false), Insubria2020WorkPlans.Wsl, Insubria2020Indicators.Wsl),
            new("progetto presentato; il suo piano dei conti non è nel testo", "project as submitted; its cost plan is not in the text"))
        .Propose(
            new ProjectPlan(WslCosts(), WslServices(replanned: true), Insubria2020WorkPlans.Wsl, Insubria2020Indicators.WslReplanned),
            new("rimodulazione del progetto e del piano economico: piano finale", "change of the project and of its costs: final plan"),
            on: null,
            altersObjectives: true,
            askedBy: new("l'ATS", "ATS")).OrThrow()
        .Take("ATS", on: null).OrThrow()
        .Take("COMMITTEE", on: null).OrThrow()
        .Take("INDICATORS", on: null).OrThrow();

    private static CostPlan WslCosts() => new(
        [
            new("A", Euro.Of(179_960)),
            new("A.COORD", Euro.Of(10_000)),
            new("B", Euro.Of(1_000)),
            new("C", Euro.Of(47_540)),
            new("D", Euro.Of(40_000)),
            new("E", Euro.Zero),
        ],
        [
            new("Consorzio Erbese", cash: Euro.Of(1_550), inKind: Euro.Of(18_200)),
            new("Uffici di Piano", cash: Euro.Zero, inKind: Euro.Of(62_170)),
            new("Cooperativa Il Seme", cash: Euro.Zero, inKind: Euro.Of(13_680)),
            new("Aziende fruitrici dei servizi", cash: Euro.Zero, inKind: Euro.Of(2_500)),
        ],
        total: Euro.Of(268_500),
        // Labelled as requested; that it is the grant assigned is derived.
        grant: Euro.Of(170_400),
        cofinancingTotal: Euro.Of(98_100));

    private static ValueList<Notice> WslNotices() =>
    [
        new(
            "WSL-REPLANNED",
            new("Le note rispondono alla rimodulazione chiesta dall'ATS e non danno giorni né l'esito: che ATS e Comitato l'abbiano accolta, e che gli indicatori siano quelli rivisti, è interpretazione applicata, perché il progetto è pubblicato con il piano finale.",
                "The notes answer the change that ATS asked for and give neither days nor its outcome: that ATS and the committee accepted it, and that the indicators are the revised ones, is the interpretation applied, since the project is published with its final plan."),
            Insubria2020Sources.FlexibilityAndNotes),
        new(
            "WSL-BEFORE",
            new("Il piano precedente non è nel testo: i servizi sono quelli della parte B, che le note modificano; il piano dei conti è solo quello finale. Che la parte B descriva il progetto prima delle modifiche è interpretazione applicata.",
                "The plan before the change is not in the text: its services are those of part B, which the notes change; of the cost plan only the final one is given. That part B describes the project before the changes is the interpretation applied."),
            Insubria2020Sources.Project(1, "parti B e C, e note alla rimodulazione")),
    ];
}
