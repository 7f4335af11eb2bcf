using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <content>The family vouchers and the places at VitaminaC.</content>
public static partial class Tradate2020
{
    private static LegalSource Family => Insubria2020Sources.Project(4, "azione B, Family voucher a rimborso");
    private static LegalSource FamilyPriority => Insubria2020Sources.Project(4, "azione B, Family voucher a rimborso, e punto 2.3, destinatari");
    private static LegalSource CostPlan => Insubria2020Sources.Project(4, "parte C, voce D");
    private static LegalSource Territory => Insubria2020Sources.Project(4, "punti 3 e 2.2, territorio");

    /// <summary>The three districts of the alliance, as in <see cref="Place.District"/>.</summary>
    public static ValueList<string> Districts { get; } = [District, "arcisate", "sesto-calende"];

    /// <summary>
    /// The towns that belong to the territory beside those of the three districts, as in <see cref="Place.Municipality"/>: Varese,
    /// and the nine towns of the companies of Rete Giunca that the text names. That the family voucher and VitaminaC mean this
    /// territory, which two passages describe, is our interpretation; <see cref="DistrictsOnly"/> is the alternative.
    /// </summary>
    public static Policy<ValueList<string>> Towns { get; } = new(
        new(
            "TRA-3-TERRITORY",
            new("territorio allargato", "enlarged territory"),
            Territory,
            Provenance.Reading),
        [
            "varese", "origgio", "castellanza", "solbiate-olona", "bardello", "ternate", "castiglione-olona", "albizzate", "vedano-olona",
            "tradate",
        ]);

    /// <summary>The alternative to <see cref="Towns"/>: the territory is that of the three districts, without any other town.</summary>
    public static Policy<ValueList<string>> DistrictsOnly { get; } = new(
        new("TRA-3-TERRITORY", new("territorio dei soli tre distretti", "territory of the three districts only"), Territory, Provenance.Reading), []);

    private static readonly Fact<FactSheet>.Day ChildBirth = SheetFact.Day("CHILD", new("data di nascita del figlio", "birth date of the child"));

    /// <summary>The child for whom a voucher is requested; the sheet holds the birth date.</summary>
    public static Fact<FactSheet>.Age Child { get; } = SheetFact.Age("CHILD", new("età del figlio", "age of the child"));

    /// <summary>Whether the expense is for summer care.</summary>
    public static Fact<FactSheet>.YesNo SummerCare { get; } = SheetFact.YesNo(
        "SUMMER-CARE", new("spesa per servizi estivi di cura", "expense for summer care"));

    /// <summary>Whether the child for whom a voucher is requested is a dependant (a carico).</summary>
    public static Fact<FactSheet>.YesNo DependentChild { get; } = SheetFact.YesNo(
        "CHILD-DEPENDENT", new("figlio a carico", "dependent child"));

    /// <summary>Whether the partner body approved the request.</summary>
    public static Fact<FactSheet>.YesNo ApprovedByPartner { get; } = SheetFact.YesNo(
        "PARTNER-APPROVED", new("domanda approvata dall'ente partner", "request approved by the partner body"));

    /// <summary>The facts that a request for a family voucher states in addition to the household.</summary>
    public static FactCatalogue<FactSheet> Stated { get; } =
        FactCatalogue<FactSheet>.Create([Child, DependentChild, SummerCare, ApprovedByPartner]).OrThrow();

    /// <summary>
    /// The amount of a family voucher: half the expense, up to € 100. The text says "at most € 100 against an expense of € 200";
    /// that smaller expenses are covered is our interpretation.
    /// </summary>
    public static VoucherAmount FamilyAmount { get; } = VoucherAmount.Share(
        new("TRA-3-AMOUNT", new("Metà della spesa, al massimo € 100", "Half the expense, at most € 100"), Family, Provenance.Reading),
        Percentage.Of(50),
        Euro.Of(100));

    /// <summary>
    /// The budget for family vouchers: the plan's allocation for vouchers and refunds, € 15,000. The plan does not say that all of it
    /// is for family vouchers; it equals 150 vouchers of € 100.
    /// </summary>
    public static Policy<Euro> FamilyBudget { get; } = new(
        new("TRA-3-BUDGET", new("Costi per voucher e rimborsi", "Costs for vouchers and refunds"), CostPlan, Provenance.Derived), Euro.Of(15_000));

