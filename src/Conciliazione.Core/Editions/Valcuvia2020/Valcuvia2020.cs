using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// The call for desks in the coworking space of Valcuvia, 2020: who may apply, how desks are given, what holds afterwards.
/// Italian term: avviso del coworking di Valcuvia.
/// </summary>
/// <remarks>
/// The rules only. The household is that of the applicant, or of the referent of a team or company. Immutable, safe for any
/// thread. Source: D.G.R. 2398/2019, Progetto 2.
/// </remarks>
public static partial class Valcuvia2020
{
    /// <summary>The code of the area, as in <see cref="Place.District"/>.</summary>
    public const string Area = "valcuvia";

    /// <summary>The call's own forms for workers.</summary>
    public const string WorkersForms = "FORMS-1-2";

    /// <summary>The call's own forms for professionals and small entrepreneurs.</summary>
    public const string BusinessForms = "FORMS-3-4";

    /// <summary>The call's own forms for people out of work.</summary>
    public const string NewActivityForms = "FORMS-5-6";

    /// <summary>No form of the call, or others.</summary>
    public const string OtherForms = "FORMS-OTHER";

    private static LegalSource WhoMayApply => Insubria2020Sources.Project(2, "soggetti titolati a presentare la domanda");
    private static LegalSource HowToApply => Insubria2020Sources.Project(2, "presentazione della domanda");

    /// <summary>The kind of a worker.</summary>
    public const string Worker = "A";

    /// <summary>The kind of a professional or small entrepreneur.</summary>
    public const string Business = "B";

    /// <summary>The kind of somebody out of work who starts an activity.</summary>
    public const string Starter = "C";

    /// <summary>On which forms the request stands.</summary>
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

    /// <summary>Whether the request is about a new activity.</summary>
    public static Fact<FactSheet>.YesNo NewActivity { get; } = SheetFact.YesNo(
        "NEW-ACTIVITY", new("avvio di nuova attività", "start of a new activity"));

    /// <summary>Whether the nature of a fixed-term or collaborator's contract fits the twelve months; yes for any other.</summary>
    public static Fact<FactSheet>.YesNo ContractFits { get; } = SheetFact.YesNo(
        "CONTRACT-FITS", new("rapporto compatibile con la durata dell'azione", "contract that fits the length of the action"));

    /// <summary>Whether a professional or small entrepreneur has a seat in the area.</summary>
    public static Fact<FactSheet>.YesNo SeatInArea { get; } = SheetFact.YesNo(
        "SEAT", new("sede legale od operativa nel territorio", "registered or operating seat in the area"));

    /// <summary>Whether the entrepreneur's business is small, as owner or partner; the text sets no threshold.</summary>
    public static Fact<FactSheet>.YesNo SmallBusiness { get; } = SheetFact.YesNo(
        "SMALL-BUSINESS", new("titolare o socio di una piccola impresa", "owner of, or partner in, a small business"));

    /// <summary>The day by which the applicant commits to start an activity.</summary>
    public static Fact<FactSheet>.Day StartsBy { get; } = SheetFact.Day(
        "STARTS-BY", new("impegno ad avviare l'attività entro il", "commitment to start an activity by"));

    /// <summary>Whether a team or a company applies.</summary>
    public static Fact<FactSheet>.YesNo Team { get; } = SheetFact.YesNo("TEAM", new("gruppo o società", "team or company"));

    /// <summary>Whether the referent meets category A or C.</summary>
    public static Fact<FactSheet>.YesNo ReferentMeetsAOrC { get; } = SheetFact.YesNo(
        "REFERENT", new("il referente possiede i requisiti a o c", "the referent meets a or c"));

    /// <summary>Whether it came by certified mail.</summary>
    public static Fact<FactSheet>.YesNo ByCertifiedMail { get; } = SheetFact.YesNo("PEC", new("inviata tramite PEC", "sent by certified mail"));

    /// <summary>Whether it came by noon of the last day, which the text leaves blank.</summary>
    public static Fact<FactSheet>.YesNo InTime { get; } = SheetFact.YesNo(
        "IN-TIME", new("pervenuta entro le ore 12.00 dell'ultimo giorno", "received by noon of the last day"));

    /// <summary>Whether there is a CV of the applicant, of every member for a team.</summary>
    public static Fact<FactSheet>.YesNo Cv { get; } = SheetFact.YesNo("CV", new("curriculum di tutti i componenti", "CV of every member"));

    /// <summary>Whether there is a two-sided copy of the applicant's identity document.</summary>
    public static Fact<FactSheet>.YesNo IdentityDocument { get; } = SheetFact.YesNo(
        "ID-DOCUMENT", new("documento di identità fronte-retro", "two-sided identity document"));

