using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Projects;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>Project 3: Valle Olona.</summary>
internal static class Insubria2020Olona
{
    private static readonly LegalSource Partners = Insubria2020Sources.Project(3, "punto 3");
    private static readonly LegalSource PartC = Insubria2020Sources.Project(3, "parte C");

    public static Project Project { get; } = new(
        "OLO",
        new("La conciliazione 20.20: il lavoro che cambia", "Conciliation 20.20: work that changes"),
        Alliance.Create(
            "olona",
            "Ambito sociale Valle Olona Castellanza",
            [
                new(Insubria2020Bodies.Unclear(Partners, "medio-olona", "Azienda Speciale Consortile Medio Olona Servizi alla Persona", "Ente Pubblico Economico"), PartnerRole.LeadPartner),
                new(PublicBody("comune-marnate", "Comune di Marnate")),
                new(PublicBody("comune-castellanza", "Comune di Castellanza")),
                new(PublicBody("comune-olgiate-olona", "Comune di Olgiate Olona")),
                new(PublicBody("comune-gorla-minore", "Comune di Gorla Minore")),
                new(PublicBody("comune-fagnano-olona", "Comune di Fagnano Olona")),
                new(PublicBody(Insubria2020Bodies.BustoArsizio, "Comune di Busto Arsizio")),
                new(PublicBody("udp-gallarate", "Ufficio di Piano Gallarate")),
                new(PublicBody("udp-somma-lombardo", "Ufficio di Piano Somma Lombardo")),
                new(Insubria2020Bodies.Unclear(Partners, "totem", "Società Cooperativa Sociale Totem Onlus", "Cooperativa")),
                Interested("forum-pa", "Forum PA S.r.l.", "Società a responsabilità limitata a socio unico"),
                Interested("labanda", "LaBanda Coop. Soc. a r.l. Onlus", "Società Cooperativa a responsabilità limitata"),
                Interested("poliedra", "Poliedra Progetti Integrati S.p.A.", "Società per Azioni"),
                Interested("ditta-individuale", "Ditta individuale (nome omesso)", "Ditta Individuale P.Iva"),
            ],
            Partners).OrThrow(),
        ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY", "SELF-EMPLOYED", "TOWN-TIMES"],
        PlanHistory.Start(
            Insubria2020.Replanning,
            new CostPlan(
                [
                    new("A", Euro.Of(67_500)),
                    new("A.COORD", Euro.Of(6_000)),
                    new("B", Euro.Zero),
                    new("C", Euro.Of(30_000)),
                    new("D", Euro.Zero),
                    new("E", Euro.Zero),
                ],
                [
                    new("Ambito di Castellanza", cash: Euro.Of(5_000), inKind: Euro.Of(18_200)),
                    new("Ambito di Somma Lombardo", cash: Euro.Zero, inKind: Euro.Of(1_800)),
                    new("Ambito di Gallarate", cash: Euro.Zero, inKind: Euro.Of(1_800)),
                    new("Ambito di Busto Arsizio", cash: Euro.Zero, inKind: Euro.Of(1_800)),
                    new("Totem", cash: Euro.Zero, inKind: Euro.Of(7_500)),
                ],
                total: Euro.Of(97_500),
                grant: Euro.Of(61_400),
                cofinancingTotal: Euro.Of(36_100)),
            new("piano finanziato", "plan as funded")),
        new DateInterval(new LocalDate(2020, 6, 1), new LocalDate(2023, 5, 31)),
        [
            new(
                "OLO-MONITORING",
                new("Le date di monitoraggio non sono in ordine: dopo gennaio 2022 viene giugno 2020.",
                    "The monitoring dates are out of order: after January 2022 comes June 2020."),
                Insubria2020Sources.Project(3, "punto 2.7")),
        ],
        PartC);

    private static Body PublicBody(string code, string name) =>
        Insubria2020Bodies.Stated(Partners, code, name, BodyKind.PublicBody, "Ente Pubblico");

    private static Partner Interested(string code, string name, string asWritten) =>
        new(Insubria2020Bodies.Unclear(Partners, code, name, asWritten), PartnerRole.InterestedProvider);
}
