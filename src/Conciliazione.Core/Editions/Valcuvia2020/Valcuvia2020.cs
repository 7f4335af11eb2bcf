using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// The 2020 call for desks in the Valcuvia coworking space: who may apply, how desks are assigned, and the terms that apply
/// afterwards. Italian term: avviso del coworking di Valcuvia.
/// </summary>
/// <remarks>
/// It contains only the rules. The household is that of the applicant, or of the contact person of a team or company. Immutable
/// and thread-safe. Source: D.G.R. 2398/2019, Progetto 2.
/// </remarks>
public static partial class Valcuvia2020
{
    /// <summary>The code of the area, as in <see cref="Place.District"/>.</summary>
    public const string Area = "valcuvia";

    /// <summary>The code of the call's own forms for workers.</summary>
    public const string WorkersForms = "FORMS-1-2";

    /// <summary>The code of the call's own forms for professionals and small entrepreneurs.</summary>
    public const string BusinessForms = "FORMS-3-4";

    /// <summary>The code of the call's own forms for people out of work.</summary>
    public const string NewActivityForms = "FORMS-5-6";

    /// <summary>The code for other forms, or for none.</summary>
    public const string OtherForms = "FORMS-OTHER";

    private static LegalSource WhoMayApply => Insubria2020Sources.Project(2, "soggetti titolati a presentare la domanda");
    private static LegalSource WorkersOnly =>
        Insubria2020Sources.Project(2, "soggetti titolati a presentare la domanda, e selezione delle candidature, tipologia A");

    private static LegalSource HowToApply => Insubria2020Sources.Project(2, "presentazione della domanda");

    /// <summary>The code of the worker kind.</summary>
    public const string Worker = "A";

    /// <summary>The code of the professional or small entrepreneur kind.</summary>
    public const string Business = "B";

    /// <summary>The code of the kind for people out of work who start an activity.</summary>
    public const string Starter = "C";

    /// <summary>The forms on which the request is made.</summary>
    public static Fact<FactSheet>.Choice Forms { get; } = SheetFact.Choice(
        "FORMS",
        new("modulistica", "forms"),
        [
            new(WorkersForms, new("allegati 1 e 2", "annexes 1 and 2")),
            new(BusinessForms, new("allegati 3 e 4", "annexes 3 and 4")),
            new(NewActivityForms, new("allegati 5 e 6", "annexes 5 and 6")),
            new(OtherForms, new("altra", "other")),
        ]);

    /// <summary>The kind of applicant that the request declares.</summary>
    public static Fact<FactSheet>.Choice Kind { get; } = SheetFact.Choice(
        "KIND",
        new("tipologia di richiedente", "kind of applicant"),
        [
            new(Worker, new("A, lavoratori", "A, workers")),
            new(Business, new("B, professionisti e piccoli imprenditori", "B, professionals and small entrepreneurs")),
            new(Starter, new("C, avvio di nuove attività", "C, start of new activities")),
        ]);

    /// <summary>Whether the request concerns a new activity.</summary>
    public static Fact<FactSheet>.YesNo NewActivity { get; } = SheetFact.YesNo(
        "NEW-ACTIVITY", new("avvio di nuova attività", "start of a new activity"));

    /// <summary>
    /// Whether the nature of a fixed-term or collaborator's contract is compatible with the twelve months; yes for any other
    /// contract.
    /// </summary>
    public static Fact<FactSheet>.YesNo ContractFits { get; } = SheetFact.YesNo(
        "CONTRACT-FITS", new("rapporto compatibile con la durata dell'azione", "contract that fits the length of the action"));

    /// <summary>Whether a professional or small entrepreneur has a registered or operating office in the area.</summary>
    public static Fact<FactSheet>.YesNo SeatInArea { get; } = SheetFact.YesNo(
        "SEAT", new("sede legale od operativa nel territorio", "registered or operating office in the area"));

    /// <summary>
    /// Whether the business of which the entrepreneur is owner or partner, or the company that applies, is small; the text sets no
    /// threshold.
    /// </summary>
    public static Fact<FactSheet>.YesNo SmallBusiness { get; } = SheetFact.YesNo(
        "SMALL-BUSINESS", new("piccola impresa", "small business"));