    /// <summary>
    /// The number of family vouchers: 150. If vouchers are smaller than € 100, the money suffices for more; that the number still
    /// applies is our interpretation, and the limit may be lifted.
    /// </summary>
    public static Policy<int> FamilyVouchers { get; } = new(
        new("TRA-3-NUMBER", new("Numero dei voucher", "Number of vouchers"), Family, Provenance.Reading), 150);

    /// <summary>
    /// The policy for when less is left than the next amount: a request that does not fit waits, and one after it that fits in what
    /// is left is granted. The text grants vouchers "until the funds end" and says no more: this is our interpretation.
    /// </summary>
    public static Policy<ShortfallPolicy> FamilyShortfall { get; } = new(
        new("TRA-3-SHORTFALL", new("fino ad esaurimento dei fondi", "until the funds end"), Family, Provenance.Reading), ShortfallPolicy.Skip);

    /// <summary>
    /// The priority in actions A, B and C (TRA-4): the number of conditions, out of six, that a household meets. Four conditions
    /// are an unordered list; the two before it, staff of care homes and health services and children with learning difficulties,
    /// are further selection criteria. A child with a disability counts once, as a member with a disability. The text makes "both these
    /// indications of need" criteria of selection: they are taken to be disabilities and learning difficulties of children, and not
    /// children under three, whom it calls the best provided for. This, and that each condition counts one, is our interpretation.
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
    /// The same conditions for a family voucher, which is part of action B. The passage on family vouchers gives priority to heavier
    /// care loads without a measure: that the conditions of the recipients' section measure the care load is our interpretation.
    /// </summary>
    public static CareLoad<AccessRequest> FamilyCareLoad { get; } = CareLoad<AccessRequest>.Create(
        new("TRA-3-CARE-LOAD", new("Carico di cura: condizioni presenti", "Care load: conditions met"), FamilyPriority, Provenance.Reading),
        Priority.Conditions.Select(condition => AccessFacts.Of(condition)).ToValueList()).OrThrow();

    /// <summary>Notices for readers of the voucher rules about points that no rule decides.</summary>
    public static ValueList<Notice> VoucherNotices { get; } =
    [
        new(
            "TRA-3-ONE-AGAIN",
            new("Il testo ammette una sola richiesta per figlio e non dice che cosa vale dopo una rinuncia: qui chi rinuncia prima di ogni pagamento può chiedere di nuovo.",
                "The text allows one request per child and does not say what holds after a withdrawal: here an applicant who withdraws before anything was paid may apply again."),
            Family),
        new(
            "TRA-3-CSV-TOWNS",
            new("Un passo del testo aggiunge al territorio i comuni delle imprese aderenti a CSV Insubria, senza nominarli: qui, tranne Varese, non contano.",
                "One passage adds to the territory the towns of the companies that adhere to CSV Insubria, without naming them: here, except Varese, they do not count."),
            Territory),
        new(
            "TRA-5-SELF-EMPLOYED-KINDS",
            new("L'azione E è intestata ai «lavoratori/collaboratori autonomi» e ai liberi professionisti. Interpretazione applicata: sono autonomi i collaboratori e i liberi professionisti; chi è lavoratore autonomo in altra forma, come un artigiano o un commerciante, non è ammesso.",
                "Action E is headed for 'self-employed workers/collaborators' and professionals. Interpretation applied: the self-employed are collaborators and professionals; the self-employed of other kinds, such as artisans or traders, are not admitted."),
            ActionE),
        new(
            "TRA-5-FREE-AFTER-2020",
            new("Il testo conferma l'uso gratuito di VitaminaC «per tutto il 2020», l'azione finisce a maggio 2023. Interpretazione applicata: l'uso resta gratuito anche dopo il 2020, quale che sia il giorno della richiesta.",
                "The text confirms the free use of VitaminaC 'for the whole of 2020', the action ends in May 2023. Interpretation applied: use stays free of charge after 2020, whatever the day of the request."),
            ActionE),
    ];

    /// <summary>
    /// The number of places at VitaminaC: 25, the number of recipients that the text gives. That it is a maximum is our interpretation.
    /// </summary>
    public static Policy<int> WorkspacePlaces { get; } = new(
        new("TRA-5-NUMBER", new("Destinatari di VitaminaC", "Recipients of VitaminaC"), Recipients, Provenance.Reading), 25);

