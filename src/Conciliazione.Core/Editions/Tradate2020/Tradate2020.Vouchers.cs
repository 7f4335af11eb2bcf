using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>The family vouchers, the prices of the services and the places at VitaminaC.</content>
public static partial class Tradate2020
{
    private static LegalSource ActionA => Insubria2020Sources.Project(4, "azione A");
    private static LegalSource ActionC => Insubria2020Sources.Project(4, "azione C");
    private static LegalSource ActionE => Insubria2020Sources.Project(4, "azione E");
    private static LegalSource Family => Insubria2020Sources.Project(4, "azione B, Family voucher a rimborso");
    private static LegalSource CostPlan => Insubria2020Sources.Project(4, "parte C, voce D");
    private static LegalSource Calendar => Insubria2020Sources.Project(4, "calendario delle attività");

    /// <summary>
    /// The three districts of the alliance, as in <see cref="Place.District"/>. That Varese and the towns of Rete Giunca are
    /// outside is our interpretation.
    /// </summary>
    public static ValueList<string> Districts { get; } = [District, "arcisate", "sesto-calende"];

    private static readonly Fact<FactSheet>.Day ChildBirth = SheetFact.Day("CHILD", new("data di nascita del figlio", "birth date of the child"));

    /// <summary>The child for whom a voucher is requested; the sheet holds the birth date.</summary>
    public static Fact<FactSheet>.Age Child { get; } = SheetFact.Age("CHILD", new("età del figlio", "age of the child"));

    /// <summary>Whether the expense is for summer care.</summary>
    public static Fact<FactSheet>.YesNo SummerCare { get; } = SheetFact.YesNo(
        "SUMMER-CARE", new("spesa per servizi estivi di cura", "expense for summer care"));

    /// <summary>The facts that a request for a family voucher states in addition to the household.</summary>
    public static FactCatalogue<FactSheet> Stated { get; } = FactCatalogue<FactSheet>.Create([Child, SummerCare]).OrThrow();

    /// <summary>
    /// The amount of a family voucher: half the expense, up to € 100. The text says "at most € 100 against an expense of € 200";
    /// that smaller expenses are covered is our interpretation.
    /// </summary>
    public static VoucherAmount FamilyAmount { get; } = VoucherAmount.Share(
        new("TRA-3-AMOUNT", new("Metà della spesa, al massimo € 100", "Half the expense, at most € 100"), Family, Provenance.Reading),
        Percentage.Of(50),
        Euro.Of(100));

    /// <summary>The plan's allocation for vouchers, € 15,000.</summary>
    public static Policy<Euro> FamilyBudget { get; } = new(
        new("TRA-3-BUDGET", new("Costi per voucher", "Costs for vouchers"), CostPlan), Euro.Of(15_000));

    /// <summary>
    /// The number of family vouchers: 150. If vouchers are smaller than € 100, the money suffices for more; that the number still
    /// applies is our interpretation, and the limit may be lifted.
    /// </summary>
    public static Policy<int> FamilyVouchers { get; } = new(
        new("TRA-3-NUMBER", new("Numero dei voucher", "Number of vouchers"), Family, Provenance.Reading), 150);

    /// <summary>
    /// The priority in actions A, B and C (TRA-4): the number of conditions, out of six, that a household meets. Four conditions
    /// are an unordered list; the two before it, staff of care homes and health services and children with learning difficulties,
    /// are further selection criteria. A child with a disability counts once, as a member with a disability. That each condition
    /// counts one is our interpretation.
    /// </summary>
    public static CareLoad<Household> Priority { get; } = CareLoad<Household>.Create(
        new("TRA-4-PRIORITY", new("Priorità: condizioni presenti", "Priority: conditions met"), Recipients, Provenance.Reading),
        [
            HouseholdFacts.HasDisabledMember,
            HouseholdFacts.SingleParent,
            HouseholdFacts.BothPartnersWork,
            HouseholdFacts.HasShiftWorker,
            HouseholdFacts.HasCareOrHealthWorker,
            HouseholdFacts.HasChildWithLearningDifficulties,
        ]).OrThrow();

    /// <summary>
    /// The same conditions for a family voucher, which is part of action B. The text gives priority to heavier care loads without
    /// a measure: that these conditions measure the care load is our interpretation.
    /// </summary>
    public static CareLoad<AccessRequest> FamilyCareLoad { get; } = CareLoad<AccessRequest>.Create(
        new("TRA-3-CARE-LOAD", new("Carico di cura: condizioni presenti", "Care load: conditions met"), Recipients, Provenance.Reading),
        Priority.Conditions.Select(condition => AccessFacts.Of(condition)).ToValueList()).OrThrow();

