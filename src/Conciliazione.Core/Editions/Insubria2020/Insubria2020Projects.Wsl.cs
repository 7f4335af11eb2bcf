using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <content>Project 1: WSL, six districts of the province of Como.</content>
public static partial class Insubria2020Projects
{
    private static Project WslProject()
    {
        LegalSource partners = Insubria2020Sources.Project(1, "composizione del partenariato");
        LegalSource partC = Insubria2020Sources.Project(1, "parte C");
        return new(
            "WSL",
            new("WSL - Work in Synergy with Life", "WSL - Work in Synergy with Life"),
            Alliance.Create(
                "wsl",
                "Alleanza di sei Ambiti della Provincia di Como",
                [
                    new(Read(partners, Insubria2020.Erbese, "Consorzio Erbese Servizi alla Persona", BodyKind.SocialDistrict), PartnerRole.LeadPartner),
                    new(Agency("olgiatese", "Consorzio dei Servizi Sociali dell'Olgiatese", "ente pubblico – Azienda speciale – Ambito Comasco")),
                    new(Agency("tecum", "Tecum Servizi alla Persona", "ente pubblico - Azienda speciale – Ambito Mariano Comense"), whp: WhpMembership.Held),
                    new(Agency(Insubria2020.Asci, "Azienda Sociale Comuni Insieme (ASCI)", "ente pubblico - Azienda speciale – Ambito Lomazzo"), whp: WhpMembership.Held),
                    new(Agency("comasca-lariana", "Azienda Sociale Comasca e Lariana (ASCL)", "ente pubblico - Azienda speciale - Ambito Como")),
                    new(Agency("centro-lario-valli", "Azienda Sociale Centro Lario e Valli", "ente pubblico – Azienda speciale - Ambito Menaggio")),
                    new(NonProfit("il-seme", "Il Seme Società Cooperativa Sociale")),
                    new(NonProfit("abs", "ABS Assistenza alla Famiglia Cooperativa Sociale")),
                ],
                partners).OrThrow(),
            ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY"],
            History.Start(
                Insubria2020.Replanning,
                new CostPlan(
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
                    cofinancingTotal: Euro.Of(98_100)),
                new("piano finale, già rimodulato su richiesta dell'ATS; il piano precedente non è nel testo",
                    "final plan, already changed at the request of ATS; the plan before it is not in the text")),
            Wsl2020.ProjectPeriod,
            [.. Insubria2020WorkPlans.NoticesOfWsl(), .. Insubria2020Indicators.NoticesOfWsl()],
            partC,
            interventionsProvenance: Provenance.Reading);

        Body Agency(string code, string name, string asWritten) =>
            Read(partners, code, name, BodyKind.SocialDistrict, asWritten);

        Body NonProfit(string code, string name) =>
            Stated(partners, code, name, BodyKind.NonProfit, "privato no profit");
    }
}
