using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>The system actions of ATS and the communication of the plan. Source: capp. 6, 7 and 10.</content>
public static partial class Insubria2020WorkPlans
{
    private static WorkPlan SystemActionsPlan()
    {
        LegalSource source = Insubria2020Sources.SystemActions;
        PlanTerm term = PlanTerm.Between(new(2020, 6), new(2023, 5));
        return WorkPlan.Create(
            new("INS-PLAN", new("Azioni di sistema e comunicazione del piano", "System actions and communication of the plan"), source, Provenance.Reading),
            term,
            [
                // The last month is given, the first is not.
                new(
                    new("INS-SA-PROCEDURE", new("Procedimento per individuare gli operatori", "Procedure to choose the network agents"), source),
                    [new Bar.Within(term.Span(new(2020, 6), new(2020, 9)))]),
                // "Right after" September at the latest; no end.
                new(
                    new("INS-SA-ACTIONS", new("Realizzazione delle azioni di sistema", "The system actions are carried out"), source, Provenance.Reading),
                    [new Bar.From(term.NumberOf(new(2020, 10)))]),
            ],
            [
                new(
                    new("INS-SA-PROCEDURE-FIRST", new("Le azioni partono subito dopo il procedimento", "Actions start right after the procedure"), source),
                    "INS-SA-PROCEDURE",
                    "INS-SA-ACTIONS"),
            ],
            SystemActionsDuties()).OrThrow();
    }

    private static ValueList<Duty> SystemActionsDuties()
    {
        LegalSource source = Insubria2020Sources.SystemActions;
        LegalSource communication = Insubria2020Sources.Plan.At("cap. 10");
        var districts = new DutyHolder(new("Ambiti territoriali", "territorial districts"));
        var agents = new DutyHolder(new("agenti di rete", "network agents"));
        var actions = new DutyHolder(new("ATS Insubria, con le azioni di sistema", "ATS Insubria, by the system actions"), "ats-insubria");
        var chosen = new DutyTime.After(new("INS-SA-H-CHOSEN", new("individuazione degli operatori", "the network agents are chosen"), source));
        var news = new DutyTime.After(new("INS-COM-H-NEWS", new("comunicazione sulla conciliazione", "news about conciliation"), communication));
        return
        [
            Duty("SA-DUTY-EXCHANGE", "Confronto fra i capofila su esperienze e soluzioni efficaci", "Lead partners compare experiences and what works",
                Insubria2020Sources.Residues, new DutyTime.NotStated(), [new(new("capofila dei progetti", "lead partners")), actions]),
            Duty("SA-DUTY-AGENTS", "Individuare almeno due operatori esperti, agenti di rete", "Choose at least two experts as network agents",
                source, new DutyTime.By(new(2020, 9, 30)), [Ats]),
            Duty("SA-DUTY-CHOICE", "Scegliere le azioni dopo i primissimi mesi dei progetti", "Choose the actions after the very first months of the projects",
                source, new DutyTime.NotStated(), [Ats]),
            // Only the check on times presupposes the agents; that the other tasks begin when they are chosen is our interpretation.
            Duty("SA-DUTY-FAMILIES", "Individuare servizi e forme di erogazione per le famiglie", "Find which services families need, and in which form",
                source, chosen, [actions, districts], provenance: Provenance.Reading),
            Duty("SA-DUTY-ALLIANCES", "Promuovere alleanze più vaste", "Promote wider alliances",
                source, chosen, [actions], provenance: Provenance.Reading),
            Duty("SA-DUTY-TERRITORIES", "Promuovere servizi nei territori senza progetti", "Promote services where no project is",
                source, chosen, [actions], provenance: Provenance.Reading),
            Duty("SA-DUTY-INTEGRATION", "Facilitare l'integrazione dei quattro progetti", "Help the four projects to join up",
                source, chosen, [actions], provenance: Provenance.Reading),
            Duty("SA-DUTY-TIMES", "Verificare se servono sinergie o accordi sui tempi e gli orari, e con chi", "Check whether synergies or agreements on time policies are needed, and with whom",
                source, chosen, [agents]),
            Duty("COM-DUTY-DISTRICTS", "Comunicare tramite gli Ambiti e i media locali, per quanto possibile", "Communicate through districts and local media, as far as possible",
                communication, new DutyTime.NotStated(), [Ats], force: DutyForce.Intended),
            Duty("COM-DUTY-SITE", "Pubblicare le comunicazioni sul sito dell'ATS", "Publish news on the site of ATS",
                communication, news, [Ats], new("sito dell'ATS", "site of ATS"), DutyForce.Intended),
            Duty("COM-DUTY-NETWORK", "Inviare le comunicazioni ai membri della rete", "Send news to the members of the network",
                communication, news, [Ats], force: DutyForce.Intended),
            Duty("COM-DUTY-TABLES", "Condividere le comunicazioni con gli Ambiti", "Share news with the districts",
                communication, news, [Ats], new("tavoli tecnici o Cabine di Regia", "technical tables or steering committees"), DutyForce.Intended),
            Duty("COM-DUTY-WHP", "Mettere le notizie a disposizione della rete WHP tramite il DIPS", "Make news available to the WHP network through the prevention department",
                communication, news, [Ats]),
        ];

        static Duty Duty(
            string code, string italian, string english, LegalSource source, DutyTime time, ValueList<DutyHolder> holders,
            LocalizedText? shownBy = null, DutyForce force = DutyForce.Required, Provenance provenance = Provenance.Stated) =>
            new(new($"INS-{code}", new(italian, english), source, provenance), holders, time, shownBy, force);
    }