    /// <summary>The day by which the applicant commits to start an activity.</summary>
    public static Fact<FactSheet>.Day StartsBy { get; } = SheetFact.Day(
        "STARTS-BY", new("giorno entro cui ci si impegna ad avviare l'attività", "day by which the applicant commits to start an activity"));

    /// <summary>
    /// Whether a team or a company applies. The household is then that of its contact person, and the facts of category A and C are
    /// the contact person's.
    /// </summary>
    public static Fact<FactSheet>.YesNo Team { get; } = SheetFact.YesNo("TEAM", new("gruppo o società", "team or company"));

    /// <summary>
    /// Whether the applicant's partner is a spouse or civil partner; needed only if cohabiting partners do not count, and only for a
    /// partner who works outside the area.
    /// </summary>
    public static Fact<FactSheet>.YesNo Married { get; } = SheetFact.YesNo(
        "MARRIED", new("coniugato o unito civilmente", "married or in a civil union"));

    /// <summary>Whether the request was sent by certified mail.</summary>
    public static Fact<FactSheet>.YesNo ByCertifiedMail { get; } = SheetFact.YesNo("PEC", new("inviata tramite PEC", "sent by certified mail"));

    /// <summary>Whether the mail also went to the copy address that the call states.</summary>
    public static Fact<FactSheet>.YesNo ToCopyAddress { get; } = SheetFact.YesNo(
        "PEC-COPY", new("inviata in copia all'indirizzo indicato dall'avviso", "copied to the address that the call states"));

    /// <summary>Whether the subject of the mail is the one that the call states.</summary>
    public static Fact<FactSheet>.YesNo WithSubject { get; } = SheetFact.YesNo(
        "PEC-SUBJECT", new("oggetto «Progetto Coworking Valcuvia – 2020»", "subject \"Progetto Coworking Valcuvia – 2020\""));

    /// <summary>Whether the request arrived by noon of the last day, which the text leaves blank.</summary>
    public static Fact<FactSheet>.YesNo InTime { get; } = SheetFact.YesNo(
        "IN-TIME", new("pervenuta entro le ore 12.00 dell'ultimo giorno", "received by noon of the last day"));

    /// <summary>Whether a CV of the applicant, or of every member of a team, is attached.</summary>
    public static Fact<FactSheet>.YesNo Cv { get; } = SheetFact.YesNo("CV", new("curriculum di tutti i componenti", "CV of every member"));

    /// <summary>Whether a two-sided copy of the applicant's identity document is attached.</summary>
    public static Fact<FactSheet>.YesNo IdentityDocument { get; } = SheetFact.YesNo(
        "ID-DOCUMENT", new("documento di identità fronte-retro", "two-sided identity document"));

    /// <summary>Whether an existing company applies.</summary>
    public static Fact<FactSheet>.YesNo ExistingCompany { get; } = SheetFact.YesNo(
        "EXISTING-COMPANY", new("impresa già costituita", "existing company"));

    /// <summary>Whether the chamber of commerce extract is attached.</summary>
    public static Fact<FactSheet>.YesNo ChamberExtract { get; } = SheetFact.YesNo("EXTRACT", new("visura camerale", "chamber extract"));

    /// <summary>The facts that a request states in addition to the household.</summary>
    public static FactCatalogue<FactSheet> Stated { get; } = FactCatalogue<FactSheet>.Create(
        [
            Kind, NewActivity, Forms, ContractFits, SeatInArea, SmallBusiness, StartsBy, Team, Married, ByCertifiedMail, ToCopyAddress, WithSubject, InTime, Cv,
            IdentityDocument, ExistingCompany, ChamberExtract,
        ]).OrThrow();

    /// <summary>Whether the applicant is resident in the area.</summary>
    public static Fact<Household>.YesNo InArea { get; } = HouseholdFacts.ResidesIn(
        "RESIDENT", new("residente in Valcuvia", "resident in Valcuvia"), [Area]);

    /// <summary>The facts of a request that the rules may read.</summary>
    public static FactCatalogue<AccessRequest> Catalogue { get; } = FactCatalogue<AccessRequest>.Create(
    [
        .. Stated.Facts.Select(fact => AccessFacts.Of(fact)),
        AccessFacts.Of(InArea),
        AccessFacts.Of(HouseholdFacts.ApplicantWorks),
        AccessFacts.Of(HouseholdFacts.ApplicantWorkForm),
    ]).OrThrow();

