using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>Project 1: WSL, six districts of the province of Como. Source: Progetto 1, points 2.3, 2.5, 2.6, 2.8 and 2.9.</content>
public static partial class Insubria2020WorkPlans
{
    private static WorkPlan WslPlan()
    {
        PlanTerm term = PlanTerm.Between(new(2020, 6), new(2023, 5));
        return WorkPlan.Create(
            new("WSL-PLAN", new("Cronoprogramma WSL", "Work plan of WSL"), Insubria2020Sources.Project(1, "punti 2.3 e 2.9")),
            term,
            WslActivities(term),
            [
                new(
                    new("WSL-EMPLOYERS-FIRST", new("I contatti con le associazioni datoriali precedono quelli con le aziende", "Employers' associations are contacted before companies"), Insubria2020Sources.Project(1, "azione 1")),
                    "WSL-A1-EMPLOYERS",
                    "WSL-A1-COMPANIES",
                    PrecedenceKind.StartBeforeStart),
                new(
                    new("WSL-COMPANIES-FIRST", new("Il contatto con le aziende precede la consulenza", "Companies are contacted before consultancy"), Insubria2020Sources.Project(1, "azione 1")),
                    "WSL-A1-COMPANIES",
                    "WSL-A2-NEEDS",
                    PrecedenceKind.StartBeforeStart),
                new(
                    new("WSL-SITE-FIRST", new("L'attivazione del sito precede la sua promozione", "The site is activated before it is promoted"), Insubria2020Sources.Project(1, "attività 4.a"), Provenance.Derived),
                    "WSL-A4A-SITE",
                    "WSL-A4A-PROMOTION"),
            ],
            WslDuties.In(term)).OrThrow();
    }

    private static ValueList<Activity> WslActivities(PlanTerm term)
    {
        var first = new YearMonth(2020, 6);
        var last = new YearMonth(2023, 5);
        RuleLabel action1 = Action("1", "Azione 1: sensibilizzazione delle aziende", "Action 1: raising awareness among companies");
        RuleLabel action2 = Action("2", "Azione 2: formazione e consulenza alle aziende", "Action 2: training and consultancy for companies");
        RuleLabel action3 = Action("3", "Azione 3: domanda e offerta di servizi innovativi", "Action 3: demand and supply of innovative services");
        RuleLabel action4 = Action("4", "Azione 4: supporto informativo a cittadini e aziende", "Action 4: information for citizens and companies");
        RuleLabel action5 = Action("5", "Azione 5: contributi ad aziende o lavoratori", "Action 5: contributions to companies or workers");
        return
        [
            Activity(action1, "A1-MATERIAL", "Materiale per associazioni datoriali e aziende", "Material for employers' associations and companies", first, new(2020, 9)),
            Activity(action1, "A1-EMPLOYERS", "Contatti con le associazioni datoriali", "Contacts with employers' associations", new(2020, 9), new(2020, 11)),
            Activity(action1, "A1-COMPANIES", "Aziende da coinvolgere individuate e contattate", "Companies found and contacted", new(2020, 12), last),
            Activity(action1, "A1-WHP", "Accordi con il team WHP", "Agreements with the WHP team", first, new(2020, 9)),
            Activity(action1, "A1-MEETINGS", "Incontri presso le aziende", "Meetings at companies", new(2021, 1), last),
            Activity(action1, "A1-PLATFORM", "Raccordo con la piattaforma web", "Link with the web platform", first, last),
            Activity(action1, "A1-NEEDS", "Dati sui bisogni di lavoratori e aziende", "Data on the needs of workers and companies", first, last),
            Activity(action2, "A2-NEEDS", "Consulenza sui bisogni di conciliazione in azienda", "Consultancy on conciliation needs in the company", new(2021, 4), last),
            Activity(action2, "A2-FLEXIBILITY", "Consulenze su piani di flessibilità organizzativa", "Consultancies on flexible organisation", new(2021, 6), last),
            Activity(action2, "A2-SERVICES", "Supporto all'avvio di servizi salvatempo o di cura", "Support to start time-saving or care services", new(2021, 6), last),
            Activity(action2, "A2-QUESTIONNAIRES", "Questionari ai lavoratori", "Questionnaires to workers", new(2021, 1), last),
            Activity(action2, "A2-RESULTS", "Elaborazione dei questionari", "Processing of the questionnaires", new(2021, 1), last),
            Activity(action2, "A2-PLATFORM", "Raccordo con la piattaforma web", "Link with the web platform", first, last),
            Activity(action3, "A3-NEEDS", "Bisogni emergenti letti fra uffici di piano", "Emerging needs read among planning offices", first, last),
            Activity(action3, "A3-PROVIDERS", "Servizi rimodulati con gli enti gestori", "Services reshaped with their providers", first, last),
            Activity(action3, "A3-SYNERGIES", "Sinergie con altri finanziamenti e progetti", "Synergies with other funds and projects", first, last),
            Activity(action3, "A3-MATCHING", "Domanda e offerta di servizi nuovi e rimodulati", "Demand and supply of new and reshaped services", first, last),
            Activity(action4, "A4A-SITE", "4.a: attivazione del sito e dell'app", "4.a: site and app set up", first, new(2021, 3)),
            Activity(action4, "A4A-PROMOTION", "4.a: promozione e aggiornamento della piattaforma", "4.a: promotion and updating of the platform", new(2021, 4), last),
            Activity(action4, "A4B-DESKS", "4.b: sportelli di orientamento per i cittadini", "4.b: orientation desks for citizens", first, last),
            Activity(action5, "A5-COMPANIES", "Voucher e rimborsi erogati dalle aziende", "Vouchers and refunds granted by companies", first, last),
            Activity(action5, "A5-DISTRICTS", "Voucher e rimborsi erogati dagli Ambiti", "Vouchers and refunds granted by districts", first, new(2021, 9)),
            Activity(action: null, "A6-PARTNERS", "Azione trasversale: partenariato più ampio", "Action across the others: a wider partnership", first, last),
        ];

        static RuleLabel Action(string number, string italian, string english) =>
            new($"WSL-A{number}", new(italian, english), Insubria2020Sources.Project(1, $"azione {number}"));

        Activity Activity(RuleLabel? action, string code, string italian, string english, YearMonth from, YearMonth to) =>
            new(
                new($"WSL-{code}", new(italian, english), Insubria2020Sources.Project(1, $"azione {action?.Code["WSL-A".Length..] ?? "trasversale"}, e punto 2.9")),
                [new Bar.Over(term.Span(from, to))],
                action: action);
    }