    private static ValueList<Notice> NoticesOfSystemActions()
    {
        LegalSource source = Insubria2020Sources.SystemActions;
        return
        [
            new(
                "INS-SA-TERM",
                new("Il testo non dice da quando a quando si svolgono le azioni di sistema: nomina i mesi da giugno a settembre 2020. Interpretazione applicata: durano quanto i progetti, da giugno 2020 a maggio 2023.",
                    "The text does not say from when to when the system actions run: it names the months from June to September 2020. Interpretation applied: they last as long as the projects, from June 2020 to May 2023."),
                source),
            new(
                "INS-SA-START",
                new("Il procedimento finisce entro settembre 2020, il suo inizio non è detto; le azioni partono «subito dopo»: interpretazione applicata, da ottobre 2020. La loro fine non è nel testo.",
                    "The procedure ends by September 2020, its start is not stated; the actions start 'right after': interpretation applied, from October 2020. Their end is not in the text."),
                source),
            new(
                "INS-SA-NEEDS",
                new("Le azioni si individuano alla luce dei bisogni che emergono da giugno a settembre 2020: non è il lavoro di qualcuno, e non è un'attività del piano.",
                    "The actions are found in the light of the needs that emerge from June to September 2020: this is nobody's work, and no activity of the plan."),
                source),
            new(
                "INS-SA-CHOSEN",
                new("Solo la verifica sui tempi e gli orari è degli agenti di rete; delle altre azioni il testo non dice quando cominciano: interpretazione applicata, dopo l'individuazione degli operatori.",
                    "Only the check on times is for the network agents; of the other actions the text does not say when they begin: interpretation applied, after the network agents are chosen."),
                source),
            new(
                "INS-SA-ACTIONS",
                new("Le singole azioni di sistema non sono nel testo, che le rinvia a dopo i primi mesi; nomina compiti degli agenti di rete e scopi delle azioni, senza date.",
                    "The single system actions are not in the text, which leaves them until after the first months; it names tasks of the network agents and aims of the actions, without dates."),
                source),
            new(
                "INS-COM-TIMES",
                new("Per la comunicazione il testo dà canali e destinatari, non date né cadenze; «normalmente» e «per quanto possibile» sono letti come previsti, non vincolanti.",
                    "Of communication the text gives channels and addressees, no dates or cadences; 'normally' and 'as far as possible' are read as intended, not binding."),
                Insubria2020Sources.Plan.At("cap. 10")),
        ];
    }
}