    /// <summary>Whether an existing company applies.</summary>
    public static Fact<FactSheet>.YesNo ExistingCompany { get; } = SheetFact.YesNo(
        "EXISTING-COMPANY", new("impresa già costituita", "existing company"));

    /// <summary>Whether there is the chamber extract.</summary>
    public static Fact<FactSheet>.YesNo ChamberExtract { get; } = SheetFact.YesNo("EXTRACT", new("visura camerale", "chamber extract"));

    /// <summary>What a request states besides the household.</summary>
    public static FactCatalogue<FactSheet> Stated { get; } = FactCatalogue<FactSheet>.Of(
        Kind, NewActivity, Forms, ContractFits, SeatInArea, SmallBusiness, StartsBy, Team, ReferentMeetsAOrC, ByCertifiedMail, InTime, Cv, IdentityDocument, ExistingCompany, ChamberExtract);

    /// <summary>Whether the applicant is resident in the area.</summary>
    public static Fact<Household>.YesNo InArea { get; } = HouseholdFacts.ResidesIn(
        "RESIDENT", new("residente in Valcuvia", "resident in Valcuvia"), [Area]);

    /// <summary>The facts of a request that the rules may read.</summary>
    public static FactCatalogue<AccessRequest> Catalogue { get; } = FactCatalogue<AccessRequest>.Of(
    [
        .. Stated.Facts.Select(fact => AccessFacts.Of(fact)),
        AccessFacts.Of(InArea),
        AccessFacts.Of(HouseholdFacts.ApplicantWorks),
        AccessFacts.Of(HouseholdFacts.ApplicantWorkForm),
    ]);