    /// <summary>What a reader of these rules should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "VAL-1-REFERENT",
            new("La società si valuta secondo il punto b, il suo referente secondo a o c; i lavoratori del punto a sono dipendenti e collaboratori, e chi lavora in proprio non può quindi fare da referente. Interpretazione applicata.",
                "A company is judged under b, its contact person under a or c; the workers under a are employees and collaborators, so that the self-employed cannot be contact persons. Interpretation applied."),
            WhoMayApply),
        new(
            "VAL-3-DISTANCE",
            new("Il testo non dice da dove si misura la distanza della sede di lavoro: qui vale la distanza da casa.",
                "The text does not say from where the distance of the workplace is measured: here it is the distance from home."),
            Selection),
        new(
            "VAL-7-DOCUMENTS",
            new("Il testo non dice che cosa comporti un allegato mancante.", "The text does not say what a missing annex leads to."),
            HowToApply),
        new(
            "VAL-7-EXTENSION",
            new("Il soggetto gestore può prorogare il termine delle domande solo se restano postazioni disponibili.",
                "The managing body may extend the deadline for requests only if desks are left."),
            HowToApply),
        new(
            "VAL-1-C-NEW",
            new("La tipologia C è di chi avvia una nuova attività: una domanda di tipologia C che dichiara di non avviarne si contraddice. Interpretazione applicata: i requisiti seguono la tipologia, le premialità la dichiarazione; verificare con chi fa domanda.",
                "Kind C is for those who start a new activity: a request of kind C that declares not to start one contradicts itself. Interpretation applied: requirements follow the kind, bonus points the declaration; check with the applicant."),
            WhoMayApply),
    ];

    /// <summary>
    /// Returns the requirements for applicants (VAL-1) and for requests (VAL-7). That a missing document may be submitted until a
    /// date, and excludes after it, is our interpretation.
    /// </summary>
    /// <param name="documentsUntil">
    /// The last day, inclusive, for submitting a missing document; compared with the day of the decision.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="documentsUntil"/> is in another calendar.</exception>
    public static RequirementSet<AccessRequest> Access(LocalDate documentsUntil) => RequirementSet<AccessRequest>.Create(
        1,
        Catalogue,
        Requirement.AllOf(
            new("VAL-ACCESS", new("Domanda di postazione", "Request for a desk"), WhoMayApply),
            Applicants(Workers(), Businesses(), OutOfWork()),
            Submission(),
            Requirement.Is(new("VAL-7-TIME", new("Entro le ore 12.00 dell'ultimo giorno", "By noon of the last day"), HowToApply), AccessFacts.Of(InTime)),
            CurableUntil(Guard.Against.NonIsoDate(documentsUntil)))).OrThrow();

    private static Requirement<AccessRequest> Applicants(params ReadOnlySpan<Requirement<AccessRequest>> kinds) => Requirement.AnyOf(
        new("VAL-1", new("Soggetti titolati", "Who may apply"), WhoMayApply), kinds);

    /// <summary>
    /// Returns the requirement of the contact person of a team or company: the criteria of category A or C, apart from the forms,
    /// which are those of the team or company.
    /// </summary>
    private static Requirement<AccessRequest> Referent(string code) => Requirement.AnyOf(
        new(code, new("Il referente possiede i criteri del punto a o del punto c", "The contact person meets a or c"), WhoMayApply),
        Requirement.AllOf(new(code + "-A", new("Criteri del punto a", "Criteria of a"), WhoMayApply), [.. WorkerCriteria(code + "-A")]),
        Requirement.AllOf(new(code + "-C", new("Criteri del punto c", "Criteria of c"), WhoMayApply), NotWorking(code + "-C"), StartsIn2020(code + "-C")));

    private static Requirement<AccessRequest> IsTeam(string code) => Requirement.Is(
        new(code, new("Gruppo o società", "Team or company"), WhoMayApply), AccessFacts.Of(Team));

    /// <summary>Returns the requirements of the sentence that excludes a request made in any other way (VAL-7).</summary>
    private static Requirement<AccessRequest> Submission() => Requirement.AllOf(
        new("VAL-7-SENT", new("Modo di presentazione", "How the request is submitted"), HowToApply),
        Requirement.Is(new("VAL-7-PEC", new("Inviata tramite PEC", "Sent by certified mail"), HowToApply), AccessFacts.Of(ByCertifiedMail)),
        Requirement.Is(new("VAL-7-COPY", new("In copia all'indirizzo indicato", "Copied to the address stated"), HowToApply), AccessFacts.Of(ToCopyAddress)),
        Requirement.Is(new("VAL-7-SUBJECT", new("Oggetto indicato", "Subject as stated"), HowToApply), AccessFacts.Of(WithSubject)));

    private static Requirement<AccessRequest> CurableUntil(LocalDate documentsUntil) => Requirement.Curable(
        new("VAL-7-DOCUMENTS", new("Allegati", "Annexes"), HowToApply, Provenance.Reading), documentsUntil, Documents(Provenance.Stated));

    /// <summary>Returns the requirement of the annexes.</summary>
    /// <param name="exclusion">Whether the text states it, or the caller chose that a missing annex excludes at once.</param>
    private static Requirement<AccessRequest> Documents(Provenance exclusion) => Requirement.AllOf(
        new("VAL-7-ALL", new("Allegati richiesti", "Annexes required"), HowToApply, exclusion),
        Requirement.Is(new("VAL-7-CV", new("Curriculum", "CV"), HowToApply), AccessFacts.Of(Cv)),
        Requirement.Is(new("VAL-7-ID", new("Documento di identità", "Identity document"), HowToApply), AccessFacts.Of(IdentityDocument)),
        Requirement.AnyOf(
            new("VAL-7-COMPANY", new("Visura camerale delle imprese costituite", "Chamber extract of existing companies"), HowToApply),
            Requirement.IsNot(new("VAL-7-NO-COMPANY", new("Nessuna impresa costituita", "No existing company"), HowToApply), AccessFacts.Of(ExistingCompany)),
            Requirement.Is(new("VAL-7-EXTRACT", new("Visura camerale", "Chamber extract"), HowToApply), AccessFacts.Of(ChamberExtract))));

    /// <summary>
    /// Returns the requirement of category A: resident workers, with a compatible contract, on forms 1 and 2. That workers are employees
    /// and collaborators, read with the heading "lavoratori subordinati" of the merit criteria, is our interpretation.
    /// </summary>
    private static Requirement<AccessRequest> Workers() => Requirement.AllOf(
        new("VAL-1-A", new("a. Lavoratori residenti", "a. Resident workers"), WhoMayApply),
        [
            .. WorkerCriteria("VAL-1-A"),
            Requirement.Among(new("VAL-1-A-FORMS", new("Allegati 1 e 2", "Annexes 1 and 2"), WhoMayApply), AccessFacts.Of(Forms), WorkersForms),
        ]);

    private static Requirement<AccessRequest>[] WorkerCriteria(string code) =>
    [
        Requirement.Is(new(code + "-RESIDENT", new("Residente in Valcuvia", "Resident in Valcuvia"), WhoMayApply), AccessFacts.Of(InArea)),
        Requirement.Among(
            new(code + "-WORKER", new("Lavoratore, anche in collaborazione", "Worker, collaborators included"), WorkersOnly, Provenance.Reading),
            AccessFacts.Of(HouseholdFacts.ApplicantWorkForm), HouseholdFacts.Employee, HouseholdFacts.Collaborator),
        Requirement.Is(new(code + "-CONTRACT", new("Rapporto compatibile con la durata", "Contract that fits the length"), WhoMayApply), AccessFacts.Of(ContractFits)),
    ];

    /// <summary>
    /// Returns the requirement of category B: professionals or small entrepreneurs, with an office in the area, on forms 3 and 4. Of a
    /// company, the company itself must be a small business; its contact person is tested apart.
    /// </summary>
    private static Requirement<AccessRequest> Businesses() => Requirement.AllOf(
        new("VAL-1-B", new("b. Professionisti o piccoli imprenditori", "b. Professionals or small entrepreneurs"), WhoMayApply),
        Requirement.AnyOf(
            new("VAL-1-B-WHO", new("Professionista o piccolo imprenditore", "Professional or small entrepreneur"), WhoMayApply),
            Requirement.AllOf(
                new("VAL-1-B-ALONE", new("Richiedente singolo", "Single applicant"), WhoMayApply),
                Requirement.IsNot(new("VAL-1-B-NO-TEAM", new("Né gruppo né società", "Neither team nor company"), WhoMayApply), AccessFacts.Of(Team)),
                Requirement.AnyOf(
                    new("VAL-1-B-PERSON", new("Libero professionista o piccolo imprenditore", "Professional or small entrepreneur"), WhoMayApply),
                    Requirement.Among(
                        new("VAL-1-B-PROFESSIONAL", new("Libero professionista", "Professional"), WhoMayApply),
                        AccessFacts.Of(HouseholdFacts.ApplicantWorkForm), HouseholdFacts.Professional),
                    Requirement.AllOf(
                        new("VAL-1-B-BUSINESS", new("Piccolo imprenditore", "Small entrepreneur"), WhoMayApply),
                        Requirement.Among(
                            new("VAL-1-B-ENTREPRENEUR", new("Imprenditore", "Entrepreneur"), WhoMayApply),
                            AccessFacts.Of(HouseholdFacts.ApplicantWorkForm), HouseholdFacts.Entrepreneur),
                        IsSmall("VAL-1-B-SMALL")))),
            Requirement.AllOf(
                new("VAL-1-B-COMPANY", new("Società, che è essa stessa una piccola impresa", "Company that is itself a small business"), WhoMayApply, Provenance.Reading),
                IsTeam("VAL-1-B-TEAM"),
                IsSmall("VAL-1-B-COMPANY-SMALL"),
                Referent("VAL-1-B-REFERENT"))),
        Requirement.Is(new("VAL-1-B-SEAT", new("Sede nel territorio", "Office in the area"), WhoMayApply), AccessFacts.Of(SeatInArea)),
        Requirement.Among(new("VAL-1-B-FORMS", new("Allegati 3 e 4", "Annexes 3 and 4"), WhoMayApply), AccessFacts.Of(Forms), BusinessForms));

    private static Requirement<AccessRequest> IsSmall(string code) => Requirement.Is(
        new(code, new("Piccola impresa", "Small business"), WhoMayApply), AccessFacts.Of(SmallBusiness));

    /// <summary>
    /// Returns the requirement of category C: people out of work, or teams of them, with a commitment to start by the end of 2020, on
    /// forms 5 and 6. That only the contact person of a team is asked about work is our interpretation.
    /// </summary>
    private static Requirement<AccessRequest> OutOfWork() => Requirement.AllOf(
        new("VAL-1-C", new("c. Persone fuori dal mondo del lavoro", "c. People out of work"), WhoMayApply),
        Requirement.AnyOf(
            new("VAL-1-C-WHO", new("Senza lavoro, o gruppo di aspiranti imprenditori", "Out of work, or team of would-be entrepreneurs"), WhoMayApply),
            NotWorking("VAL-1-C"),
            Requirement.AllOf(
                new("VAL-1-C-GROUP", new("Gruppo, di cui si valuta il referente", "Team, judged on its contact person"), WhoMayApply, Provenance.Reading),
                IsTeam("VAL-1-C-TEAM"),
                Referent("VAL-1-C-REFERENT"))),
        StartsIn2020("VAL-1-C"),
        Requirement.Among(new("VAL-1-C-FORMS", new("Allegati 5 e 6", "Annexes 5 and 6"), WhoMayApply), AccessFacts.Of(Forms), NewActivityForms));

    private static Requirement<AccessRequest> NotWorking(string code) => Requirement.IsNot(
        new(code + "-NO-WORK", new("Senza lavoro", "Out of work"), WhoMayApply), AccessFacts.Of(HouseholdFacts.ApplicantWorks));

    private static Requirement<AccessRequest> StartsIn2020(string code) => Requirement.Within(
        new(code + "-START", new("Avvio di un'attività entro la fine del 2020", "Activity started by the end of 2020"), WhoMayApply),
        AccessFacts.Of(StartsBy), Bounds.AtMost(new LocalDate(2020, 12, 31)));
}
