using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>The duties of project 3, Valle Olona: activities, recipients, responsibilities, communication, monitoring.</summary>
internal static class OlonaDuties
{
    private const string Work = "punto 2.3, Attività 1";
    private const string Families = "punto 2.3, Attività 4";
    private const string Recipients = "punto 2.3, Destinatari";
    private const string Tasks = "punto 2.4";
    private const string Results = "punto 2.5";
    private const string Monitoring = "punto 2.7";

    private static readonly ValueList<DutyHolder> Lead =
        [new(LocalizedText.Same("Azienda Speciale Consortile Medio Olona Servizi alla Persona"), "medio-olona")];

    private static readonly ValueList<DutyHolder> NotNamed = [Insubria2020WorkPlans.Unnamed];
    // Of the district, those that stand in the table of partners.
    private static readonly ValueList<DutyHolder> Municipalities =
    [
        new(
            new("Comuni dell'Ambito", "municipalities of the district"),
            ["comune-marnate", "comune-castellanza", "comune-olgiate-olona", "comune-gorla-minore", "comune-fagnano-olona"]),
    ];

    private static readonly DutyTime NotStated = new DutyTime.NotStated();

    /// <summary>Returns the duties, in the order of the text.</summary>
    public static ValueList<Duty> In(PlanTerm term) => [.. OfActivities(term), .. OfRecipients(), .. OfTasks(), .. OfMonitoring(term)];

    /// <summary>What the activities ask for; that a share of the cost is asked for as long as the service lasts is our interpretation.</summary>
    private static ValueList<Duty> OfActivities(PlanTerm term) =>
    [
        new(
            Label("WHP", "Presentare a enti e aziende coinvolti la rete WHP e promuovere l'adesione", "Present the WHP network to the bodies and companies involved, and promote joining it", "parte B, punto 1"),
            NotNamed,
            NotStated),
        new(
            Label("SURVEY", "Raccogliere all'inizio bisogni, interesse e difficoltà di enti e aziende", "Gather at the outset the needs, interest and difficulties of bodies and companies", "punto 2.2"),
            NotNamed,
            NotStated),
        new(
            Label("QUESTIONNAIRE", "Predisporre un questionario di valutazione delle attività 1", "Prepare a questionnaire that evaluates the activities of part 1", Work),
            NotNamed,
            new DutyTime.After(new("OLO-1-OVER", new("fine delle attività proposte", "end of the activities offered"), Insubria2020Sources.Project(3, Work))),
            new("questionario di valutazione", "evaluation questionnaire")),
        new(
            Label("SERVICES", "Contribuire a individuare i servizi esistenti sul territorio", "Help to find the services that exist in the territory", "punto 2.3, Attività 2"),
            Municipalities,
            NotStated),
        new(
            Label("CHANNELS", "Far conoscere i nuovi canali informativi con quelli istituzionali dei Comuni", "Make the new information channels known through those of the municipalities", "punto 2.3, Attività 2"),
            Municipalities,
            NotStated),
        new(
            Label("FAMILIES-PAY", "Chiedere ai beneficiari del servizio una compartecipazione, se valutato in itinere", "Ask the users of the service to share its cost, if so decided on the way", Families, Provenance.Reading),
            Lead,
            new DutyTime.Throughout(term.Span(new(2021, 9))),
            force: DutyForce.Allowed),
        new(
            Label("ENTRUST", "Affidare le attività dello spazio ludico-ricreativo a realtà diverse, dove possibile", "Entrust the activities of the play space to different organisations, where possible", Families),
            NotNamed,
            NotStated,
            force: DutyForce.Intended),
    ];