    /// <summary>Notices for readers of the voucher rules about points that no rule decides.</summary>
    public static ValueList<Notice> VoucherNotices { get; } =
    [
        new(
            "TRA-3-ONE-AGAIN",
            new("Il testo ammette una sola richiesta per figlio e non dice che cosa vale dopo una rinuncia: qui chi rinuncia prima di ogni pagamento può chiedere di nuovo.",
                "The text allows one request a child and does not say what holds after a withdrawal: here who withdraws before anything was paid may ask again."),
            Family),
    ];

    /// <summary>The price of action A (care at home, child care, hospital): 50% off the hourly rate.</summary>
    public static CostSharing CarePrice { get; } = Discount("TRA-1-A", new("Sconto del 50% sulla tariffa oraria", "50% off the hourly rate"), 50, ActionA);

    /// <summary>The price of action B (summer centres, longer hours, Saturdays): 20% off.</summary>
    public static CostSharing SchoolClosurePrice { get; } = Discount("TRA-1-B", new("Sconto del 20% sul costo", "20% off the cost"), 20, ActionB);

    /// <summary>The price of action C (time-saving services): the family pays 50%.</summary>
    public static CostSharing TimeSavingPrice { get; } = Discount("TRA-1-C", new("Compartecipazione del 50%", "The family pays 50%"), 50, ActionC);

    /// <summary>
    /// The services with their prices, groups and months. All end in May 2023, or when the money is spent; time-saving services
    /// and VitaminaC close in August.
    /// </summary>
    public static ValueList<ServiceOffer> Services { get; } =
    [
        new(new("TRA-A", new("Assistenza domiciliare, infanzia, ospedale", "Care at home, child care, hospital"), ActionA), From(2020, 6), CarePrice),
        new(new("TRA-B-SUMMER", new("Centri estivi", "Summer centres"), Summer), From(2020, 6), SchoolClosurePrice),
        new(
            new("TRA-B-LONGER-HOURS", new("Pre e post scuola", "Pre- and post-school"), LongerHours),
            From(2020, 9),
            SchoolClosurePrice,
            new(new("TRA-2-LONGER-HOURS", new("Numero minimo di partecipanti", "Smallest group"), LongerHours), 5)),
        new(new("TRA-B-SATURDAY", new("Sabato mattina", "Saturday mornings"), Saturdays), From(2020, 10), SchoolClosurePrice),
        new(new("TRA-C", new("Servizi salvatempo", "Time-saving services"), ActionC), From(2020, 6), TimeSavingPrice, pausedIn: [8]),
        new(new("TRA-E", new("Coworking VitaminaC", "VitaminaC coworking"), Calendar), From(2020, 6), pausedIn: [8]),
    ];

    /// <summary>The number of recipients of VitaminaC: 25.</summary>
    public static Policy<int> WorkspacePlaces { get; } = new(
        new("TRA-5-NUMBER", new("Destinatari di VitaminaC", "Recipients of VitaminaC"), Recipients), 25);

    /// <summary>
    /// The opening hours of VitaminaC from Monday to Friday: 9 to 18.30 on four days and 9 to 17 on one; 46 hours per week.
    /// </summary>
    public static ValueList<ServiceHours> WorkspaceHours { get; } =
    [
        new(IsoDayOfWeek.Monday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Tuesday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Wednesday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Thursday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Friday, new(9, 0), new(17, 0)),
    ];

    /// <summary>
    /// The last day on which VitaminaC is known to be free of charge: 31 December 2020. The text extends its use to May 2023 but
    /// does not mention the price: that it stays free is our interpretation, and places assigned in a window that extends beyond
    /// this day say so.
    /// </summary>
    public static LocalDate WorkspaceFreeUntil { get; } = new(2020, 12, 31);

    /// <summary>Returns the call for family vouchers (TRA-3).</summary>
    /// <param name="open">The period in which requests may arrive; the text sets no dates.</param>
    /// <param name="partners">The codes of the partner organisations, as in <see cref="Job.Employer"/>.</param>
    /// <param name="shortfall">
    /// The policy if less is left than the next amount, which the text does not specify; <see cref="ShortfallPolicy.Skip"/> when
    /// omitted.
    /// </param>
    /// <param name="budget">The budget, if another part of the money is meant; <see cref="FamilyBudget"/> when omitted.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="open"/> or <paramref name="partners"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="DefectsException">The budget is negative, or a policy has no source.</exception>
    public static VoucherCall<AccessRequest> FamilyVoucher(
        CallWindow open, ValueList<string> partners, Policy<ShortfallPolicy>? shortfall = null, Policy<Euro>? budget = null) => new(
        FamilyAccess(partners),
        VoucherTerms.Create(
            new("TRA-3", new("Family voucher a rimborso", "Family vouchers"), Family),
            open,
            budget ?? FamilyBudget,
            FamilyAmount,
            shortfall: shortfall,
            vouchers: FamilyVouchers,
            oneEach: new("TRA-3-ONE", new("Una sola richiesta per figlio", "One request a child"), Family)).OrThrow(),
        FamilyCareLoad,
        born: AccessFacts.Of(ChildBirth));

