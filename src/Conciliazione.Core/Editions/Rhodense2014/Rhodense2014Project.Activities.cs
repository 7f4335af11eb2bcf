using System.Globalization;
using Conciliazione.Projects;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Objectives, activities and schedule. Source: point 8, point 9 and the schedule.</content>
public static partial class Rhodense2014Project
{
    private static ValueList<RuleLabel> AllActivities() =>
    [
        Numbered(1, "Piattaforma in rete", "Online platform"),
        Numbered(2, "Ampliamento di Job Family", "Extension of Job Family"),
        Numbered(3, "Selezione e formazione delle figure di cura", "Selection and training of carers"),
        Numbered(4, "Voucher conciliazione alle imprese", "Conciliation vouchers to companies"),
        Numbered(5, "Esperienze di conciliazione nelle piccole imprese", "Conciliation in small companies"),
        Numbered(6, "Rilascio del Bollino Etico Sociale", "Award of the Bollino Etico Sociale"),
        Numbered(7, "Campagna di sensibilizzazione", "Awareness campaign"),
    ];

    private static RuleLabel Numbered(int number, string italian, string english) =>
        new(Code("ACTIVITY", number), new(italian, english), Rhodense2014Sources.Activity(number));

    private static CoverageTable ObjectivesByActivity()
    {
        return CoverageTable.Create(
            new("RHO-OBJECTIVES", new("Obiettivi per attività", "Objectives by activity"), Rhodense2014Sources.Objectives, Provenance.Reading),
            Activities,
            [
                Objective(1, "Accesso delle famiglie ai servizi, anche in rete", "Access of families to services, online too", 1),
                Objective(2, "Occupazione nei servizi di conciliazione, anche di persone fragili", "Jobs in conciliation services, for fragile people too", 2),
                Objective(3, "Crescita professionale di chi si occupa di cura", "Professional growth of carers", 2, 3),
                Objective(4, "Incentivi diretti per attività sperimentali", "Direct incentives for trial activities", 4),
                Objective(5, "Welfare aziendale collegato a quello del territorio", "Company welfare joined to that of the territory", 7),
                Objective(6, "Sostegno alle piccole imprese che introducono misure", "Support for small companies that introduce measures", 5, 6),
                Objective(7, "Sensibilizzazione delle piccole e medie imprese", "Awareness of small and medium companies", 6, 7),
            ]).OrThrow();

        // Each activity names its objectives, so the source of a link is the activity.
        Coverage Objective(int number, string italian, string english, params int[] activities) => new(
            new(Code("OBJECTIVE", number), new(italian, english), Rhodense2014Sources.Objectives),
            activities.Select(each => Activities[each - 1]).ToValueList());
    }

    private static CoverageTable ActivitiesByRow()
    {
        return CoverageTable.Create(
            new("RHO-ROWS", new("Attività per riga del cronoprogramma", "Activities by row of the schedule"), Rhodense2014Sources.Schedule),
            [Row7, Row1, Row23, Row56],
            [On(1, Row1), On(2, Row23), On(3, Row23), On(4), On(5, Row56), On(6, Row56), On(7, Row7)]).OrThrow();

        static Coverage On(int activity, params RuleLabel[] rows) => new(Activities[activity - 1], rows.ToValueList());
    }

    private static RuleLabel Row7 => Row("7", "Azione 7 (obiettivi 5-7)", "Action 7 (objectives 5-7)");

    private static RuleLabel Row1 => Row("1", "Azione 1 (obiettivo 1)", "Action 1 (objective 1)");

    private static RuleLabel Row23 => Row("2-3", "Azioni 2-3 (obiettivi 2-3)", "Actions 2-3 (objectives 2-3)");

    private static RuleLabel Row56 => Row("5-6", "Azioni 5-6 (obiettivi 6-7)", "Actions 5-6 (objectives 6-7)");

    private static RuleLabel Row(string actions, string italian, string english) =>
        new($"RHO-ROW-{actions}", new(italian, english), Rhodense2014Sources.Schedule);

    private static WorkPlan Schedule() => WorkPlan.Create(
        new("RHO-PLAN", new("Cronoprogramma di + t x t", "Work plan of + t x t"), Rhodense2014Sources.Schedule, Provenance.Reading),
        Term,
        [.. Campaign(), .. Platform(), .. Desk(), .. Companies()],
        duties: Duties()).OrThrow();

    private static Activity[] Campaign() =>
    [
        In2014(Row7, 1, "imprese individuate tramite la Camera di Commercio, informativa sui servizi", "companies found through the Chamber of Commerce, information on services"),
        In2014(Row7, 2, "inviti ai laboratori informali", "invitations to informal workshops"),
    ];

