using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>The family vouchers, the prices of the services, the places at VitaminaC.</content>
public static partial class Tradate2020
{
    private static LegalSource ActionA => Insubria2020Sources.Project(4, "azione A");
    private static LegalSource ActionC => Insubria2020Sources.Project(4, "azione C");
    private static LegalSource ActionE => Insubria2020Sources.Project(4, "azione E");
    private static LegalSource Family => Insubria2020Sources.Project(4, "azione B, Family voucher a rimborso");
    private static LegalSource CostPlan => Insubria2020Sources.Project(4, "parte C, voce D");
    private static LegalSource Calendar => Insubria2020Sources.Project(4, "calendario delle attività");

    /// <summary>The three districts of the alliance, as in <see cref="Place.District"/>. That Varese and the towns of Rete Giunca are outside is our reading.</summary>
    public static ValueList<string> Districts { get; } = [District, "arcisate", "sesto-calende"];

    private static readonly Fact<FactSheet>.Day ChildBirth = SheetFact.Day("CHILD", new("data di nascita del figlio", "birth date of the child"));

    /// <summary>The child for whom a voucher is asked; the sheet holds the birth date.</summary>
    public static Fact<FactSheet>.Age Child { get; } = SheetFact.Age("CHILD", new("età del figlio", "age of the child"));

    /// <summary>Whether the expense is for summer care.</summary>
    public static Fact<FactSheet>.YesNo SummerCare { get; } = SheetFact.YesNo(
        "SUMMER-CARE", new("spesa per servizi estivi di cura", "expense for summer care"));

    /// <summary>What a request for a family voucher states besides the household.</summary>
    public static FactCatalogue<FactSheet> Stated { get; } = FactCatalogue<FactSheet>.Of(Child, SummerCare);

    /// <summary>Half the expense, at most € 100. The text says "at most € 100 against an expense of € 200"; less than that is our reading.</summary>
    public static VoucherAmount FamilyAmount { get; } = VoucherAmount.Share(
        new("TRA-3-AMOUNT", new("Metà della spesa, al massimo € 100", "Half the expense, at most € 100"), Family, Provenance.Reading),
        Percentage.Of(50),
        Euro.Of(100));

    /// <summary>What the plan sets aside for vouchers, € 15,000.</summary>
    public static Policy<Euro> FamilyBudget { get; } = new(
        new("TRA-3-BUDGET", new("Costi per voucher", "Costs for vouchers"), CostPlan), Euro.Of(15_000));

    /// <summary>150 vouchers. Where vouchers are smaller than € 100 the money lasts for more; that the number still binds then is our reading, and it may be lifted.</summary>
    public static Policy<int> FamilyVouchers { get; } = new(
        new("TRA-3-NUMBER", new("Numero dei voucher", "Number of vouchers"), Family, Provenance.Reading), 150);

    /// <summary>
    /// Who comes first in actions A, B and C (TRA-4): how many of six conditions a household meets. Four are a list without an order; that
    /// staff of care homes and health services, and children with learning difficulties, are two more criteria of selection stands before
    /// it. A disabled child counts once, as a disabled member. That each condition counts one is our reading.
    /// </summary>
    public static CareLoad<Household> Priority { get; } = CareLoad<Household>.Of(
        new("TRA-4-PRIORITY", new("Priorità: condizioni presenti", "Priority: conditions met"), Recipients, Provenance.Reading),
        [
            HouseholdFacts.HasDisabledMember,
            HouseholdFacts.SingleParent,
            HouseholdFacts.BothPartnersWork,
            HouseholdFacts.HasShiftWorker,
            HouseholdFacts.HasCareOrHealthWorker,
            HouseholdFacts.HasChildWithLearningDifficulties,
        ]);

    /// <summary>
    /// The same conditions for a family voucher, which is part of action B. The text gives priority to heavier care loads without a measure:
    /// that these conditions measure it is our reading.
    /// </summary>
    public static CareLoad<AccessRequest> FamilyCareLoad { get; } = CareLoad<AccessRequest>.Of(
        new("TRA-3-CARE-LOAD", new("Carico di cura: condizioni presenti", "Care load: conditions met"), Recipients, Provenance.Reading),
        Priority.Conditions.Select(condition => AccessFacts.Of(condition)).ToValueList());

    /// <summary>What a reader of the rules on vouchers should know and no rule decides.</summary>
    public static ValueList<Notice> VoucherNotices { get; } =
    [
        new(
            "TRA-3-ONE-AGAIN",
            new("Il testo ammette una sola richiesta per figlio e non dice che cosa vale dopo una rinuncia: qui chi rinuncia prima di ogni pagamento può chiedere di nuovo.",
                "The text allows one request a child and does not say what holds after a withdrawal: here who withdraws before anything was paid may ask again."),
            Family),
    ];

    /// <summary>Action A, care at home, child care, hospital: 50% off the hourly rate.</summary>
    public static CostSharing CarePrice { get; } = Discount("TRA-1-A", new("Sconto del 50% sulla tariffa oraria", "50% off the hourly rate"), 50, ActionA);

