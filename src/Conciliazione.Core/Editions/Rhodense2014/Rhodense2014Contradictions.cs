using static Conciliazione.Editions.ContradictionText;

namespace Conciliazione.Editions;

/// <summary>What the Rhodense sheet says in two ways, with both sides. Italian term: contraddizioni della scheda.</summary>
/// <remarks>Immutable and thread-safe. Source: D.G.R. 1081/2013, "+ t x t", as each side cites.</remarks>
public static class Rhodense2014Contradictions
{
    /// <summary>All of them, in the order of the text.</summary>
    public static ValueList<Contradiction> All { get; } = [.. OfAreas(), .. OfCompanies(), .. OfActivities(), .. OfTraining(), .. OfSchedule()];

    private static Contradiction[] OfAreas() =>
    [
        Between(
            "RHO-AREAS-ALIKE", "un ambito ad alta e uno a bassa priorità quasi uguali", "a high and a low priority area nearly alike",
            Side("incentivi diretti per attività sperimentali di conciliazione, ad alta priorità", "direct incentives for conciliation trials, of high priority", Rhodense2014Sources.Areas),
            Side("incentivi diretti, a persone e imprese, per attività sperimentali di conciliazione, a bassa priorità", "direct incentives, to people and companies, for conciliation trials, of low priority", Rhodense2014Sources.Areas)),
        Between(
            "RHO-AREAS-OBJECTIVES", "ambito indicato e obiettivi", "area ticked and objectives",
            Side("un solo ambito: nuovi interventi di welfare aziendale", "one area only: new company welfare", Rhodense2014Sources.Areas),
            Side("fra gli obiettivi anche quelli di altri ambiti: incentivi diretti per attività sperimentali, occupazione nei servizi di conciliazione", "objectives of other areas too: direct incentives for trials, jobs in conciliation services", Rhodense2014Sources.Objectives)),
        Between(
            "RHO-AREAS-SECTION-8", "ambiti ad alta priorità", "high priority areas",
            Side("tre: nuove modalità di lavoro, welfare aziendale, incentivi diretti", "three: new ways of working, company welfare, direct incentives", Rhodense2014Sources.Areas),
            Side("altri tre: conciliazione possibile nelle piccole e medie imprese, conciliazione in rete, servizi salvatempo", "another three: conciliation within reach of small and medium companies, conciliation in a network, time-saving services", Rhodense2014Sources.Context)),
    ];

    private static Contradiction[] OfCompanies() =>
    [
        Between(
            "RHO-ENTERPRISES-PARTNERS", "imprese partecipanti e imprese partner", "companies that take part and partner companies",
            Enterprises, new(FactValue.Of(Rhodense2014Figures.PartnersThatAre(enterprises: true)), Rhodense2014Sources.Partners), SideInUse.Both),
        Between(
            "RHO-ENTERPRISES-INTERVIEWED", "imprese partecipanti e imprese intervistate", "companies that take part and companies interviewed",
            Enterprises, new(Figure("RHO-INTERVIEWED"), Rhodense2014Sources.Context), SideInUse.Both),
        Between(
            "RHO-ENTERPRISES-SIZE", "dimensione delle imprese destinatarie", "size of the companies addressed",
            Side("piccole e medie imprese", "small and medium companies", Rhodense2014Sources.Recipients),
            Side("volutamente realtà di piccole dimensioni; le maggiori in seguito", "small ones on purpose; larger ones later", Rhodense2014Sources.Programming)),
        Between(
            "RHO-SMALL", "soglia fra micro e piccole imprese", "threshold between micro and small companies",
            Side("micro: meno di 10 addetti", "micro: fewer than 10 staff", Rhodense2014Sources.Context),
            Side("piccole: fino a 10 addetti, quindi solo quelle con 10", "small: up to 10 staff, so only those with 10", Rhodense2014Sources.Context)),
    ];

    private static Contradiction[] OfActivities() =>
    [
        Between(
            "RHO-VOUCHERS-TO", "a chi vanno i voucher", "to whom vouchers go",
            Side("voucher erogati alle imprese, che li offrono ai dipendenti", "vouchers given to companies, which offer them to their staff", Rhodense2014Sources.Activity(4)),
            Side("voucher liquidati agli operatori che hanno reso le prestazioni", "vouchers paid to those who provided the services", Rhodense2014Sources.Activity(2)),
            SideInUse.Second),
        Between(
            "RHO-OBJECTIVES-5-7", "obiettivi «5-7» dell'attività 7", "objectives '5-7' of activity 7",
            Side("da 5 a 7: 5, 6 e 7", "from 5 to 7: 5, 6 and 7", Rhodense2014Sources.Activity(7)),
            Side("5 e 7", "5 and 7", Rhodense2014Sources.Activity(7)),
            SideInUse.Second,
            ContradictionKind.Alternatives),
    ];

    private static Contradiction[] OfTraining() =>
    [
        Between(
            "RHO-GROUPS-THREE", "gruppo per i bambini di 3 anni", "group for children aged 3",
            Side("Baby Care, da 6 mesi a 3 anni", "Baby Care, from 6 months to 3 years", Rhodense2014Sources.Activity(3)),
            Side("Child Care, da 3 a 6 anni", "Child Care, from 3 to 6 years", Rhodense2014Sources.Activity(3)),
            kind: ContradictionKind.Alternatives),
        Between(
            "RHO-GROUPS-GAP", "gruppo per i bambini fra i primi mesi e i 6 mesi", "group for children between the first months and 6 months",
            Side("Nursery Care finisce ai primi mesi", "Nursery Care ends with the first months", Rhodense2014Sources.Activity(3)),
            Side("Baby Care comincia a 6 mesi; di chi sta in mezzo non si dice", "Baby Care begins at 6 months; nothing is said of those in between", Rhodense2014Sources.Activity(3)),
            kind: ContradictionKind.Silence),
        Between(
            "RHO-TRAINING-YEARS", "durata della formazione", "length of the training",
            Side("percorso di due anni", "a path of two years", Rhodense2014Sources.Activity(3)),
            Side("primi cicli da gennaio 2015, fine del progetto il 1° settembre 2016: venti mesi", "first courses from January 2015, end of the project on 1 September 2016: twenty months", Rhodense2014Sources.ScheduleOf(2015))),
    ];

    private static Contradiction[] OfSchedule() =>
    [
        Between(
            "RHO-ACTIVITY-4-SCHEDULE", "quando si erogano i voucher", "when vouchers are given",
            Side("attività 4: voucher conciliazione", "activity 4: conciliation vouchers", Rhodense2014Sources.Activity(4)),
            Side("nessuna riga per l'attività 4", "no row for activity 4", Rhodense2014Sources.Schedule),
            kind: ContradictionKind.Silence),
        Between(
            "RHO-SERVICES-START", "avvio dei servizi agli utenti", "start of the services to users",
            Side("da settembre 2015", "from September 2015", Rhodense2014Sources.ScheduleOf(2015)),
            Side("di nuovo avvio, da gennaio 2016", "a start again, from January 2016", Rhodense2014Sources.ScheduleOf(2016)),
            SideInUse.First),
    ];

    private static ContradictionSide Enterprises => new(Figure("RHO-IND-ENTERPRISES"), Rhodense2014Sources.Recipients);

    private static FactValue Figure(string code) => Rhodense2014Figures.All.Single(figure => figure.Label.Code == code).Printed;
}