    /// <summary>What a reader should know, but no rule decides.</summary>
    internal static ValueList<Notice> NoticesOfWsl() => [.. WslNoticesOnMonths(), .. WslNoticesOnDuties()];

    private static ValueList<Notice> WslNoticesOnMonths()
    {
        LegalSource calendar = Insubria2020Sources.Project(1, "punto 2.9");
        LegalSource both = Insubria2020Sources.Project(1, "punti 2.3 e 2.9");
        return
        [
            new(
                "WSL-PLAN-REPEATED",
                new("Nella terza annualità tre righe dell'azione 1 sono ripetute in bianco (incontri presso le aziende, raccordo con la piattaforma, raccolta dei dati): interpretazione applicata, valgono le righe compilate.",
                    "In the third year three rows of action 1 are repeated blank (meetings at companies, link with the platform, collection of data): interpretation applied, the rows that are filled in count."),
                calendar),
            new(
                "WSL-PLAN-WORDINGS",
                new("Righe abbreviate nel calendario rispetto al testo (accordi WHP, contatti con le associazioni, questionari, raccordo con la piattaforma), con gli stessi mesi: si leggono come le stesse attività.",
                    "Rows of the calendar that are shorter than the prose (WHP agreements, contacts with associations, questionnaires, link with the platform), with the same months: read as the same activities."),
                both),
            new(
                "WSL-PLAN-FIRST-PERIODS",
                new("Il testo distingue un primo periodo (aziende contattate fino a gennaio 2021; incontri e questionari fino ad aprile 2021) e poi tutta la durata: il calendario e il piano non li distinguono.",
                    "The prose tells a first period (companies contacted up to January 2021; meetings and questionnaires up to April 2021) from the rest of the project: calendar and plan do not."),
                both),
            new(
                "WSL-PLAN-INTENSITY",
                new("La particolare intensità dell'azione 3 da giugno 2020 a settembre 2021 è solo nel testo; il calendario segna tutti i mesi allo stesso modo.",
                    "The particular intensity of action 3 from June 2020 to September 2021 is in the prose only; the calendar marks all months alike."),
                both),
            new(
                "WSL-PLAN-LONGER",
                new("I voucher degli Ambiti finiscono a settembre 2021, ma il testo ne ammette la prosecuzione per tutta la durata se ve ne sono le condizioni, che non dice: il calendario non la segna.",
                    "The vouchers of districts end in September 2021, but the prose lets them go on for the whole project if the conditions are there, which it does not name: the calendar does not show it."),
                both),
        ];
    }

    private static ValueList<Notice> WslNoticesOnDuties()
    {
        LegalSource actions = Insubria2020Sources.Project(1, "punto 2.3");
        return
        [
            new(
                "WSL-PLAN-COFINANCING",
                new("Il 30% delle aziende riguarda voucher e rimborsi per cura e scuola; le note alla rimodulazione non chiedono, almeno in un primo tempo, il cofinanziamento dei servizi salvatempo. Fino a quando non è nel testo.",
                    "The 30% of companies is for vouchers and refunds for care and school; the notes on replanning do not ask, at first at least, for co-financing of time-saving services. Until when is not in the text."),
                Insubria2020Sources.Project(1, "azione 5 e note alla rimodulazione")),
            new(
                "WSL-PLAN-PERIODS",
                new("Il testo non dice da quando si contano l'anno e il semestre di incontri e report. Interpretazione applicata: dall'avvio a giugno 2020, come le annualità e i semestri del calendario.",
                    "The text does not say from when the year and the half-year of meetings and reports are counted. Interpretation applied: from the start in June 2020, as the years and half-years of the calendar."),
                Insubria2020Sources.Project(1, "punti 2.3, 2.8 e 2.9")),
            new(
                "WSL-PLAN-LAST-MEETINGS",
                new("Il numero degli incontri dell'ultimo semestre non è nel testo: interpretazione applicata, almeno uno.",
                    "The number of meetings in the last six months is not in the text: interpretation applied, at least one."),
                actions),
            new(
                "WSL-PLAN-HOLDERS",
                new("Il testo non dice chi cura gli incontri dell'ultimo semestre, chi rileva l'efficacia dei voucher, chi definisce i criteri di priorità, chi monitora i servizi erogati, chi produce il report sulla Piattaforma e chi cura la comunicazione.",
                    "The text does not say who holds the meetings of the last six months, who surveys the effectiveness of vouchers, who defines the criteria of priority, who monitors the services, who produces the report on the platform and who sees to communication."),
                Insubria2020Sources.Project(1, "punti 2.3, 2.6 e 2.8")),
        ];
    }
}