    /// <summary>
    /// Returns the call for the places at VitaminaC (TRA-5), assigned in order of arrival, which is our interpretation, to
    /// professionals and employees in a household with care duties. The applicant is the person who works there.
    /// </summary>
    /// <param name="open">
    /// The period in which requests may arrive; the text sets no dates. After <see cref="WorkspaceFreeUntil"/> places are free
    /// according to our interpretation.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is <see langword="null"/>.</exception>
    public static VoucherCall<Household> Workspace(CallWindow open)
    {
        Guard.Against.Null(open);
        bool stated = ItalianTime.DayOf(open.Closes.LastMoment) <= WorkspaceFreeUntil;
        var free = new RuleLabel("TRA-5-FREE", new("Uso gratuito", "Free of charge"), ActionE, stated ? Provenance.Stated : Provenance.Reading);
        return new(
            RequirementSet<Household>.Create(1, HouseholdFacts.Catalogue, Requirement.AllOf(
                new("TRA-5", new("Accesso a VitaminaC", "Access to VitaminaC"), Recipients),
                Requirement.Among(
                    new("TRA-5-WHO", new("Libero professionista o dipendente", "Professional or employee"), Recipients),
                    HouseholdFacts.ApplicantWorkForm, HouseholdFacts.Professional, HouseholdFacts.Employee),
                Requirement.Is(new("TRA-5-WORKER", new("Almeno un componente lavoratore", "At least one worker"), Recipients), HouseholdFacts.HasWorker),
                Requirement.Is(new("TRA-5-CARE", new("Compiti di cura di familiari", "Care duties for relatives"), Recipients), HouseholdFacts.HasCareDuties))).OrThrow(),
            VoucherTerms.Create(
                new("TRA-5", new("Posti a VitaminaC", "Places at VitaminaC"), ActionE),
                open,
                new(free, Euro.Zero),
                VoucherAmount.Place(free),
                vouchers: WorkspacePlaces,
                oneEach: new("TRA-5-ONE", new("Un posto a persona", "One place a person"), Recipients, Provenance.Reading)).OrThrow());
    }

    private static RequirementSet<AccessRequest> FamilyAccess(ValueList<string> partners)
    {
        Fact<AccessRequest>.YesNo employed = AccessFacts.Of(HouseholdFacts.IsEmployedBy(
            "PARTNER-EMPLOYEE", new("dipendente di un'organizzazione partner", "employee of a partner organisation"), partners));
        Fact<AccessRequest>.YesNo resident = AccessFacts.Of(HouseholdFacts.ResidesIn(
            "IN-ALLIANCE", new("residente nei tre distretti", "resident in the three districts"), Districts));
        Fact<AccessRequest>.Age child = AccessFacts.Of(Child);
        Fact<AccessRequest>.YesNo care = AccessFacts.Of(SummerCare);
        return RequirementSet<AccessRequest>.Create(1, FactCatalogue<AccessRequest>.Create([employed, resident, child, care]).OrThrow(), Requirement.AllOf(
            new("TRA-3", new("Family voucher", "Family vouchers"), Family),
            Requirement.Is(new("TRA-3-EMPLOYEE", new("Dipendente di un'organizzazione partner", "Employee of a partner organisation"), Family), employed),
            Requirement.IsNot(
                new("TRA-3-OUTSIDE", new("Residenza fuori dai tre distretti", "Residence outside the three districts"), Family, Provenance.Reading), resident),
            Requirement.Within(new("TRA-3-CHILD", new("Figlio da 3 a 14 anni", "Child aged 3 to 14"), Family), child, AgeBand.Create(3, 14).OrThrow()),
            Requirement.Is(new("TRA-3-SUMMER", new("Servizi estivi di cura", "Summer care"), Family), care))).OrThrow();
    }

    private static CostSharing Discount(string code, LocalizedText title, int percent, LegalSource source)
    {
        var label = new RuleLabel(code, title, source);
        return CostSharing.Create(label, VoucherAmount.Share(label, Percentage.Of(percent))).OrThrow();
    }

    private static DateInterval From(int year, int month) => new(new LocalDate(year, month, 1), new LocalDate(2023, 5, 31));
}
