using Conciliazione.Alliances;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>What each group of partners does, and how the text writes the bodies.</content>
public static partial class Milano2014Alliances
{
    private static ValueList<Duty> AllConciliaRoles()
    {
        LegalSource source = Milano2014Sources.ConciliaPartnership;
        DutyHolder commerce = Of(Milano2014Partners.CommerceUnion);
        DutyHolder nonProfits = Group(new("cooperative e associazioni", "cooperatives and associations"), Milano2014Partners.ConciliaNonProfits);
        DutyHolder companies = Group(new("aziende ed enti profit", "companies"), Milano2014Partners.ConciliaCompanies);
        DutyHolder school = Of(Milano2014Partners.School);
        return
        [
            Coordination("COMMERCE-COORDINATION", commerce),
            Role("COMMERCE-SERVICES", commerce, "Sostenere la progettazione e l'organizzazione di servizi di welfare territoriale", "Support the design and organisation of welfare services in the territory"),
            Role("SCHOOL-INCUBATOR", nonProfits, "Gestire il centro servizi dell'incubatore Concilia Scuola, secondo maturità organizzativa ed esperienza", "Run the service centre of the Concilia Scuola incubator, by how mature and experienced they are"),
            Role("SCHOOL-START", nonProfits, "Sostenere l'avvio di nuove associazioni, progetti ed esperienze di Concilia Scuola", "Support the start of new associations, projects and experiences of Concilia Scuola"),
            Role("SCHOOL-MONITORING", nonProfits, "Cooperare con il Comune nella comunicazione e nel monitoraggio di Concilia Scuola", "Work with the municipality on communication and monitoring of Concilia Scuola"),
            Role("CAMPUS", nonProfits, "Organizzare e realizzare le attività di Concilia Campus", "Organise and carry out the activities of Concilia Campus"),
            Coordination("COMPANIES-COORDINATION", companies),
            Role("COMPANIES-CHILDREN", companies, "Sostenere la progettazione di dettaglio di servizi innovativi per l'infanzia quando le scuole sono chiuse", "Support the detailed design of new services for children while schools are closed"),
            Role("COMPANIES-FLEXIBILITY", companies, "Sostenere la progettazione di modelli organizzativi aziendali più flessibili", "Support the design of more flexible ways for companies to organise work"),
            Coordination("ICS-COORDINATION", school),
            Role("ICS-SERVICES", school, "Sostenere la progettazione di dettaglio di servizi di welfare territoriale", "Support the detailed design of welfare services in the territory"),
        ];

        Duty Coordination(string code, DutyHolder holder) => Role(
            code, holder, "Partecipare a coordinamento, comunicazione e monitoraggio", "Take part in coordination, communication and monitoring");

        Duty Role(string code, DutyHolder holder, string italian, string english) =>
            new(new("CMI-ROLE-" + code, new(italian, english), source), [holder], new DutyTime.NotStated());
    }

    private static ValueList<Duty> AllInPracticeRoles()
    {
        LegalSource phases = Milano2014Sources.InPracticeActivities;
        LegalSource partnership = Milano2014Sources.InPracticePartnership;
        DutyHolder province = Of(Milano2014Partners.ProvinceOfMilan);
        DutyHolder irene = Of(Milano2014Partners.IreneAssociation);
        DutyHolder unions = Group(LocalizedText.Same("CGIL – CISL – UIL"), Milano2014Partners.Unions);
        DutyHolder didael = Of(Milano2014Partners.Didael);
        DutyHolder trial = Group(new("partner che sperimentano il modello", "partners that try out the model"), Milano2014Partners.TrialCompanies);
        DutyHolder north = Group(new("partner di Sesto San Giovanni e Cinisello Balsamo", "partners of Sesto San Giovanni and Cinisello Balsamo"), Milano2014Partners.NorthMilan);
        return
        [
            Role("IRENE-FOCUS", irene, "Realizzare i focus group su normativa e buone pratiche", "Hold the focus groups on the law and on good practice", partnership),
            Role("IRENE-ADVICE", irene, "Consigliare le imprese una per una, con check-up personalizzati", "Advise companies one by one, with check-ups of their own", partnership),
            Role("IRENE-MODEL", irene, "Modellizzare il progetto", "Turn the project into a model", partnership),
            Role("UNIONS-TRIAL", unions, "Accompagnare la sperimentazione del modello", "Accompany the trial of the model", partnership),
            Role("UNIONS-LEAVE", unions, "Concludere un accordo territoriale sui congedi parentali a ore", "Reach an agreement for the territory on parental leave by the hour", partnership),
            Role("UNIONS-RESULTS", unions, "Analizzare e diffondere i risultati", "Analyse the results and make them known", partnership),
            Role("DIDAEL-KNOW-HOW", didael, "Mettere a disposizione conoscenze tecnologiche e di progettazione", "Bring knowledge of technology and of projects", partnership),
            Role("DIDAEL-TOOLS", didael, "Arricchire il progetto di soluzioni tecnologiche, analisi dei bisogni, mappe di competenze e metriche dei risultati", "Add technology, analyses of needs, maps of skills and measures of results", partnership),
            Role("CHAMBER-FOCUS", Of(Milano2014Partners.Chamber), "Tenere, tramite Formaper, i due focus group in cui si partecipa alla definizione del modello", "Hold, through Formaper, the two focus groups that take part in defining the model", partnership),
            Role("TRIAL", trial, "Partecipare alla sperimentazione del modello", "Take part in the trial of the model", partnership),
            Role("NORTH", north, "Realizzare le azioni nei territori di Sesto San Giovanni e Cinisello Balsamo", "Carry out the actions in the territories of Sesto San Giovanni and Cinisello Balsamo", partnership),
            Role(
                "APA-NEEDS",
                new(LocalizedText.Same("APA Confartigianato"), Milano2014Partners.Confartigianato),
                "Rilevare i bisogni in alcune imprese artigiane e controllare quali servizi offre il territorio",
                "Survey needs in some craft companies and check the services on offer in the territory",
                phases),
            Role("LEAD-MONITORING", province, "Monitorare le fasi del progetto", "Follow the phases of the project", phases),
            Role("LEAD-REPORTING", province, "Rendicontare le fasi di attività", "Report on the expenditure of the phases", phases),
        ];

        static Duty Role(string code, DutyHolder holder, string italian, string english, LegalSource source) =>
            new(new("CIP-ROLE-" + code, new(italian, english), source), [holder], new DutyTime.NotStated());
    }