    private static Activity[] Platform() =>
    [
        In2014(Row1, 1, "incontri per sviluppare la piattaforma", "meetings to develop the platform"),
        From(Row1, 1, new(2015, 1), new(2015, 4), "contenuti della piattaforma, prime prove di ricerca", "contents of the platform, first trial searches"),
        From(Row1, 2, new(2015, 5), new(2015, 12), "operatori formati all'uso della piattaforma, lancio alle aziende", "operators trained to use the platform, launch to companies"),
    ];

    private static Activity[] Desk() =>
    [
        In2014(Row23, 1, "fasi di selezione e formazione definite, analisi della domanda", "steps of selection and training defined, analysis of demand"),
        In2014(Row23, 2, "avvio delle selezioni, figure per la banca dati", "selection starts, carers for the data base"),
        From(Row23, 1, new(2015, 1), new(2015, 4), "primi cicli formativi, prove di ricerca, studio del voucher con l'Ufficio di Piano", "first training courses, trial searches, study of the voucher with the planning office"),
        From(Row23, 2, new(2015, 5), new(2015, 8), "operatori formati: banche dati, contenuti, profili", "operators trained: data bases, contents, profiles"),
        From(Row23, 3, new(2015, 9), new(2015, 12), "servizi avviati e monitorati, voucher liquidati agli operatori", "services started and monitored, vouchers paid to operators"),
        From(Row23, 1, new(2016, 1), new(2016, 8), "servizi avviati e monitorati, voucher liquidati, seconda fase di formazione, eventuali selezioni", "services started and monitored, vouchers paid, second phase of training, further selection if needed"),
    ];

    private static Activity[] Companies() =>
    [
        In2014(Row56, 1, "imprese individuate tramite la Camera di Commercio", "companies found through the Chamber of Commerce"),
        In2014(Row56, 2, "imprese orientate alla consulenza o alla certificazione", "companies guided to consultancy or certification"),
        From(Row56, 1, new(2015, 1), new(2015, 12), "avvio dei percorsi individuati", "the chosen paths start"),
        From(Row56, 1, new(2016, 1), new(2016, 7), "dati su andamento ed esiti dei percorsi", "data on the course and results of the paths"),
        From(Row56, 2, new(2016, 8), new(2016, 8), "restituzione dell'analisi", "return of the analysis"),
    ];

    /// <summary>A block of 2014: somewhere from the start of the plan to December.</summary>
    private static Activity In2014(RuleLabel row, int number, string italian, string english) => new(
        Block(row, 2014, number, italian, english), [new Bar.Within(Term.Span(new(2014, 9), new(2014, 12)))], action: row);

    /// <summary>A block that begins in a month and may last until another.</summary>
    private static Activity From(RuleLabel row, int number, NodaTime.YearMonth first, NodaTime.YearMonth latest, string italian, string english)
    {
        MonthSpan months = Term.Span(first, latest);
        Bar begins = new Bar.Over(new(months.First, months.First));
        return new(
            Block(row, first.Year, number, italian, english),
            months.Count == 1 ? [begins] : [begins, new Bar.Within(new(months.First + 1, months.Last))],
            action: row);
    }

    private static RuleLabel Block(RuleLabel row, int year, int number, string italian, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"{row.Code}-{year}-{number}"), new(italian, english), Rhodense2014Sources.ScheduleOf(year), Provenance.Reading);

    private static ValueList<Duty> Duties()
    {
        LegalSource checks = Rhodense2014Sources.Checks;
        var partners = new DutyHolder(new("partner", "partners"), Alliance.Members.Select(member => member.Body.Code).ToValueList());
        var unnamed = new DutyHolder(new("soggetto non indicato nel testo", "holder not in the text"));
        return
        [
            Of("MEETINGS", "Riunioni tra i partner, per le verifiche intermedie e finali", "Meetings of the partners, for intermediate and final checks", checks, partners),
            Of("VOUCHER-REPORT", "Rapporto su destinatari dei voucher e imprese coinvolte", "Report on recipients of vouchers and companies involved", checks, unnamed),
            Of("PATHS-REPORT", "Rapporto sui percorsi scelti: imprese ai workshop, certificazioni", "Report on the paths chosen: companies at workshops, certifications", checks, unnamed),
            Of("TRAINING-REPORT", "Esiti e prodotti dei cicli formativi", "Results and products of the training courses", checks, unnamed),
            Of("DOCUMENTS", "Documentare gli strumenti di verifica nella rendicontazione", "Document the means of checking when reporting expenditure", checks, unnamed),
            Of(
                "REQUESTS-REPORT",
                "Rapporti periodici della piattaforma sulle richieste evase, per liquidare i voucher",
                "Periodic reports of the platform on requests fulfilled, to pay vouchers",
                Rhodense2014Sources.Activity(1),
                unnamed),
        ];

        static Duty Of(string code, string italian, string english, LegalSource source, DutyHolder holder) =>
            new(new($"RHO-DUTY-{code}", new(italian, english), source), [holder], new DutyTime.NotStated());
    }

    private static string Code(string kind, int number) => FormattableString.Invariant($"RHO-{kind}-{number}");
}