    /// <summary>Places and hours; how they are shared in numbers is our interpretation, see <see cref="Insubria2020.PublicHours"/>.</summary>
    private static ValueList<Duty> OfRecipients() =>
    [
        new(
            Label(
                "PLACES",
                "Distribuire i posti dei workshop secondo il numero degli enti interessati, quelli liberi in ordine di iscrizione",
                "Share workshop places by the number of bodies interested, free ones in order of enrolment",
                Recipients),
            NotNamed,
            NotStated),
        new(
            Label(
                "PUBLIC-HOURS",
                "Garantire a ogni ente interessato un minimo di ore di consulenza, di più ai nuovi (numeri non indicati nel testo)",
                "Guarantee every interested body a minimum of consultancy hours, more to the new (numbers not in the text)",
                Recipients),
            NotNamed,
            NotStated),
        new(
            Label(
                "COMPANY-HOURS",
                "Garantire un minimo di ore alle aziende nuove al lavoro agile (numero non indicato nel testo)",
                "Guarantee a minimum of hours to companies new to agile work (number not in the text)",
                Recipients),
            NotNamed,
            NotStated),
    ];

    /// <summary>Who answers for what, and how the project is made known; where the lead "intends to", that it must is our interpretation.</summary>
    private static ValueList<Duty> OfTasks() =>
    [
        new(
            Label("COFINANCING", "Cofinanziare almeno il 30% del costo totale, in denaro o con il personale", "Co-finance at least 30% of the total cost, in cash or by staff", Tasks),
            [new(new("partner della coprogettazione", "partners in the joint design"))],
            NotStated),
        new(
            Label("STEERING", "Coordinare il progetto e organizzare riunioni con i partner", "Coordinate the project and organise meetings with the partners", Tasks),
            [new(new("Cabina di regia", "steering group"))],
            NotStated,
            new("riunioni di coordinamento", "coordination meetings")),
        new(
            Label(
                "MANAGEMENT",
                "Curare direttamente coordinamento, monitoraggio, rendicontazione e valutazione",
                "See directly to coordination, monitoring, reporting of expenditure and evaluation",
                "punti 2.4 e 2.7",
                Provenance.Reading),
            Lead,
            NotStated),
        new(
            Label("MATERIAL", "Pubblicizzare le attività con materiale informativo", "Advertise the activities with information material", Results, Provenance.Reading),
            Lead,
            NotStated,
            new("volantini, brochure", "leaflets, brochures")),
        new(
            Label(
                "RESULTS",
                "Diffondere i risultati sul proprio sito e sui canali dei Comuni coinvolti",
                "Make the results known on its own site and on the channels of the municipalities involved",
                Results,
                Provenance.Reading),
            Lead,
            NotStated,
            new("pubblicazione sul sito istituzionale", "publication on its site")),
    ];

    /// <summary>Monitoring; its four months are an indication, in the order of the text.</summary>
    private static ValueList<Duty> OfMonitoring(PlanTerm term) =>
    [
        new(
            Label(
                "MONITORING",
                "Incontrarsi per il monitoraggio e la valutazione, ogni soggetto con il suo referente, nei mesi indicativi del testo",
                "Meet for monitoring and evaluation, each body through its contact for conciliation, in the months that the text indicates",
                Monitoring),
            [
                new(
                    new("tutti i soggetti dell'Alleanza", "all bodies of the alliance"),
                    Insubria2020Alliances.Olona.Members.Select(member => member.Body.Code).ToValueList()),
            ],
            new DutyTime.OnceIn(new YearMonth[] { new(2021, 1), new(2021, 6), new(2022, 1), new(2020, 6) }.Select(month => term.Span(month, month)).ToValueList()),
            force: DutyForce.Intended),
        new(
            Label(
                "DATA",
                "Monitorare l'avanzamento con strumenti condivisi e raccogliere i dati degli indicatori di ogni azione",
                "Monitor progress with shared tools, and gather the data of the indicators of each action",
                Monitoring),
            NotNamed,
            NotStated,
            new("relazioni, report, questionari, documentazione", "accounts, reports, questionnaires, documents")),
    ];

    private static RuleLabel Label(string code, string italian, string english, string section, Provenance provenance = Provenance.Stated) =>
        new("OLO-DUTY-" + code, new(italian, english), Insubria2020Sources.Project(3, section), provenance);
}