    /// <summary>What a reader of these rules should know and no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "VAL-1-RESIDENCE",
            new("Il testo destina le postazioni a cittadini residenti in Valcuvia, ma chiede la residenza solo al punto a; a chi rientra in b o c queste regole non la chiedono.",
                "The text gives the desks to citizens resident in Valcuvia, but asks for residence under a alone; of those under b or c these rules do not ask it."),
            WhoMayApply),
        new(
            "VAL-1-REFERENT",
            new("Il referente di una società deve possedere i requisiti a o c, mentre le società presentano domanda secondo il punto b.",
                "A company's referent must meet a or c, while companies apply under b."),
            WhoMayApply),
        new(
            "VAL-7-DOCUMENTS",
            new("Il testo non dice che cosa comporti un allegato mancante.", "The text does not say what a missing annex leads to."),
            HowToApply),
    ];

    /// <summary>
    /// Who may apply (VAL-1) and how (VAL-7). That a missing document can be handed in until a date, and excludes after it, is our
    /// reading.
    /// </summary>
    /// <param name="documentsUntil">The last day, inclusive, for a missing document; held against the day of the decision.</param>
    public static RequirementSet<AccessRequest> Access(LocalDate documentsUntil) => RequirementSet<AccessRequest>.Of(
        1,
        Catalogue,
        Require.AllOf(
            new("VAL-ACCESS", new("Domanda di postazione", "Request for a desk"), WhoMayApply),
            Applicants(Workers(), Businesses(), OutOfWork()),
            Referent(),
            CertifiedMail(),
            Require.Is(new("VAL-7-TIME", new("Entro le ore 12.00 dell'ultimo giorno", "By noon of the last day"), HowToApply), AccessFacts.Of(InTime)),
            CurableUntil(documentsUntil)));

    private static Requirement<AccessRequest> Applicants(params ReadOnlySpan<Requirement<AccessRequest>> kinds) => Require.AnyOf(
        new("VAL-1", new("Soggetti titolati", "Who may apply"), WhoMayApply), kinds);

    private static Requirement<AccessRequest> Referent() => Require.AnyOf(
        new("VAL-1-TEAM", new("Referente di un gruppo o di una società", "Referent of a team or company"), WhoMayApply),
        Require.IsNot(new("VAL-1-ALONE", new("Richiedente singolo", "Single applicant"), WhoMayApply), AccessFacts.Of(Team)),
        Require.Is(new("VAL-1-REFERENT", new("Il referente possiede i requisiti a o c", "The referent meets a or c"), WhoMayApply), AccessFacts.Of(ReferentMeetsAOrC)));

    private static Requirement<AccessRequest> CertifiedMail() => Require.Is(
        new("VAL-7-PEC", new("Inviata tramite PEC", "Sent by certified mail"), HowToApply), AccessFacts.Of(ByCertifiedMail));

    private static Requirement<AccessRequest> CurableUntil(LocalDate documentsUntil) => Require.Curable(
        new("VAL-7-DOCUMENTS", new("Allegati", "Annexes"), HowToApply, Provenance.Reading), documentsUntil, Documents());

    private static Requirement<AccessRequest> Documents() => Require.AllOf(
        new("VAL-7-ALL", new("Allegati richiesti", "Annexes asked for"), HowToApply),
        Require.Is(new("VAL-7-CV", new("Curriculum", "CV"), HowToApply), AccessFacts.Of(Cv)),
        Require.Is(new("VAL-7-ID", new("Documento di identità", "Identity document"), HowToApply), AccessFacts.Of(IdentityDocument)),
        Require.AnyOf(
            new("VAL-7-COMPANY", new("Visura camerale delle imprese costituite", "Chamber extract of existing companies"), HowToApply),
            Require.IsNot(new("VAL-7-NO-COMPANY", new("Nessuna impresa costituita", "No existing company"), HowToApply), AccessFacts.Of(ExistingCompany)),
            Require.Is(new("VAL-7-EXTRACT", new("Visura camerale", "Chamber extract"), HowToApply), AccessFacts.Of(ChamberExtract))));

    /// <summary>Category A: resident workers, with a contract that fits, on forms 1 and 2.</summary>
    private static Requirement<AccessRequest> Workers() => Require.AllOf(
        new("VAL-1-A", new("a. Lavoratori residenti", "a. Resident workers"), WhoMayApply),
        Require.Is(new("VAL-1-A-RESIDENT", new("Residente in Valcuvia", "Resident in Valcuvia"), WhoMayApply), AccessFacts.Of(InArea)),
        Require.OneOf(
            new("VAL-1-A-WORKER", new("Lavoratore, anche in collaborazione", "Worker, collaborators included"), WhoMayApply),
            AccessFacts.Of(HouseholdFacts.ApplicantWorkForm), HouseholdFacts.Employee, HouseholdFacts.Collaborator),
        Require.Is(new("VAL-1-A-CONTRACT", new("Rapporto compatibile con la durata", "Contract that fits the length"), WhoMayApply), AccessFacts.Of(ContractFits)),
        Require.OneOf(new("VAL-1-A-FORMS", new("Allegati 1 e 2", "Annexes 1 and 2"), HowToApply), AccessFacts.Of(Forms), WorkersForms));

    /// <summary>Category B: professionals, or small entrepreneurs, with a seat in the area, on forms 3 and 4.</summary>
    private static Requirement<AccessRequest> Businesses() => Require.AllOf(
        new("VAL-1-B", new("b. Professionisti o piccoli imprenditori", "b. Professionals or small entrepreneurs"), WhoMayApply),
        Require.AnyOf(
            new("VAL-1-B-WHO", new("Professionista o piccolo imprenditore", "Professional or small entrepreneur"), WhoMayApply),
            Require.OneOf(
                new("VAL-1-B-PROFESSIONAL", new("Libero professionista", "Professional"), WhoMayApply),
                AccessFacts.Of(HouseholdFacts.ApplicantWorkForm), HouseholdFacts.Professional),
            Require.AllOf(
                new("VAL-1-B-BUSINESS", new("Piccolo imprenditore", "Small entrepreneur"), WhoMayApply),
                Require.OneOf(
                    new("VAL-1-B-ENTREPRENEUR", new("Imprenditore", "Entrepreneur"), WhoMayApply),
                    AccessFacts.Of(HouseholdFacts.ApplicantWorkForm), HouseholdFacts.Entrepreneur),
                Require.Is(new("VAL-1-B-SMALL", new("Piccola impresa", "Small business"), WhoMayApply), AccessFacts.Of(SmallBusiness)))),
        Require.Is(new("VAL-1-B-SEAT", new("Sede nel territorio", "Seat in the area"), WhoMayApply), AccessFacts.Of(SeatInArea)),
        Require.OneOf(new("VAL-1-B-FORMS", new("Allegati 3 e 4", "Annexes 3 and 4"), HowToApply), AccessFacts.Of(Forms), BusinessForms));

    /// <summary>Category C: out of work, with a commitment to start by the end of 2020, on forms 5 and 6.</summary>
    private static Requirement<AccessRequest> OutOfWork() => Require.AllOf(
        new("VAL-1-C", new("c. Persone fuori dal mondo del lavoro", "c. People out of work"), WhoMayApply),
        Require.IsNot(
            new("VAL-1-C-NO-WORK", new("Senza lavoro", "Out of work"), WhoMayApply), AccessFacts.Of(HouseholdFacts.ApplicantWorks)),
        Require.Within(
            new("VAL-1-C-START", new("Avvio di un'attività entro la fine del 2020", "Activity started by the end of 2020"), WhoMayApply),
            AccessFacts.Of(StartsBy), Bounds.AtMost(new LocalDate(2020, 12, 31))),
        Require.OneOf(new("VAL-1-C-FORMS", new("Allegati 5 e 6", "Annexes 5 and 6"), HowToApply), AccessFacts.Of(Forms), NewActivityForms));
}
