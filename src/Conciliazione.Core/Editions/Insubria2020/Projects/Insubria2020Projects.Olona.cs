using Conciliazione.CostPlans;
using Conciliazione.Projects;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>Project 3: Valle Olona.</content>
public static partial class Insubria2020Projects
{
    private static Project OlonaProject()
    {
        LegalSource partC = Insubria2020Sources.Project(3, "parte C");
        return new(
            "OLO",
            new("La conciliazione 20.20: il lavoro che cambia", "Conciliation 20.20: work that changes"),
            Insubria2020Alliances.Olona,
            ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY", "SELF-EMPLOYED", "TOWN-TIMES"],
            AsFunded(OlonaPlan(), OlonaServices(), Insubria2020WorkPlans.Olona, Insubria2020Indicators.Olona),
            new DateInterval(new LocalDate(2020, 6, 1), new LocalDate(2023, 5, 31)),
            OlonaNotices(),
            partC,
            interventionsProvenance: Provenance.Reading);
    }

    private static ValueList<Notice> OlonaNotices() =>
    [
        new(
            "OLO-PERIOD",
            new("Il periodo del progetto è quello del titolo dell'avviso di manifestazione di interesse (1° giugno 2020 - 31 maggio 2023); che sia anche quello del progetto è interpretazione applicata.",
                "The period of the project is the one in the title of the notice for expressions of interest (1 June 2020 to 31 May 2023); that it is the project's too is the interpretation applied."),
            Insubria2020Sources.Project(3, "composizione del partenariato")),
        new(
            "OLO-HOURS",
            new("Il testo vuole più ore di consulenza per chi è nuovo, senza numeri: con i pesi applicati, se oltre ai minimi restano poche ore, un ente che non è nuovo può averne quante un ente nuovo.",
                "The text wants more consultancy hours for the new, without numbers: with the weights applied, where few hours are left beyond the minima, a body that is not new may get as many as a new one."),
            Insubria2020Sources.Project(3, "punto 2.3, Destinatari")),
        new(
            "OLO-INTERESTED",
            new("Le ore di consulenza sono per tutti gli enti potenzialmente interessati: si contano i nove della tabella, ma potrebbero essere di più (Gorla Maggiore e Solbiate Olona sono nell'Ambito e non nella tabella).",
                "The consultancy hours are for every potentially interested body: the nine of the table are counted, but there could be more (Gorla Maggiore and Solbiate Olona are in the district and not in the table)."),
            Insubria2020Sources.Project(3, "punto 2.3, Destinatari")),
        new(
            "OLO-GRID",
            new("Il calendario delle attività ha una riga per attività e per anno e nessuna casella segnata: i mesi sono quelli delle attività descritte, e dell'attività 2 il testo dà solo l'inizio.",
                "The calendar of activities has a row for each activity and year and no cell marked: the months are those of the activities described, and of activity 2 the text gives only the start."),
            Insubria2020Sources.Project(3, "punto 2.8")),
        new(
            "OLO-IND-DUE",
            new("Entro quando si raggiungono i valori attesi degli indicatori non è nel testo: interpretazione applicata, entro la fine del piano.",
                "By when the targets of the indicators are to be reached is not in the text: interpretation applied, by the end of the plan."),
            Insubria2020Sources.Project(3, "parte B, punto 1")),
    ];

    private static CostPlan OlonaPlan() => new(
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
        cofinancingTotal: Euro.Of(36_100));
}