    /// <summary>Returns the call for family vouchers (TRA-3).</summary>
    /// <param name="open">The period in which requests may arrive; the text sets no dates.</param>
    /// <param name="partners">The codes of the partner organisations, as in <see cref="Job.Employer"/>.</param>
    /// <param name="shortfall">The policy if less is left than the next amount; <see cref="FamilyShortfall"/> when omitted.</param>
    /// <param name="budget">The budget, if another part of the money is meant; <see cref="FamilyBudget"/> when omitted.</param>
    /// <param name="towns">
    /// The towns of the territory, where residents get no voucher, beside the three districts; <see cref="Towns"/> when omitted.
    /// </param>
    /// <remarks>
    /// The approval of the partner body is the last step: a request that meets the conditions and is not approved yet is unclear.
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="open"/> or <paramref name="partners"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="DefectsException">The budget is negative, or a policy has no source.</exception>
    public static VoucherCall<AccessRequest> FamilyVoucher(
        CallWindow open,
        ValueList<string> partners,
        Policy<ShortfallPolicy>? shortfall = null,
        Policy<Euro>? budget = null,
        Policy<ValueList<string>>? towns = null) => new(
        FamilyAccess(partners, towns ?? Towns),
        VoucherTerms.Create(
            new("TRA-3", new("Family voucher a rimborso", "Family vouchers"), Family),
            open,
            budget ?? FamilyBudget,
            FamilyAmount,
            shortfall: shortfall ?? FamilyShortfall,
            vouchers: FamilyVouchers,
            oneEach: new("TRA-3-ONE", new("Una sola richiesta per figlio", "One request a child"), Family)).OrThrow(),
        FamilyCareLoad,
        born: AccessFacts.Of(ChildBirth));

    /// <summary>
    /// Returns the call for the places at VitaminaC (TRA-5), assigned in order of arrival, which is our interpretation, to
    /// professionals, collaborators and employees of companies of the territory, in a household with care duties. The applicant is
    /// the person who works there. The text says that use is free of charge in 2020 and extends it to May 2023: that it stays free is
    /// our interpretation, whatever the day of the request.
    /// </summary>
    /// <param name="open">The period in which requests may arrive; the text sets no dates.</param>
    /// <param name="towns">The towns of the territory beside the three districts; <see cref="Towns"/> when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// By our interpretation, people of the territory are those who work there and, among professionals and collaborators, those who
    /// live there; for a company's employee only the workplace counts. The heading of the action names self-employed workers too: that
    /// those who are neither professionals nor collaborators, such as artisans and traders, are not admitted is our interpretation.
    /// </remarks>
    public static VoucherCall<Household> Workspace(CallWindow open, Policy<ValueList<string>>? towns = null)
    {
        Guard.Against.Null(open);
        var free = new RuleLabel("TRA-5-FREE", new("Uso gratuito, anche dopo il 2020", "Free of charge, after 2020 too"), ActionE, Provenance.Reading);
        return new(
            WorkspaceAccess((towns ?? Towns).Value),
            VoucherTerms.Create(
                new("TRA-5", new("Posti a VitaminaC", "Places at VitaminaC"), ActionE, Provenance.Reading),
                open,
                new(free, Euro.Zero),
                VoucherAmount.Place(free),
                vouchers: WorkspacePlaces,
                oneEach: new("TRA-5-ONE", new("Un posto a persona", "One place per person"), Recipients, Provenance.Reading)).OrThrow());
    }

