using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Projects;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>Project 4: Tradate, Arcisate and Sesto Calende.</content>
public static partial class Insubria2020Projects
{
    private static Project TradateProject()
    {
        LegalSource partners = Insubria2020Sources.Project(4, "punto 3");
        LegalSource partC = Insubria2020Sources.Project(4, "parte C");
        return new(
            "TRA",
            new("Ancora... ELAVOROEFAMIGLIA", "Again... WORKANDFAMILY"),
            Alliance.Create(
                "tradate",
                "Alleanza di conciliazione di Tradate",
                [
                    new(PublicBody("tradate", "Ufficio di Piano / Comune di Tradate"), PartnerRole.LeadPartner),
                    new(PublicBody("udp-arcisate", "Ufficio di Piano Arcisate")),
                    new(PublicBody("udp-sesto-calende", "Ufficio di Piano Sesto Calende")),
                    new(NonProfit("aquilone", "L'Aquilone Cooperativa Sociale")),
                    new(NonProfit("arca", "L'Arca Società Cooperativa Sociale")),
                    new(NonProfit("baobab", "Baobab Cooperativa Sociale")),
                    new(NonProfit("itaca", "Itaca Cooperativa Sociale")),
                    new(NonProfit(Insubria2020.Csv, "CSV Insubria")),
                    new(Stated(partners, "rete-giunca", "Rete Giunca", BodyKind.Enterprise, "Privato profit")),
                ],
                partners).OrThrow(),
            ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY", "SELF-EMPLOYED"],
            PlanHistory.Start(
                Insubria2020.Replanning,
                TradatePlan(),
                new("piano finanziato", "plan as funded")),
            new DateInterval(new LocalDate(2020, 6, 1), new LocalDate(2023, 5, 31)),
            [
                new(
                    "TRA-ONE-YEAR",
                    new("Il piano dei conti è intestato «1 anno», il progetto dura tre anni.",
                        "The cost plan is headed 'one year', the project runs for three."),
                    partC),
                new(
                    "TRA-ACTION-E",
                    new("L'azione E è per libere professioniste al punto 1, per lavoratori e collaboratori autonomi e liberi professionisti nel titolo dell'azione, per libere e liberi professionisti e dipendenti delle aziende del territorio, con compiti di cura, al punto 2.3.",
                        "Action E is for women professionals in point 1, for self-employed workers and collaborators and professionals in its heading, for professionals of either sex and employees of companies of the territory, with care duties, in point 2.3."),
                    Insubria2020Sources.Project(4, "parte B, punti 1, 2.2 e 2.3")),
            ],
            partC,
            interventionsProvenance: Provenance.Stated);

        Body PublicBody(string code, string name) =>
            Stated(partners, code, name, BodyKind.PublicBody, "Ente Pubblico");

        Body NonProfit(string code, string name) =>
            Stated(partners, code, name, BodyKind.NonProfit, "Privato no-profit");
    }

    private static CostPlan TradatePlan() => new(
        [
            new("A", Euro.Of(202_885.72m)),
            new("A.COORD", Euro.Of(23_120)),
            new("B", Euro.Of(4_200)),
            new("C", Euro.Of(18_900)),
            new("D", Euro.Of(15_000)),
            new("E", Euro.Of(4_300)),
        ],
        [
            new("UdP Tradate", cash: Euro.Zero, inKind: Euro.Of(1_870)),
            new("UdP Sesto Calende", cash: Euro.Zero, inKind: Euro.Of(600)),
            new("Baobab", cash: Euro.Zero, inKind: Euro.Of(23_575.72m)),
            new("Itaca", cash: Euro.Zero, inKind: Euro.Of(11_600)),
            new("L'Aquilone", cash: Euro.Zero, inKind: Euro.Of(20_580)),
            new("L'Arca", cash: Euro.Zero, inKind: Euro.Of(8_520)),
            new("CSV Insubria", cash: Euro.Zero, inKind: Euro.Of(6_840)),
        ],
        total: Euro.Of(245_285.72m),
        grant: Euro.Of(171_700),
        cofinancingTotal: Euro.Of(73_585.72m));
}
