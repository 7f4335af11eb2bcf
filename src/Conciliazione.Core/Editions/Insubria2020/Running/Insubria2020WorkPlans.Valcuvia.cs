using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Project 2: the coworking of Valcuvia. Source: Progetto 2, points 2.3, 2.6, 2.8 and 2.9.</content>
public static partial class Insubria2020WorkPlans
{
    private static WorkPlan ValcuviaPlan()
    {
        LegalSource calendar = Insubria2020Sources.Project(2, "punto 2.9");
        PlanTerm term = PlanTerm.Relative(36, yearZero: 2);
        MonthSpan yearZero = new(-1, 0);
        MonthSpan yearOne = new(1, 12);
        return WorkPlan.Create(
            new("VAL-PLAN", new("Cronoprogramma del coworking Valcuvia", "Work plan of the Valcuvia coworking"), calendar, Provenance.Reading),
            term,
            [
                Activity("PREPARATION", "Attività prodromiche: bando, locali, infrastrutture IT", "Preparation: notice, rooms, IT infrastructure", new Bar.Over(yearZero), Provenance.Reading),
                Activity("PHASE-1", "Fase 1, sperimentazione a titolo gratuito", "Phase 1, trial free of charge", new Bar.Over(yearOne)),
                Activity("PHASE-2", "Fase 2, postazioni cofinanziate", "Phase 2, co-financed desks", new Bar.Over(new(13, 24)), Provenance.Derived),
                Activity("PHASE-3", "Fase 3, postazioni a pagamento", "Phase 3, paid desks", new Bar.Within(new(25, 36)), Provenance.Derived),
            ],
            [
                First("PREPARATION", "PHASE-1", "Le attività prodromiche precedono la fase 1", "Preparation comes before phase 1"),
                First("PHASE-1", "PHASE-2", "La fase 1 precede la fase 2", "Phase 1 comes before phase 2"),
                First("PHASE-2", "PHASE-3", "La fase 2 precede la fase 3", "Phase 2 comes before phase 3"),
            ],
            ValcuviaDuties.In(yearZero, yearOne)).OrThrow();

        Activity Activity(string code, string italian, string english, Bar bar, Provenance provenance = Provenance.Stated) =>
            new(new($"VAL-{code}", new(italian, english), calendar, provenance), [bar]);

        // The phases are numbered and follow one another in the table; no sentence says so.
        ActivityPrecedence First(string first, string second, string italian, string english) =>
            new(new($"VAL-{first}-FIRST", new(italian, english), calendar, Provenance.Derived), $"VAL-{first}", $"VAL-{second}");
    }

    /// <summary>What a reader should know, but no rule decides.</summary>
    internal static ValueList<Notice> NoticesOfValcuvia()
    {
        LegalSource calendar = Insubria2020Sources.Project(2, "punto 2.9");
        return
        [
            new(
                "VAL-PLAN-START",
                new("Il mese di avvio non è nel testo: il piano ha mesi numerati, e date solo dopo aver dato un avvio.",
                    "The month in which the plan starts is not in the text: it has numbered months, and days only once a start is given."),
                calendar),
            new(
                "VAL-PLAN-YEAR-0",
                new("L'anno 0 ha due caselle senza numero sotto «mesi»: interpretazione applicata, due mesi prima del mese 1.",
                    "Year 0 has two cells without a number under 'months': interpretation applied, two months before month 1."),
                calendar),
            new(
                "VAL-PLAN-YEARS",
                new("Gli anni 2 e 3 hanno una sola casella ciascuno: la fase 2 prende tutto l'anno 2, come la proroga di 12 mesi.",
                    "Years 2 and 3 have one cell each: phase 2 takes the whole of year 2, as the renewal by 12 months does."),
                calendar),
            new(
                "VAL-PLAN-PHASE-3",
                new("La fase 3 è segnata nell'anno 3, ma il suo inizio è rinviato all'attuazione: mese di inizio e mesi di attività non sono nel testo.",
                    "Phase 3 is marked in year 3, but its start is left to the running of the project: the month of its start and its months are not in the text."),
                calendar),
            new(
                "VAL-PLAN-BLANKS",
                new("Il testo lascia in bianco il numero delle postazioni, le dimensioni della scrivania, il giorno di scadenza delle domande e i valori mensili.",
                    "The text leaves blank the number of desks, the size of the table, the last day for applications and the monthly values."),
                Insubria2020Sources.Project(2, "punto 2.3")),
            new(
                "VAL-PLAN-HOLDERS",
                new("Il testo non dice chi fornisce ciò che ogni postazione prevede, di quale Comune è l'ufficio tecnico, chi censisce le richieste, chi fissa la scala di valori e chi cura la comunicazione; il soggetto attuatore sarà individuato in accordo con la banca.",
                    "The text does not say who supplies what every desk offers, to which municipality the technical office belongs, who counts the requests, who fixes the scale of values and who sees to communication; the implementing body is to be found in agreement with the bank."),
                Insubria2020Sources.Project(2, "punti 2.3, 2.5, 2.6 e 2.8")),
            new(
                "VAL-PLAN-ACTIVITY",
                new("L'impegno ad avviare un'attività entro la fine del 2020 (requisito c) è fra le regole di accesso, non fra gli obblighi del piano.",
                    "The commitment to start an activity by the end of 2020 (requirement c) stands among the access rules, not among the duties of the plan."),
                Insubria2020Sources.Project(2, "punto 2.4")),
        ];
    }
}