    private static DutyHolder Of(Body body) => new(LocalizedText.Same(body.Name), body.Code);

    private static DutyHolder Group(LocalizedText title, ValueList<Body> bodies) => new(title, bodies.Select(body => body.Code).ToValueList());

    private static BodyTie[] AllTies()
    {
        LegalSource concilia = Milano2014Sources.ConciliaPartnership;
        LegalSource inPractice = Milano2014Sources.InPracticePartnership;
        LegalSource network = Milano2014Sources.Network;
        return
        [
            // The same name in both lists, but for the order of its words, capitals or points.
            BodyTie.WrittenAs(Milano2014Partners.CoGess, "Coop. Soc. Co.Ge.S.S.", concilia),
            BodyTie.WrittenAs(Milano2014Partners.CoEsa, "Co.esa Coop. Soc. arl Onlus", concilia),
            BodyTie.WrittenAs(Milano2014Partners.Eureka, "Coop. Soc. Eureka", concilia),
            BodyTie.WrittenAs(Milano2014Partners.ZeroFive, "Zero 5 Laboratorio di Utopie Metropolitane", concilia),

            // A misprint, and a consortium that one list does not call so: that these are one body is our interpretation.
            BodyTie.WrittenAs(Milano2014Partners.Scrigno, "Lo Scigno Soc. Coop. Sociale Onlus", concilia, Provenance.Reading),
            BodyTie.WrittenAs(Milano2014Partners.FarsiProssimo, "Farsi Prossimo Onlus Soc. Coop. Sociale", concilia, Provenance.Reading),

            // The signatories of the agreement that are partners as well.
            BodyTie.WrittenAs(Milano2014Partners.Sesto, "Ambito Di Sesto San Giovanni", network),
            BodyTie.WrittenAs(Milano2014Partners.Cinisello, "Ambito Di Cinisello Balsamo", network),
            BodyTie.WrittenAs(Milano2014Partners.Cciaa, "Cciaa – Formaper", network),
            BodyTie.WrittenAs(Milano2014Partners.Cciaa, "Cciao – Formaper", Milano2014Sources.Cover, Provenance.Reading),
            BodyTie.WrittenAs(Milano2014Partners.Cisl, "Cisl Milano Metropoli", network, Provenance.Reading),
            BodyTie.WrittenAs(Milano2014Partners.Cgil, "Cgil", network),
            BodyTie.WrittenAs(Milano2014Partners.Uil, "Uil", network),
            BodyTie.WrittenAs(Milano2014Partners.Confcooperative, "Confcooperative Milano Lodi Monza e Brianza", network),
            BodyTie.WrittenAs(Milano2014Partners.Legacoop, "Legacoop Lombardia – Dipartimento Welfare", inPractice, Provenance.Reading),
            BodyTie.WrittenAs(Milano2014Partners.Confartigianato, "APA Confartigianato", Milano2014Sources.InPracticeActivities),

            // The row names the agency after the district of Cinisello Balsamo only.
            BodyTie.ActsThrough(Milano2014Partners.Cciaa, "formaper", inPractice),
            BodyTie.ActsThrough(Milano2014Partners.Cinisello, "insieme-per-il-sociale", inPractice),
        ];
    }
}