    /// <summary>Action B, summer centres, longer hours, Saturdays: 20% off.</summary>
    public static CostSharing SchoolClosurePrice { get; } = Discount("TRA-1-B", new("Sconto del 20% sul costo", "20% off the cost"), 20, ActionB);

    /// <summary>Action C, time-saving services: the family pays 50%.</summary>
    public static CostSharing TimeSavingPrice { get; } = Discount("TRA-1-C", new("Compartecipazione del 50%", "The family pays 50%"), 50, ActionC);

    /// <summary>
    /// The services with their prices, groups and months. All end in May 2023, or when the money does; time-saving services and
    /// VitaminaC rest in August.
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

    /// <summary>VitaminaC's recipients: 25.</summary>
    public static Policy<int> WorkspacePlaces { get; } = new(
        new("TRA-5-NUMBER", new("Destinatari di VitaminaC", "Recipients of VitaminaC"), Recipients), 25);

    /// <summary>VitaminaC's hours from Monday to Friday: 9 to 18.30 four times, 9 to 17 once; 46 a week.</summary>
    public static ValueList<ServiceHours> WorkspaceHours { get; } =
    [
        new(IsoDayOfWeek.Monday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Tuesday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Wednesday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Thursday, new(9, 0), new(18, 30)),
        new(IsoDayOfWeek.Friday, new(9, 0), new(17, 0)),
    ];

    /// <summary>
    /// The last day on which VitaminaC is free of charge, as far as the text says: 31 December 2020. The text lets its use go on to May
    /// 2023 and is silent on the price: that it stays free is our reading, and places given in a window that goes further say so.
    /// </summary>
    public static LocalDate WorkspaceFreeUntil { get; } = new(2020, 12, 31);

    /// <summary>The family vouchers (TRA-3).</summary>
    /// <param name="open">When requests may arrive; the text sets no dates.</param>
    /// <param name="partners">The codes of the partner organisations, as in <see cref="Job.Employer"/>.</param>
    /// <param name="shortfall">
    /// What happens when less is left than the next amount, which the text does not say; <see cref="ShortfallPolicy.Stop"/> when left out.
    /// </param>
    /// <param name="budget">The budget, where another part of the money is meant; <see cref="FamilyBudget"/> when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> or <paramref name="partners"/> is <see langword="null"/>.</exception>
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
    /// The places at VitaminaC (TRA-5), given in order of arrival, which is our reading: professionals and employees, in a household with
    /// care duties. Who asks is the one who works there.
    /// </summary>
    /// <param name="open">When requests may arrive; the text sets no dates. After <see cref="WorkspaceFreeUntil"/> places are free by our reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is <see langword="null"/>.</exception>
    public static VoucherCall<Household> Workspace(CallWindow open)
    {
        Guard.Against.Null(open);
        bool stated = ItalianTime.DayOf(open.Closes.LastMoment) <= WorkspaceFreeUntil;
        var free = new RuleLabel("TRA-5-FREE", new("Uso gratuito", "Free of charge"), ActionE, stated ? Provenance.Stated : Provenance.Reading);
        return new(
            RequirementSet<Household>.Of(1, HouseholdFacts.Catalogue, Require.AllOf(
                new("TRA-5", new("Accesso a VitaminaC", "Access to VitaminaC"), Recipients),
                Require.OneOf(
                    new("TRA-5-WHO", new("Libero professionista o dipendente", "Professional or employee"), Recipients),
                    HouseholdFacts.ApplicantWorkForm, HouseholdFacts.Professional, HouseholdFacts.Employee),
                Require.Is(new("TRA-5-WORKER", new("Almeno un componente lavoratore", "At least one worker"), Recipients), HouseholdFacts.HasWorker),
                Require.Is(new("TRA-5-CARE", new("Compiti di cura di familiari", "Care duties for relatives"), Recipients), HouseholdFacts.HasCareDuties))),
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
        return RequirementSet<AccessRequest>.Of(1, FactCatalogue<AccessRequest>.Of(employed, resident, child, care), Require.AllOf(
            new("TRA-3", new("Family voucher", "Family vouchers"), Family),
            Require.Is(new("TRA-3-EMPLOYEE", new("Dipendente di un'organizzazione partner", "Employee of a partner organisation"), Family), employed),
            Require.IsNot(
                new("TRA-3-OUTSIDE", new("Residenza fuori dai tre distretti", "Residence outside the three districts"), Family, Provenance.Reading), resident),
            Require.Within(new("TRA-3-CHILD", new("Figlio da 3 a 14 anni", "Child aged 3 to 14"), Family), child, AgeBand.Of(3, 14)),
            Require.Is(new("TRA-3-SUMMER", new("Servizi estivi di cura", "Summer care"), Family), care)));
    }

    private static CostSharing Discount(string code, LocalizedText title, int percent, LegalSource source)
    {
        var label = new RuleLabel(code, title, source);
        return CostSharing.Of(label, VoucherAmount.Share(label, Percentage.Of(percent)));
    }

    private static DateInterval From(int year, int month) => new(new LocalDate(year, month, 1), new LocalDate(2023, 5, 31));
}