    private static RequirementSet<Household> WorkspaceAccess(ValueList<string> towns)
    {
        Fact<Household>.YesNo works = HouseholdFacts.WorksIn(
            "WORKS-IN-TERRITORY", new("luogo di lavoro nel territorio", "workplace in the territory"), Districts, towns);
        Fact<Household>.YesNo lives = HouseholdFacts.LivesIn(
            "LIVES-IN-TERRITORY", new("residente o domiciliato nel territorio", "resident or domiciled in the territory"), Districts, towns);
        return RequirementSet<Household>.Create(1, FactCatalogue<Household>.Create([.. HouseholdFacts.Catalogue.Facts, works, lives]).OrThrow(), Requirement.AllOf(
            new("TRA-5", new("Accesso a VitaminaC", "Access to VitaminaC"), Recipients),
            Requirement.Among(
                new("TRA-5-WHO", new("Libero professionista, collaboratore o dipendente", "Professional, collaborator or employee"), ActionE, Provenance.Reading),
                HouseholdFacts.ApplicantWorkForm, HouseholdFacts.Professional, HouseholdFacts.Collaborator, HouseholdFacts.Employee),
            Requirement.AnyOf(
                new("TRA-5-TERRITORY", new("Del territorio", "Of the territory"), Recipients, Provenance.Reading),
                Requirement.Is(new("TRA-5-WORKS-THERE", new("Lavora nel territorio", "Works in the territory"), Recipients, Provenance.Reading), works),
                Requirement.AllOf(
                    new("TRA-5-LOCAL", new("Autonomo che vive nel territorio", "Self-employed and living in the territory"), ActionE, Provenance.Reading),
                    Requirement.Among(
                        new("TRA-5-SELF-EMPLOYED", new("Libero professionista o collaboratore", "Professional or collaborator"), ActionE, Provenance.Reading),
                        HouseholdFacts.ApplicantWorkForm, HouseholdFacts.Professional, HouseholdFacts.Collaborator),
                    Requirement.Is(new("TRA-5-LIVES-THERE", new("Vive nel territorio", "Lives in the territory"), ActionE, Provenance.Reading), lives))),
            Requirement.Is(new("TRA-5-WORKER", new("Almeno un componente lavoratore", "At least one worker"), Recipients), HouseholdFacts.HasWorker),
            Requirement.Is(new("TRA-5-CARE", new("Compiti di cura di familiari", "Care duties for relatives"), Recipients), HouseholdFacts.HasCareDuties))).OrThrow();
    }

    private static RequirementSet<AccessRequest> FamilyAccess(ValueList<string> partners, Policy<ValueList<string>> towns)
    {
        Fact<AccessRequest>.YesNo employed = AccessFacts.Of(HouseholdFacts.IsEmployedBy(
            "PARTNER-EMPLOYEE", new("dipendente di un'organizzazione partner", "employee of a partner organisation"), partners));
        Fact<AccessRequest>.YesNo resident = AccessFacts.Of(HouseholdFacts.ResidesIn(
            "IN-ALLIANCE", new("residenza nel territorio escluso", "residence in the excluded territory"), Districts, towns.Value));
        Fact<AccessRequest>.Age child = AccessFacts.Of(Child);
        Fact<AccessRequest>.YesNo dependent = AccessFacts.Of(DependentChild);
        Fact<AccessRequest>.YesNo care = AccessFacts.Of(SummerCare);
        Fact<AccessRequest>.YesNo approved = AccessFacts.Of(ApprovedByPartner);
        return RequirementSet<AccessRequest>.Create(
            1,
            FactCatalogue<AccessRequest>.Create([employed, resident, child, dependent, care, approved]).OrThrow(),
            Requirement.Staged(
                new("TRA-3", new("Family voucher", "Family vouchers"), Family),
                Requirement.AllOf(
                    new("TRA-3-CONDITIONS", new("Condizioni per il voucher", "Conditions for the voucher"), Family),
                    Requirement.Is(new("TRA-3-EMPLOYEE", new("Dipendente di un'organizzazione partner", "Employee of a partner organisation"), Family), employed),
                    Requirement.IsNot(
                        new(
                            "TRA-3-OUTSIDE",
                            new($"Residenza fuori dal {towns.Label.Title.Italian}", $"Residence outside the {towns.Label.Title.English}"),
                            towns.Label.Source,
                            towns.Label.Provenance),
                        resident),
                    Requirement.Within(new("TRA-3-CHILD", new("Figlio da 3 a 14 anni", "Child aged 3 to 14"), Family), child, AgeBand.Create(3, 14).OrThrow()),
                    Requirement.Is(new("TRA-3-DEPENDENT", new("Figlio a carico", "Dependent child"), Family), dependent),
                    Requirement.Is(new("TRA-3-SUMMER", new("Servizi estivi di cura", "Summer care"), Family), care)),
                Requirement.Is(new("TRA-3-APPROVED", new("Approvazione dell'ente partner", "Approval by the partner body"), Family), approved))).OrThrow();
    }
}
